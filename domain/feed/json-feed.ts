import { generateJsonFeed } from 'feedsmith'
import type { Feed } from './feed.ts'

/** `feed` as JSON Feed 1.1, with full text. */
export function jsonFeed(feed: Feed): string {
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.selves.json,
    description: feed.description,
    language: feed.lang,
    authors: [feed.publisher],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      external_url: item.originalUrl ?? undefined,
      title: item.title,
      content_html: item.html,
      summary: item.summary || undefined,
      image: item.picture?.url,
      date_published: item.publishedAt,
      date_modified: item.updatedAt,
      tags: item.categories.map(({ name }) => name),
      // JSON Feed: an item without authors has the feed's.
      authors: item.authors.length ? item.authors : undefined,
      language: item.lang,
    })),
  })
  // The generator drops an empty list, which the format requires.
  return `${JSON.stringify({ items: [], ...(made as object) }, null, 1)}\n`
}
