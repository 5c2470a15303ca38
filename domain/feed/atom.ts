import { generateAtomFeed } from 'feedsmith'
import type { Feed, FeedItem } from './feed.ts'
import { mediaOf } from './media.ts'

/** `feed` as Atom 1.0 (RFC 4287), with full text. */
export function atom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updatedAt,
    generator: { text: 'Dateline' },
    // An entry without a byline is the paper's own.
    authors: [{ name: feed.publisher.name, uri: feed.publisher.url }],
    links: [
      { href: feed.selves.atom, rel: 'self', type: 'application/atom+xml' },
      { href: feed.url, rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: feed.lang },
    entries: feed.items.map(entryOf),
  })
}

function entryOf(item: FeedItem) {
  const { picture } = item
  const enclosure = picture && { href: picture.url, rel: 'enclosure', type: picture.type, title: picture.alt }
  return {
    id: item.id,
    title: { value: item.title },
    published: item.publishedAt,
    updated: item.updatedAt,
    authors: item.authors.map(({ name, url }) => ({ name, uri: url })),
    categories: item.categories.map(({ slug, name }) => ({ term: slug, label: name })),
    links: [
      { href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.lang },
      ...(enclosure ? [enclosure] : []),
    ],
    summary: item.summary ? { value: item.summary } : undefined,
    content: { value: item.html, type: 'html' },
    dc: item.source ? { sources: [item.source.name] } : undefined,
    media: mediaOf(item),
    xml: { lang: item.lang },
  }
}
