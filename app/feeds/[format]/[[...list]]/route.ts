import { notFound } from '#app/feeds/not-found.ts'
import { listArticles } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { listCorrections } from '#db/edition/corrections.ts'
import { findContributor, findSection, findSite, findTopic } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { findLastWithdrawal } from '#db/edition/sitemaps.ts'
import { articleItem } from '#domain/feed/article-item.ts'
import { atom } from '#domain/feed/atom.ts'
import { correctionItem } from '#domain/feed/correction-item.ts'
import { FEED_LENGTH, type Feed, type FeedItem, feedOf, type Paper } from '#domain/feed/feed.ts'
import type { FeedList } from '#domain/feed/identity.ts'
import { jsonFeed } from '#domain/feed/json-feed.ts'
import { FEED_FORMATS, type FeedFormat, isFeedFormat, listAt } from '#domain/feed/list.ts'
import { rss } from '#domain/feed/rss.ts'
import { wordsOf } from '#domain/words/words.ts'

export const dynamic = 'force-dynamic'

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { xml: rss, atom, json: jsonFeed }

/** The feed of a list. `next.config.js` leads `/business/feed.atom` here as `/feeds/atom/business`. */
export async function GET(_request: Request, { params }: { params: Promise<{ format: string; list?: string[] }> }) {
  const { format, list: segments = [] } = await params
  const list = listAt(segments)
  if (!list || !isFeedFormat(format)) return notFound()
  const paper = { site: await findSite(edition()), siteUrl: siteUrl() }
  const name = await nameOf(list, paper)
  if (name === null) return notFound()
  const items = await itemsOf(list, paper)
  // A paper that has published nothing yet has a feed to subscribe to; any other empty list is nothing public.
  if (items.length === 0 && 'slug' in list) return notFound()

  const feed = feedOf(items, { list, name, ...paper })
  return new Response(WRITERS[format](feed), {
    headers: {
      'content-type': FEED_FORMATS[format],
      'last-modified': (await lastModified(feed)).toUTCString(),
      'access-control-allow-origin': '*',
    },
  })
}

async function itemsOf(list: FeedList, paper: Paper): Promise<FeedItem[]> {
  if (list.kind !== 'corrections') {
    const articles = await listArticles(edition(), list, FEED_LENGTH)
    return articles.map((article) => articleItem(article, paper))
  }
  const corrections = await listCorrections(edition(), { limit: FEED_LENGTH })
  return corrections.map((correction) => correctionItem(correction, paper))
}

/** What the list is called; empty for the whole paper, null where there is no such list. */
async function nameOf(list: FeedList, { site }: Paper): Promise<string | null> {
  switch (list.kind) {
    case 'latest':
      return ''
    case 'corrections':
      return wordsOf(site).corrections.title
    case 'section':
      return (await findSection(edition(), list.slug))?.name ?? null
    case 'topic':
      return (await findTopic(edition(), list.slug))?.name ?? null
    case 'contributor':
      return (await findContributor(edition(), list.slug))?.name ?? null
  }
}

/** A withdrawal counts: a reader that asks by date only must not keep what is gone. */
async function lastModified(feed: Feed): Promise<Date> {
  const withdrawal = await findLastWithdrawal(edition())
  return withdrawal && withdrawal > feed.updatedAt ? withdrawal : feed.updatedAt
}
