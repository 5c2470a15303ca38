import type { Metadata } from 'next'
import type { FeedFormat } from '#domain/feed/list.ts'

/** The `alternates` of a list's page: its own address, and its feed in every format. `path` is `/` for the paper. */
export function listAlternates(path: string, title: string): NonNullable<Metadata['alternates']> {
  const base = path === '/' ? '' : path
  return { canonical: path, ...feedAlternates((format) => `${base}/feed.${format}`, title) }
}

/** A feed in every format, for programs that look for one in a page. */
export function feedAlternates(pathOf: (format: FeedFormat) => string, title: string) {
  return {
    types: {
      'application/rss+xml': [{ url: pathOf('xml'), title: `${title} (RSS)` }],
      'application/atom+xml': [{ url: pathOf('atom'), title: `${title} (Atom)` }],
      'application/feed+json': [{ url: pathOf('json'), title: `${title} (JSON Feed)` }],
    },
  }
}
