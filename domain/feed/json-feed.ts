import { generateJsonFeed } from 'feedsmith'
import type { Feed, FeedItem, Rights } from './feed.ts'

/** `feed` as JSON Feed 1.1, with full text. What the format has no words for stands under `_dateline`. */
export function jsonFeed(feed: Feed): string {
  const { archive, hub, withdrawn } = feed
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.url,
    feed_url: feed.selves.json,
    description: feed.description,
    next_url: archive.previous?.json,
    language: feed.lang,
    authors: [feed.publisher],
    hubs: hub ? [{ type: 'WebSub', url: hub }] : undefined,
    items: feed.items.map(itemOf),
  })
  const history = {
    ...rightsIn(feed.rights),
    is_archive: archive.isArchive,
    current_url: archive.current.json,
    prev_archive_url: archive.previous?.json,
    next_archive_url: archive.next?.json,
    withdrawn: withdrawn.map(({ id, url, at, reason }) => ({ id, url, date_withdrawn: at, reason })),
  }
  // The generator drops an empty list, which the format requires.
  return `${JSON.stringify({ items: [], ...(made as object), _dateline: history }, null, 1)}\n`
}

function itemOf(item: FeedItem) {
  const { picture, source } = item
  return {
    id: item.id,
    url: item.url,
    external_url: item.originalUrl ?? undefined,
    title: item.title,
    content_html: item.html,
    summary: item.summary || undefined,
    image: picture?.url,
    date_published: item.publishedAt,
    date_modified: item.updatedAt,
    tags: item.categories.map(({ name }) => name),
    // JSON Feed: an item without authors has the feed's.
    authors: item.authors.length ? item.authors : undefined,
    language: item.lang,
    _dateline: {
      ...rightsIn(item.rights),
      source: source ?? undefined,
      image: picture
        ? {
            url: picture.url,
            width: picture.width,
            height: picture.height,
            alt: picture.alt,
            caption: picture.caption,
            credit: picture.credit,
          }
        : undefined,
    },
  }
}

const rightsIn = ({ text, licence }: Rights) => ({ rights: text, license: licence ?? undefined })
