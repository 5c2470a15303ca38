import type { WithdrawnArticle } from '#domain/article/published.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import type { ArchivePlace } from './archive-place.ts'
import { articleId, authorityOf, type FeedList, feedId } from './identity.ts'
import { archivePath, FEED_FORMATS, type FeedFormat, feedPath, listPath } from './list.ts'
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
  selves: Selves
  /** The newest material change in it: saving a draft or fixing a comma does not move it. */
  updatedAt: Date
  items: FeedItem[]
  /** Taken from readers, newest first. */
  withdrawn: Tombstone[]
  /** The documents of the same list before and after this one (RFC 5005). */
  archive: Archive
  /** Whose the paper's own words are, and what others may do with them. */
  rights: Rights
  /** WebSub hub that tells subscribers, where the operator named one. */
  hub: string | null
}

/** An item that is no more (RFC 6721). A reader that kept it should drop it. */
export type Tombstone = { id: string; url: string; at: Date; reason: string }

/** Each in every format. `current` is the feed itself; `previous` holds what came before this document. */
export type Archive = { isArchive: boolean; current: Selves; previous: Selves | null; next: Selves | null }
export type Selves = Record<FeedFormat, string>
export type Rights = { text: string; licence: { name: string; url: string } | null }

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
  rights: Rights
  /** Where the original stands, when that is on another site. */
  originalUrl: string | null
}

/** What a feed says of the list it is of: `name` is empty for the whole paper. */
export type FeedOf = Paper & {
  list: FeedList
  name: string
  withdrawn?: readonly WithdrawnArticle[]
  /** Where in the archive the document stands; null for the feed itself. */
  place?: ArchivePlace | null
  previous?: ArchivePlace | null
  next?: ArchivePlace | null
  hub?: string | null
}

/** Which paper, and at which address it stands now. */
export type Paper = { site: Site; siteUrl: string }

/** The feed of `items`, in the order given. The one model that RSS, Atom and JSON Feed are written from. */
export function feedOf(items: FeedItem[], of: FeedOf): Feed {
  const { list, name, site, siteUrl, withdrawn = [], place = null, previous = null, next = null, hub = null } = of
  const paper = paperName({ site, siteUrl })
  const words = wordsOf(site).feed
  const tombstones = withdrawn.map((article) => tombstoneOf(article, { site, siteUrl }))
  const selvesAt = (at: ArchivePlace | null): Selves => selvesOf(list, at, siteUrl)
  return withCleanText({
    id: feedId(authorityOf(site, siteUrl), list),
    title: name ? `${name} — ${paper}` : paper,
    description: name ? words.latestOf(name, paper) : site.tagline || words.latest(paper),
    lang: site.lang,
    publisher: { name: paper, url: `${siteUrl}/` },
    url: `${siteUrl}${listPath(list)}`,
    selves: selvesAt(place),
    updatedAt: newestOf([...items.map(({ updatedAt }) => updatedAt), ...tombstones.map(({ at }) => at)]),
    items,
    withdrawn: tombstones,
    archive: {
      isArchive: place !== null,
      current: selvesAt(null),
      previous: previous && selvesAt(previous),
      next: next && selvesAt(next),
    },
    rights: rightsOf({ site, siteUrl }),
    hub,
  })
}

export const paperName = ({ site, siteUrl }: Paper): string => site.name || new URL(siteUrl).hostname

/** The paper's own words are its own, under the licence it chose, if any. */
export const rightsOf = (paper: Paper): Rights => ({
  text: `© ${paperName(paper)}`,
  licence: paper.site.licence,
})

const tombstoneOf = (
  { publicId, path, reason, withdrawnAt }: WithdrawnArticle,
  { site, siteUrl }: Paper,
): Tombstone => ({
  id: articleId(authorityOf(site, siteUrl), publicId),
  url: `${siteUrl}${path}`,
  at: withdrawnAt,
  reason,
})

function selvesOf(list: FeedList, place: ArchivePlace | null, siteUrl: string): Selves {
  const formats = Object.keys(FEED_FORMATS) as FeedFormat[]
  return Object.fromEntries(
    formats.map((format) => [format, siteUrl + (place ? archivePath(list, place, format) : feedPath(list, format))]),
  ) as Selves
}

const newestOf = (moments: Date[]): Date => new Date(Math.max(0, ...moments.map((moment) => moment.getTime())))

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
