import { contributorPath, isFreeSectionSlug, placeSlugOf, sectionPath, topicPath } from '#domain/article/address.ts'
import { SLUG } from '#domain/article/content.ts'
import { type ArchivePlace, placeName } from './archive-place.ts'
import { combinationOf, readCombination } from './combination.ts'
import type { FeedList } from './identity.ts'

/** The formats a feed comes in, by the extension of its address. RSS first: it is what most readers try. */
export const FEED_FORMATS = {
  xml: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const
export type FeedFormat = keyof typeof FEED_FORMATS

/** The same without the charset, for links. */
export const MEDIA_TYPES = {
  xml: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>

export const isFeedFormat = (word: string): word is FeedFormat => Object.hasOwn(FEED_FORMATS, word)

/** The path of a list's page; its feed stands under it. */
export function listPath(list: FeedList): string {
  switch (list.kind) {
    case 'latest':
      return '/'
    case 'corrections':
      return '/corrections'
    case 'section':
      return sectionPath(list.slug)
    case 'topic':
      return topicPath(list.slug)
    case 'topics':
      return topicPath(combinationOf(list))
    case 'contributor':
      return contributorPath(list.slug)
    case 'place':
      return `/places/${encodeURIComponent(list.slug)}`
  }
}

/** The path of the feed of `list`: "/feed.xml", "/topics/ports/feed.json". */
export function feedPath(list: FeedList, format: FeedFormat): string {
  const path = listPath(list)
  return `${path === '/' ? '' : path}/feed.${format}`
}

/** The path of a document of its archive: "/business/feed/2026-11.atom". */
export function archivePath(list: FeedList, place: ArchivePlace, format: FeedFormat): string {
  const path = listPath(list)
  return `${path === '/' ? '' : path}/feed/${placeName(place)}.${format}`
}

/** The list at these path segments, or null where no list can be. */
export function listAt(segments: readonly string[]): FeedList | null {
  const [first, second] = segments
  if (first === undefined) return { kind: 'latest' }
  if (second === undefined && first === 'corrections') return { kind: 'corrections' }
  if (second === undefined) return isFreeSectionSlug(first) ? { kind: 'section', slug: first } : null
  if (segments.length > 2) return null
  if (first === 'topics' && /[+~]/.test(second)) {
    const combination = readCombination(second)
    return combination && { kind: 'topics', ...combination }
  }
  if (first === 'places')
    return second !== '' && placeSlugOf(second) === second ? { kind: 'place', slug: second } : null
  if (!SLUG.test(second)) return null
  if (first === 'topics') return { kind: 'topic', slug: second }
  if (first === 'by') return { kind: 'contributor', slug: second }
  return null
}
