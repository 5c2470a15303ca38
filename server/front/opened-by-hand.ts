/**
 * A person who opens the address of a feed in a browser gets the page that explains it; programs get the feed. Only a
 * browser's own navigation says both of these headers (Fetch Metadata), and no program of a page can.
 */
import type { IncomingHttpHeaders } from 'node:http'

const FEED = /^(.*?)\/feed(?:\/[0-9-]+)?\.(?:xml|atom|json)$/

/** Where to lead whoever opened a feed by hand; null for everything else. `path` is normalised. */
export function explanationFor(headers: IncomingHttpHeaders, path: string): string | null {
  if (headers['sec-fetch-dest'] !== 'document' || headers['sec-fetch-mode'] !== 'navigate') return null
  const [, list] = FEED.exec(path) ?? []
  return list === undefined ? null : `/feeds?of=${encodeURIComponent(list || '/')}`
}
