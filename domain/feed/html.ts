import { SAFE_HREF } from '#domain/body/body.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML text or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!)

/**
 * `href` made absolute, or null if it is none we would ever link to. Feed readers show items far from the site, so
 * nothing in a feed may be relative.
 */
export function absoluteHref(href: string, { siteUrl, url }: { siteUrl: string; url: string }): string | null {
  if (!SAFE_HREF.test(href)) return null
  if (href.startsWith('#')) return `${url}${href}`
  if (href.startsWith('/')) return `${siteUrl}${href}`
  return href
}
