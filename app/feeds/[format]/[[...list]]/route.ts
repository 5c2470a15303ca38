import { nameOfList } from '#app/feeds/name-of-list.ts'
import { notFound } from '#app/feeds/not-found.ts'
import { findLastChangeAt } from '#db/edition/changes.ts'
import { edition, editionAside } from '#db/edition/connection.ts'
import { listCorrections } from '#db/edition/corrections.ts'
import { findArchivePage, findFeedPage, findSearchPage } from '#db/edition/feed-pages.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl, websubHub } from '#db/edition/site-url.ts'
import { type ArchivePlace, PART_LENGTH, readPlace } from '#domain/feed/archive-place.ts'
import { articleItem } from '#domain/feed/article-item.ts'
import { atom } from '#domain/feed/atom.ts'
import { correctionItem } from '#domain/feed/correction-item.ts'
import { type Feed, feedOf, type Paper } from '#domain/feed/feed.ts'
import type { FeedList } from '#domain/feed/identity.ts'
import { jsonFeed } from '#domain/feed/json-feed.ts'
import { archivePath, FEED_FORMATS, type FeedFormat, feedPath, isFeedFormat, listAt } from '#domain/feed/list.ts'
import { rss } from '#domain/feed/rss.ts'
import type { SearchParameters } from '#domain/search/search.ts'
import { isTooSlow } from '#domain/search/too-slow.ts'

export const dynamic = 'force-dynamic'

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { xml: rss, atom, json: jsonFeed }

/**
 * A document of the feed of a list. `next.config.js` leads `/business/feed.atom` here as `/feeds/atom/business`, and
 * `/business/feed/2026-11.atom`, of its archive, as `/feeds/atom/business/feed/2026-11`.
 */
export async function GET(request: Request, { params }: { params: Promise<{ format: string; list?: string[] }> }) {
  const { format, list: segments = [] } = await params
  if (!isFeedFormat(format)) return notFound()
  const asked = documentAt(segments.map(decodeURIComponent), Object.fromEntries(new URL(request.url).searchParams))
  if (!asked) return notFound()
  const { list, place } = asked
  const path = place ? archivePath(list, place, format) : feedPath(list, format)
  if (asked.isOtherSpelling) return new Response(null, { status: 308, headers: { location: path } })

  const feed = await findFeed(list, place).catch(tooSlow)
  // A feed that says "nothing found" where nobody knows would be a lie; the front asks the reader to come back.
  if (feed === 'too_slow') return new Response(null, { status: 503 })
  if (!feed) return notFound()
  const lastChange = (await findLastChangeAt(edition())) ?? feed.updatedAt
  return new Response(WRITERS[format](feed), {
    headers: {
      'content-type': FEED_FORMATS[format],
      'last-modified': lastChange.toUTCString(),
      'access-control-allow-origin': '*',
    },
  })
}

function tooSlow(error: unknown): 'too_slow' {
  if (isTooSlow(error)) return 'too_slow'
  throw error
}

type Asked = { list: FeedList; place: ArchivePlace | null; isOtherSpelling: boolean }

/** Which document stands at these segments. A combination of topics has one spelling; others lead to it. */
function documentAt(segments: readonly string[], parameters: SearchParameters): Asked | null {
  const place = segments.at(-2) === 'feed' ? readPlace(segments.at(-1)!) : null
  const ofList = place ? segments.slice(0, -2) : segments
  const list = listAt(ofList, parameters)
  const isOtherSpelling = list?.kind === 'topics' && feedPath(list, 'xml') !== `/${ofList.join('/')}/feed.xml`
  return list && { list, place, isOtherSpelling }
}

/** The feed, or null where nothing is public that it could be of. */
async function findFeed(list: FeedList, place: ArchivePlace | null): Promise<Feed | null> {
  const name = await nameOfList(list)
  if (name === null) return null
  const paper = { site: await findSite(edition()), siteUrl: siteUrl() }
  if (list.kind === 'corrections') return place ? null : corrections(list, name, paper)
  if (list.kind === 'search') return place ? null : searched(list, name, paper)

  const page = place ? await findArchivePage(edition(), list, place) : await findFeedPage(edition(), list)
  // A paper that has published nothing yet has a feed to subscribe to; any other empty list is nothing public.
  if (!page || (page.articles.length === 0 && !place && list.kind !== 'latest')) return null
  const items = page.articles.map((article) => articleItem(article, paper))
  return feedOf(items, { ...paper, ...page, list, name, place, hub: websubHub() })
}

async function corrections(list: FeedList, name: string, paper: Paper): Promise<Feed> {
  const found = await listCorrections(edition(), { limit: PART_LENGTH })
  return feedOf(
    found.map((correction) => correctionItem(correction, paper)),
    { ...paper, list, name, hub: websubHub() },
  )
}

/** Whatever is looked for has a feed, if nothing was found yet, too: whoever waits for the first story subscribes now. */
async function searched(list: FeedList & { kind: 'search' }, name: string, paper: Paper): Promise<Feed> {
  const page = await findSearchPage(edition(), list.search, { timeZone: paper.site.timeZone, beside: editionAside() })
  const items = page.articles.map((article) => articleItem(article, paper))
  return feedOf(items, { ...paper, ...page, list, name, hub: websubHub() })
}
