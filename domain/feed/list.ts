import { contributorPath, isFreeSectionSlug, placeSlugOf, sectionPath, topicPath } from '#domain/article/address.ts'
import { SLUG } from '#domain/article/content.ts'
import { readSearch, type SearchParameters, searchPath } from '#domain/search/search.ts'
import { isDay } from '#domain/time/paper-day.ts'
import { type ArchivePlace, placeName } from './archive-place.ts'
import { combinationOf, readCombination } from './combination.ts'
import type { FeedList } from './identity.ts'

/** How many lines a page of a list has. */
export const PAGE_LENGTH = 25

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
    case 'month':
      return `/archive/${list.month.replace('-', '/')}`
    case 'search':
      return searchPath({ q: list.search.q, filters: list.search.filters })
  }
}

/** The path of the feed of `list`: "/feed.xml", "/topics/ports/feed.json", "/search/feed.atom?q=ferries". */
export const feedPath = (list: FeedList, format: FeedFormat): string => under(listPath(list), `feed.${format}`)

/** The path of a document of its archive: "/business/feed/2026-11.atom". */
export const archivePath = (list: FeedList, place: ArchivePlace, format: FeedFormat): string =>
  under(listPath(list), `feed/${placeName(place)}.${format}`)

/** What stands under the page at `path`, before its parameters. */
function under(path: string, name: string): string {
  const [page = '', parameters] = path.split('?', 2)
  return `${page === '/' ? '' : page}/${name}${parameters ? `?${parameters}` : ''}`
}

/** The list at these path segments, with the parameters of the address; null where no list can be. */
export function listAt(segments: readonly string[], parameters: SearchParameters = {}): FeedList | null {
  const [first, second, third] = segments
  if (first === undefined) return { kind: 'latest' }
  if (second === undefined && first === 'search') return searchAt(parameters)
  if (second === undefined && first === 'corrections') return { kind: 'corrections' }
  if (second === undefined) return isFreeSectionSlug(first) ? { kind: 'section', slug: first } : null
  if (first === 'archive' && third !== undefined) {
    const month = `${second}-${third}`
    return segments.length === 3 && isDay(`${month}-01`) ? { kind: 'month', month } : null
  }
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

/** What says nothing that could be looked for has no feed. Pages and order are the page's: a feed is the newest. */
function searchAt(parameters: SearchParameters): FeedList | null {
  const { q, query, filters } = readSearch(parameters)
  return query.problem ? null : { kind: 'search', search: { q, query, filters } }
}
