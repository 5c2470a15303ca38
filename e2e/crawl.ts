/** Every public address a reader's client can find or guess, fetched as nobody in particular. */

/** Ways of asking that have made other systems answer with more than the page. */
const WAYS: Record<string, string>[] = [
  {},
  { rsc: '1', 'next-router-prefetch': '1' },
  { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
]

export type Fetched = { address: string; status: number; text: string; headers: Headers }

/** Follows every link, feed, sitemap and picture from `seeds` on this host. Asks for each in several ways. */
export async function crawl(baseURL: string, seeds: string[], most = 2_000): Promise<Fetched[]> {
  const waiting = [...seeds]
  const seen = new Set(seeds)
  const fetched: Fetched[] = []
  while (waiting.length > 0 && fetched.length < most) {
    const batch = waiting.splice(0, 8)
    const answers = await Promise.all(batch.flatMap((path) => WAYS.map((headers) => ask(baseURL, path, headers))))
    for (const answer of answers) {
      fetched.push(answer)
      for (const path of addressesIn(answer, baseURL)) {
        if (!seen.has(path)) {
          seen.add(path)
          waiting.push(path)
        }
      }
    }
  }
  return fetched
}

async function ask(baseURL: string, path: string, headers: Record<string, string>): Promise<Fetched> {
  const response = await fetch(baseURL + path, { headers, redirect: 'manual' })
  const bytes = Buffer.from(await response.arrayBuffer())
  // Latin-1 keeps every byte, so that text hidden in a picture's metadata is found too.
  const text = /text|xml|json|javascript/.test(response.headers.get('content-type') ?? '')
    ? bytes.toString('utf8')
    : bytes.toString('latin1')
  return { address: path, status: response.status, text, headers: response.headers }
}

/** Whatever looks like an address of this host in an answer, relative or absolute, in markup, XML or JSON. */
function addressesIn({ text, headers, address }: Fetched, baseURL: string): string[] {
  const found = [
    ...text.matchAll(
      /(?:href|src|action)="([^"]+)"|srcset="([^"]+)"|<(?:loc|link|url)>([^<]+)<|"(?:url|home_page_url|feed_url|@id)":"([^"]+)"|xmlUrl="([^"]+)"/g,
    ),
  ].flatMap(([, link, srcset, loc, json, outline]) =>
    srcset ? srcset.split(',').map((part) => part.trim().split(' ')[0] ?? '') : (link ?? loc ?? json ?? outline ?? ''),
  )
  const location = headers.get('location')
  return [...found, ...(location ? [location] : [])].flatMap((link) => {
    const url = URL.parse(link.replaceAll('&amp;', '&'), baseURL + address)
    return url && url.origin === new URL(baseURL).origin ? [url.pathname + url.search] : []
  })
}
