import type { Metadata } from 'next'

/** The `alternates` of a list's page: its own address, and its feed in every format. `path` is `/` for the paper. */
export function listAlternates(path: string, title: string): NonNullable<Metadata['alternates']> {
  const base = path === '/' ? '' : path
  return {
    canonical: path,
    types: {
      'application/rss+xml': [{ url: `${base}/feed.xml`, title: `${title} (RSS)` }],
      'application/atom+xml': [{ url: `${base}/feed.atom`, title: `${title} (Atom)` }],
      'application/feed+json': [{ url: `${base}/feed.json`, title: `${title} (JSON Feed)` }],
    },
  }
}
