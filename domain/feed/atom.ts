import { generateAtomFeed } from 'feedsmith'
import { linksOf, withHistory } from './extensions.ts'
import type { Feed, FeedItem } from './feed.ts'
import { MEDIA_TYPES } from './list.ts'
import { mediaOf } from './media.ts'
import { unpadded } from './unpadded.ts'

/** `feed` as Atom 1.0 (RFC 4287), with full text. */
export function atom(feed: Feed): string {
  const document = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updatedAt,
    generator: { text: 'Dateline' },
    // An entry without a byline is the paper's own.
    authors: [{ name: feed.publisher.name, uri: feed.publisher.url }],
    links: [{ href: feed.url, rel: 'alternate', type: 'text/html' }, ...linksOf(feed, 'atom', MEDIA_TYPES)],
    rights: { value: feed.rights.text },
    xml: { lang: feed.lang },
    entries: feed.items.map(entryOf),
  })
  return withHistory(unpadded(document), feed, 'feed')
}

function entryOf(item: FeedItem) {
  const { picture, originalUrl, rights } = item
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
      ...(originalUrl ? [{ href: originalUrl, rel: 'via', type: 'text/html' }] : []),
      ...(rights.licence ? [{ href: rights.licence.url, rel: 'license', title: rights.licence.name }] : []),
    ],
    rights: { value: rights.text },
    summary: item.summary ? { value: item.summary } : undefined,
    content: { value: item.html, type: 'html' },
    dc: item.source ? { sources: [item.source.name] } : undefined,
    media: mediaOf(item),
    xml: { lang: item.lang },
  }
}
