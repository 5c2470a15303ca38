import { SLUG } from '#domain/article/content.ts'

/** First path segments the site itself uses; no section may take one. */
export const RESERVED_SEGMENTS = [
  'about',
  'api',
  'archive',
  'by',
  'copies',
  'corrections',
  'desk',
  'feeds',
  'front',
  'healthz',
  'icons',
  'media',
  'metrics',
  'offline',
  'places',
  'preview',
  'readyz',
  'search',
  'sections',
  'sitemaps',
  'static',
  'theme',
  'topics',
  'well-known',
] as const

/**
 * Words for an address: lower-case ASCII, hyphens, at most 80 characters, cut between words. Letters with
 * marks lose them; words in other scripts are left out, and the public id alone finds the article then.
 */
export function slugOf(words: string): string {
  const ascii = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (ascii.length <= 80) return ascii
  return ascii
    .slice(0, 81)
    .replace(/-[^-]*$/, '')
    .slice(0, 80)
}

/** The canonical path of an article. The public id finds it; the rest may change and then redirects. */
export function articlePath(section: string, slug: string, publicId: string): string {
  return `/${section}/${slug === '' ? publicId : `${slug}-${publicId}`}`
}

/** The public id in the last segment of an article's address, or null if there is none in it. */
export function publicIdIn(segment: string): string | null {
  const id = segment.slice(segment.lastIndexOf('-') + 1)
  return PUBLIC_ID.test(id) ? id : null
}

/** The public id of the article that a link to our own pages leads to; null for any other link. */
export function publicIdInLink(href: string): string | null {
  const [section, segment] = href.startsWith('/') ? (href.split(/[?#]/)[0] ?? '').split('/').slice(1) : []
  if (!section || !segment || (RESERVED_SEGMENTS as readonly string[]).includes(section)) return null
  return publicIdIn(segment)
}

/** Twelve of thirty characters (digits and consonants, so that no word is spelled): 58 random bits. */
export const PUBLIC_ID = /^[0-9bcdfghjkmnpqrstvwxyz]{12}$/

export const sectionPath = (slug: string): string => `/${slug}`
export const topicPath = (slug: string): string => `/topics/${slug}`
export const contributorPath = (slug: string): string => `/by/${slug}`
export const placePath = (slug: string): string => `/places/${encodeURIComponent(slug)}`

/** A place in an address. Places are words of a dateline, not entries of a list: those in other scripts stay in them. */
export const placeSlugOf = (name: string): string =>
  slugOf(name) ||
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/** Whether a section may have this slug. */
export function isFreeSectionSlug(slug: string): boolean {
  return SLUG.test(slug) && !(RESERVED_SEGMENTS as readonly string[]).includes(slug)
}

/** Where readers find every version of the article at `path`. */
export const historyPath = (path: string): string => `${path}/history`

/** The article at `path` as text only. */
export const litePath = (path: string): string => `${path}/lite`
