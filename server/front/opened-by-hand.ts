/**
 * A person who opens the address of a feed in a browser gets the page that explains it; programs get the feed. Only a
 * browser's own navigation says both of these headers (Fetch Metadata), and no program of a page can.
 */
import type { IncomingHttpHeaders } from 'node:http'

const FEED = /^([^?]*?)\/feed(?:\/[0-9-]+)?\.(?:xml|atom|json)(\?.*)?$/

/** Where to lead whoever opened a feed by hand; null for everything else. `key` is the page's: normalised, with what its address may say. */
export function explanationFor(headers: IncomingHttpHeaders, key: string): string | null {
  if (headers['sec-fetch-dest'] !== 'document' || headers['sec-fetch-mode'] !== 'navigate') return null
  const [, list, parameters = ''] = FEED.exec(key) ?? []
  return list === undefined ? null : `/feeds?of=${encodeURIComponent((list || '/') + parameters)}`
}
