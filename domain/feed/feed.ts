import { cleanText } from '#domain/body/clean-text.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { authorityOf, type FeedList, feedId } from './identity.ts'
import { FEED_FORMATS, type FeedFormat, feedPath, listPath } from './list.ts'
import type { FeedPicture } from './picture.ts'

/** One feed, before it is written in any format. All addresses are absolute. */
export type Feed = {
  id: string
  title: string
  description: string
  /** BCP 47. */
  lang: string
  publisher: { name: string; url: string }
  /** The page the feed is of. */
  url: string
  /** The feed itself, in each format. */
  selves: Record<FeedFormat, string>
  /** The newest material change in it: saving a draft or fixing a comma does not move it. */
  updatedAt: Date
  items: FeedItem[]
}

export type FeedItem = {
  id: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  /** Full text: see `bodyHtml`. */
  html: string
  lang: string
  authors: { name: string; url: string }[]
  categories: { slug: string; name: string }[]
  publishedAt: Date
  /** Moves with material changes only. */
  updatedAt: Date
  picture: FeedPicture | null
  /** Whose copy it is, when it is not the paper's own. `url` is where that copy comes from, if it is known. */
  source: { name: string; url: string | null } | null
  /** Where the original stands, when that is on another site. */
  originalUrl: string | null
}

/** What a feed says of the list it is of: `name` is empty for the whole paper. */
export type FeedOf = Paper & { list: FeedList; name: string }

/** Which paper, and at which address it stands now. */
export type Paper = { site: Site; siteUrl: string }

/** How many items a feed carries: the newest. */
export const FEED_LENGTH = 50

/** The feed of `items`, in the order given. The one model that RSS, Atom and JSON Feed are written from. */
export function feedOf(items: FeedItem[], { list, name, site, siteUrl }: FeedOf): Feed {
  const paper = site.name || new URL(siteUrl).hostname
  const words = wordsOf(site).feed
  return withCleanText({
    id: feedId(authorityOf(site, siteUrl), list),
    title: name ? `${name} — ${paper}` : paper,
    description: name ? words.latestOf(name, paper) : site.tagline || words.latest(paper),
    lang: site.lang,
    publisher: { name: paper, url: `${siteUrl}/` },
    url: `${siteUrl}${listPath(list)}`,
    selves: Object.fromEntries(
      Object.keys(FEED_FORMATS).map((format) => [format, siteUrl + feedPath(list, format as FeedFormat)]),
    ) as Feed['selves'],
    updatedAt: new Date(Math.max(0, ...items.map((item) => item.updatedAt.getTime()))),
    items,
  })
}

/**
 * `value` with every string in it cleaned, once more although the door cleaned them: one character that XML does not
 * know loses the whole feed, so it does not trust rows that came another way.
 */
function withCleanText<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(withCleanText) as T
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withCleanText(inner)])) as T
}
