import type { Site } from './site.ts'

const DAY = 24 * 60 * 60_000
/** How long what it says may be relied on; less than a year, as RFC 9116 recommends. */
const HOLDS = 180 * DAY
/** After this it is written anew, so that whoever asks always has five months. */
const FRESH = 30 * DAY

/**
 * Whom to tell of a hole in the paper's security (RFC 9116), and until when to make it anew. Null where the paper names
 * nobody: a file without a contact is not one.
 */
export function securityTxt(
  { contact, lang }: Pick<Site, 'contact' | 'lang'>,
  siteUrl: string,
  now: Date,
): { document: string; freshUntil: Date } | null {
  if (contact === '') return null
  const today = new Date(Math.floor(now.getTime() / DAY) * DAY)
  const primary = lang.split('-')[0]!.toLowerCase()
  const document = [
    `Contact: ${/^https?:/i.test(contact) ? contact : `mailto:${contact}`}`,
    `Expires: ${new Date(today.getTime() + HOLDS).toISOString()}`,
    `Preferred-Languages: ${[...new Set([primary, 'en'])].join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
  return { document, freshUntil: new Date(today.getTime() + FRESH) }
}
