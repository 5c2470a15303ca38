import { generateRssFeed } from 'feedsmith'
import { linksOf, withHistory } from './extensions.ts'
import type { Feed, FeedItem } from './feed.ts'
import { escapeHtml } from './html.ts'
import { MEDIA_TYPES } from './list.ts'
import { mediaOf } from './media.ts'
import { unpadded } from './unpadded.ts'

/** How long a reader may keep the feed, in minutes, if it knows nothing better. It does: answers carry an ETag. */
const TTL = 10

/** `feed` as RSS 2.0, with full text (`content:encoded`), authors (`dc:creator`) and pictures (Media RSS). */
export function rss(feed: Feed): string {
  const document = generateRssFeed({
    title: feed.title,
    link: feed.url,
    description: feed.description,
    language: feed.lang,
    lastBuildDate: feed.updatedAt,
    generator: 'Dateline',
    docs: 'https://www.rssboard.org/rss-specification',
    ttl: TTL,
    copyright: feed.rights.text,
    atom: { links: linksOf(feed, 'xml', MEDIA_TYPES) },
    creativeCommons: feed.rights.licence ? { licenses: [feed.rights.licence.url] } : undefined,
    items: feed.items.map(itemOf),
  })
  return withHistory(unpadded(document), feed, 'rss')
}

function itemOf(item: FeedItem) {
  const { source, rights } = item
  return {
    title: item.title,
    link: item.url,
    // By custom RSS readers take descriptions for HTML, titles for plain text.
    description: escapeHtml(item.summary),
    // The id is a name, not an address: it stays when the address changes.
    guid: { value: item.id, isPermaLink: false },
    pubDate: item.publishedAt,
    categories: item.categories.map(({ name }) => ({ name })),
    source: source?.url ? { title: source.name, url: source.url } : undefined,
    atom: { updated: item.updatedAt },
    dc: {
      creators: item.authors.map(({ name }) => name),
      sources: source && !source.url ? [source.name] : undefined,
      languages: [item.lang],
      rights: [rights.text],
    },
    dcterms: rights.licence ? { licenses: [rights.licence.url] } : undefined,
    creativeCommons: rights.licence ? { licenses: [rights.licence.url] } : undefined,
    content: { encoded: item.html },
    media: mediaOf(item),
  }
}
