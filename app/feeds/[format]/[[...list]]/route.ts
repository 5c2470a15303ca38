import { notFound } from '#app/feeds/not-found.ts'
import { listArticles } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { findContributor, findSection, findSite, findTopic } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { findLastWithdrawal } from '#db/edition/sitemaps.ts'
import { atom } from '#domain/feed/atom.ts'
import { FEED_LENGTH, type Feed, feedOf } from '#domain/feed/feed.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { jsonFeed } from '#domain/feed/json-feed.ts'
import { FEED_FORMATS, type FeedFormat, isFeedFormat, listAt } from '#domain/feed/list.ts'
import { rss } from '#domain/feed/rss.ts'

export const dynamic = 'force-dynamic'

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { xml: rss, atom, json: jsonFeed }

/** The feed of a list. `next.config.js` leads `/business/feed.atom` here as `/feeds/atom/business`. */
export async function GET(_request: Request, { params }: { params: Promise<{ format: string; list?: string[] }> }) {
  const { format, list: segments = [] } = await params
  const list = listAt(segments)
  if (!list || !isFeedFormat(format)) return notFound()
  const name = await nameOf(list)
  if (name === null) return notFound()
  const articles = await listArticles(edition(), list, FEED_LENGTH)
  // A paper that has published nothing yet has a feed to subscribe to; any other empty list is nothing public.
  if (articles.length === 0 && list.kind !== 'latest') return notFound()

  const feed = feedOf(articles, { list, name, site: await findSite(edition()), siteUrl: siteUrl() })
  return new Response(WRITERS[format](feed), {
    headers: {
      'content-type': FEED_FORMATS[format],
      'last-modified': (await lastModified(feed)).toUTCString(),
      'access-control-allow-origin': '*',
    },
  })
}

/** What the list is called; empty for the whole paper, null where there is no such list. */
async function nameOf(list: ListRef): Promise<string | null> {
  switch (list.kind) {
    case 'latest':
      return ''
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
