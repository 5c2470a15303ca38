import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from './fixtures.ts'

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
