import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { expect, test } from './fixtures.ts'

test.use({ paperOf: 'feeds' })

test.beforeAll(async ({ newsroom }) => {
  await newsroom.dateline(['seed', '--articles', '60'])
})

const TYPES = { xml: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

test('every list has a feed in three formats, with the same items under the same ids', async ({ request }) => {
  for (const list of ['', '/trial-harbour', '/topics/trial-topic-1', '/by/trial-agency']) {
    const ids: string[][] = []
    for (const [extension, type] of Object.entries(TYPES)) {
      const answer = await request.get(`${list}/feed.${extension}`)
      expect(answer.status(), `${list}/feed.${extension}`).toBe(200)
      expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`)
      expect(answer.headers()['access-control-allow-origin']).toBe('*')
      const words = await answer.text()
      if (extension === 'xml') ids.push(parseRssFeed(words).items!.map((item) => item.guid!.value!))
      if (extension === 'atom') ids.push(parseAtomFeed(words).entries!.map((entry) => entry.id!))
      if (extension === 'json') ids.push(parseJsonFeed(words).items!.map((item) => item.id!))
    }
    expect(ids[0]!.length).toBeGreaterThan(0)
    expect(ids[1]).toEqual(ids[0])
    expect(ids[2]).toEqual(ids[0])
    expect(ids[0]![0]).toMatch(/^tag:[a-z0-9.-]+,\d{4}:article\/[0-9a-z]{12}$/)
  }
})

test('a place that stories come from has a feed', async ({ request }) => {
  const [, place] = /<p>([A-Z][A-Z ]+) — /.exec(await (await request.get('/feed.xml')).text()) ?? []
  const slug = place!.toLowerCase().replaceAll(' ', '-')
  const feed = await (await request.get(`/places/${slug}/feed.atom`)).text()
  expect(parseAtomFeed(feed).entries!.length).toBeGreaterThan(0)
  expect(feed).toContain(`<p>${place} — `)
  expect((await request.get('/places/atlantis/feed.atom')).status()).toBe(404)
})

test('a feed reader that asks again is told that nothing changed', async ({ request }) => {
  const first = await request.get('/feed.xml')
  const { etag, 'last-modified': lastModified } = first.headers()
  const byTag = await request.get('/feed.xml', { headers: { 'if-none-match': etag! } })
  expect(byTag.status()).toBe(304)
  const byDate = await request.get('/feed.xml', { headers: { 'if-modified-since': lastModified! } })
  expect(byDate.status()).toBe(304)
  const other = await request.get('/feed.xml', { headers: { 'if-none-match': '"another"' } })
  expect(other.status()).toBe(200)
})

test('a page names the feeds it has', async ({ page, request }) => {
  await page.goto('/trial-harbour')
  const feeds = await page.locator('link[rel="alternate"][type*="rss"], link[rel="alternate"][type*="feed"]').all()
  expect(feeds.length).toBeGreaterThan(0)
  for (const feed of feeds) {
    const href = await feed.getAttribute('href')
    expect((await request.get(href!)).status(), href!).toBe(200)
  }
})

test('where nothing is public there is no feed', async ({ request }) => {
  for (const path of ['/topics/nothing/feed.xml', '/by/nobody/feed.json', '/nowhere/feed.atom', '/desk/feed.xml']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

/** The address of `rel` in a document, in whichever format it is. */
function linkIn(document: string, rel: string): string | null {
  if (document.startsWith('{')) return JSON.parse(document)._dateline[`${rel.replace('-', '_')}_url`] ?? null
  const link = new RegExp(`<(?:atom:)?link [^>]*rel="${rel}"[^>]*>`).exec(document)?.[0] ?? ''
  return /href="([^"]+)"/.exec(link)?.[1] ?? null
}

test('every feed leads back through the whole archive, each story once, in every format', async ({
  request,
  newsroom,
}) => {
  const counts = new Set<number>()
  for (const extension of Object.keys(TYPES)) {
    const seen: string[] = []
    let document = await (await request.get(`/feed.${extension}`)).text()
    let documents = 1
    for (;;) {
      seen.push(...new Set(document.match(/tag:[a-z0-9.-]+,\d{4}:article\/[0-9a-z]{12}/g) ?? []))
      const previous = linkIn(document, 'prev-archive')
      if (!previous) break
      const answer = await request.get(previous)
      expect(answer.status(), previous).toBe(200)
      document = await answer.text()
      documents++
      expect(
        extension === 'json' ? JSON.parse(document)._dateline.is_archive : document.includes('<fh:archive/>'),
      ).toBe(true)
      expect(documents).toBeLessThan(100)
    }
    // Other journeys of this worker publish here, too.
    expect(seen.length).toBeGreaterThanOrEqual(60)
    expect(new Set(seen).size).toBe(seen.length)
    counts.add(seen.length)
  }
  expect(counts.size).toBe(1)
  expect((await request.get(`${newsroom.baseURL}/feed/1999-01.atom`)).status()).toBe(404)
})

test('topics can be combined: one spelling, a page, a feed', async ({ request }) => {
  const ids = async (path: string) =>
    new Set(parseAtomFeed(await (await request.get(`${path}/feed.atom`)).text()).entries!.map(({ id }) => id))
  const [one, two] = [await ids('/topics/trial-topic-1'), await ids('/topics/trial-topic-2')]
  const without = [...one].filter((id) => !two.has(id))
  expect(without.length).toBeGreaterThan(0)
  expect([...(await ids('/topics/trial-topic-1~trial-topic-2'))].sort()).toEqual(without.sort())
  const both = [...one].filter((id) => two.has(id))
  const answer = await request.get('/topics/trial-topic-1+trial-topic-2/feed.atom')
  expect(answer.status()).toBe(both.length > 0 ? 200 : 404)

  const other = await request.get('/topics/trial-topic-2+trial-topic-1/feed.xml', { maxRedirects: 0 })
  expect(other.status()).toBe(308)
  expect(other.headers().location).toBe('/topics/trial-topic-1+trial-topic-2/feed.xml')
  const page = await request.get('/topics/trial-topic-1~trial-topic-2')
  expect(page.status()).toBe(200)
  expect(await page.text()).toMatch(/<meta name="robots" content="noindex/)
  const otherPage = await request.get('/topics/trial-topic-1~trial-topic-3~trial-topic-2', { maxRedirects: 0 })
  expect(otherPage.status()).toBe(308)
  for (const none of ['/topics/trial-topic-1~nothing', '/topics/~trial-topic-1', '/topics/trial-topic-1~trial-topic-1'])
    expect((await request.get(none)).status(), none).toBe(404)
})

test('a month has a feed, and a story names the feeds it is in', async ({ page, request }) => {
  await page.goto('/archive')
  const month = await page.locator('main a[href^="/archive/2"]').first().getAttribute('href')
  const [, path] = /^(\/archive\/\d{4}\/\d{2})/.exec(month!)!
  await page.goto(path!)
  const href = await page.locator('link[rel="alternate"][type="application/rss+xml"]').getAttribute('href')
  expect(href).toContain(`${path}/feed.xml`)
  const item = parseRssFeed(await (await request.get(href!)).text()).items![0]!
  expect((await request.get('/archive/1999/01/feed.xml')).status()).toBe(404)

  await page.goto(item.link!)
  const feeds = await page.locator('link[rel="alternate"][type="application/rss+xml"]').all()
  const addresses = await Promise.all(feeds.map((feed) => feed.getAttribute('href')))
  const paths = addresses.map((address) => new URL(address!, item.link!).pathname)
  expect(paths).toContain('/feed.xml')
  expect(paths).toContain(`/${new URL(item.link!).pathname.split('/')[1]}/feed.xml`)
  expect(paths.some((each) => each.startsWith('/topics/'))).toBe(true)
  for (const each of paths) expect((await request.get(each)).status(), each).toBe(200)
})

test('whoever opens a feed by hand gets the page that explains it; a program never does', async ({ page, request }) => {
  for (const path of ['/feed.xml', '/trial-harbour/feed.atom', '/topics/trial-topic-1/feed.json']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Feeds')
    await expect(page.locator(`input[value$="${path}"]`)).toBeVisible()
    // What the page itself asks for is no navigation.
    expect(await page.evaluate(async (feed) => (await fetch(feed)).headers.get('content-type'), path)).toMatch(
      /xml|json/,
    )
  }
  const byHand = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate', accept: 'text/html' }
  const aside = await request.get('/feed.xml', { headers: byHand, maxRedirects: 0 })
  expect(aside.status()).toBe(303)
  expect(aside.headers()['cache-control']).toBe('private, no-store')
  const feed = await request.get('/feed.xml')
  expect(feed.headers().vary).toBe('accept-encoding')
  const half = await request.get('/feed.xml', { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } })
  expect(half.headers()['content-type']).toContain('rss')
})

test('a feed answers everyone alike: HEAD, no cookies, no challenge, no matter what is asked besides', async ({
  request,
}) => {
  const get = await request.get('/feed.xml')
  const head = await request.head('/feed.xml?utm_source=reader&page=2&before=2099')
  expect(head.status()).toBe(200)
  expect(head.headers().etag).toBe(get.headers().etag)
  expect(get.headers()['set-cookie']).toBeUndefined()
  expect(get.headers()['cache-control']).toContain('public')
  expect(get.headers()['content-encoding']).toMatch(/br|gzip/)
})

test('OPML names every feed there is, and each of them answers', async ({ request }) => {
  const { outlines } = parseOpml(await (await request.get('/opml.xml')).text()).body!
  const feeds = outlines!
    .flatMap((outline) => [outline, ...(outline.outlines ?? [])])
    .flatMap(({ xmlUrl }) => xmlUrl ?? [])
  expect(feeds.length).toBeGreaterThan(10)
  expect(new Set(feeds).size).toBe(feeds.length)
  for (const feed of feeds) expect((await request.get(feed)).status(), feed).toBe(200)
})

test('robots find every article through the sitemaps', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const index = /^Sitemap: (\S+\/sitemap\.xml)$/m.exec(robots)![1]!
  const sitemaps = locationsIn(await (await request.get(index)).text())
  const pages = new Set<string>()
  for (const sitemap of sitemaps)
    for (const page of locationsIn(await (await request.get(sitemap)).text())) pages.add(page)
  expect([...pages].filter((page) => /-[0-9a-z]{12}$/.test(page))).toHaveLength(60)
  const some = [...pages].at(-1)!
  expect((await request.get(some, { maxRedirects: 0 })).status()).toBe(200)
  expect((await request.get('/sitemaps/news.xml')).headers()['content-type']).toContain('xml')
})

const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location!)
