/** What machines read of a paper: what is shared, which languages there are, who may read, and nothing without a connection. */
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { type ArticleContent, emptyContent } from '../domain/article/content.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

type Words = Partial<ArticleContent>

/** A section, a writer, and a way to publish. */
async function aDesk(desk: DeskClient) {
  const section = await done(desk.post('/sections', { slug: 'city', name: 'City', colour: '#9c2f35', position: 1 }))
  const writer = { slug: 'a-writer', name: 'A Writer', kind: 'person', jobTitle: '', bio: '', tag: '', pictureId: null }
  const { id: writerId } = await done(desk.post('/contributors', writer))
  const content = (words: Words): ArticleContent => ({
    ...emptyContent('en'),
    section: section.id,
    bylines: [writerId],
    body: paragraphs('It opens on Tuesday.'),
    ...words,
  })
  return {
    content,
    async publish(words: Words): Promise<{ id: string; hash: string; path: string }> {
      const { id, hash } = await done(desk.post('/articles', { content: content(words) }))
      const { path } = await done(desk.post(`/articles/${id}/publish`, { hash }))
      return { id, hash, path }
    },
    async publishAgain({ id, hash }: { id: string; hash: string }, words: Words) {
      const saved = await done(desk.put(`/articles/${id}/draft`, { expect: hash, content: content(words) }))
      await done(desk.post(`/articles/${id}/publish`, { hash: saved.hash }))
      return { id, hash: saved.hash as string }
    },
  }
}

const aPhoto = async (desk: DeskClient, background: string, width = 1600, height = 1000): Promise<string> => {
  const photo = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return (await done(desk.upload(photo))).id
}

/** The content of a meta element of the page, or null. */
async function metaOf(request: APIRequestContext, path: string, name: string): Promise<string | null> {
  const html = await (await request.get(path)).text()
  const tag = html.match(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`))
  return tag?.[1] ?? null
}

test('a shared link gets a picture of its own soon after publication, new when the words are, gone with the article', async ({
  alone: newsroom,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const desk = await signInClient(newsroom, 'publisher')
  const { publish, publishAgain } = await aDesk(desk)
  const pictureId = await aPhoto(desk, '#c01010')
  const words = {
    headline: 'Harbour bridge reopens',
    leadPicture: { pictureId, alt: 'The bridge', caption: '', credit: 'Pado' },
  }
  const article = await publish(words)
  const shared = () => metaOf(request, article.path, 'og:image')

  await expect.poll(shared, { timeout: 30_000 }).toMatch(/\/media\/[0-9a-f]{32}\/1200\.jpg$/)
  const first = (await shared())!
  expect(first).not.toContain(pictureId)
  expect(await metaOf(request, article.path, 'og:image:alt')).toBe('Harbour bridge reopens – The bridge')
  expect(await metaOf(request, article.path, 'twitter:image:alt')).toBe('Harbour bridge reopens – The bridge')
  expect(await metaOf(request, article.path, 'twitter:card')).toBe('summary_large_image')
  const picture = await request.get(first)
  expect(picture.headers()['content-type']).toBe('image/jpeg')
  expect(await sharp(await picture.body()).metadata()).toMatchObject({ width: 1200, height: 630 })

  const changed = await publishAgain(article, { ...words, headline: 'Harbour bridge closes again' })
  expect(await shared(), 'words that are not true any more are not shared').not.toBe(first)
  expect((await request.get(first)).status()).toBe(404)
  await expect.poll(shared, { timeout: 30_000 }).toMatch(/\/1200\.jpg$/)
  const second = (await shared())!

  const chosen = await aPhoto(desk, '#1010c0')
  await publishAgain(changed, {
    ...words,
    headline: 'Harbour bridge closes again',
    socialTitle: 'No bridge today',
    socialDescription: 'Take the ferry.',
    socialPicture: { pictureId: chosen, alt: 'A ferry', caption: '', credit: 'Pado' },
  })
  expect(await shared()).toBe(`${newsroom.baseURL}/media/${chosen}/1440.jpg`)
  expect(await metaOf(request, article.path, 'og:title')).toBe('No bridge today')
  expect(await metaOf(request, article.path, 'og:description')).toBe('Take the ferry.')
  expect(await metaOf(request, article.path, 'og:image:alt')).toBe('A ferry')
  expect((await request.get(second)).status()).toBe(404)

  await done(desk.post(`/articles/${article.id}/withdraw`, { reason: 'It was wrong.' }))
  expect((await request.get(`/media/${chosen}/1440.jpg`)).status()).toBe(404)
  await request.dispose()
})

test('a picture that is wanted when the plug is pulled is there after the next start', async ({
  alone: newsroom,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const { publish } = await aDesk(await signInClient(newsroom, 'publisher'))
  const { path } = await publish({ headline: 'Harbour bridge reopens' })
  await newsroom.kill9()
  // The killed process may have begun: then its time must pass before another takes it up.
  test.setTimeout(240_000)
  await expect.poll(() => metaOf(request, path, 'og:image'), { timeout: 200_000 }).toMatch(/\/1200\.jpg$/)
  await request.dispose()
})

test('versions of a story in two languages name each other while both can be read', async ({
  alone: newsroom,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const desk = await signInClient(newsroom, 'publisher')
  const { publish } = await aDesk(desk)
  const languagesOf = async (path: string) => {
    const html = await (await request.get(path)).text()
    const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)
    return Object.fromEntries([...links].map(([, lang, href]) => [lang, href!.replace(newsroom.baseURL, '')]))
  }
  const english = await publish({ headline: 'Harbour bridge reopens' })
  expect(await languagesOf(english.path)).toEqual({})
  const korean = await publish({ headline: '하늘항 대교 다시 열린다', lang: 'ko', translations: [english.id] })
  const both = { en: english.path, ko: korean.path, 'x-default': english.path }
  expect(await languagesOf(english.path)).toEqual(both)
  expect(await languagesOf(korean.path)).toEqual(both)
  await done(desk.post(`/articles/${korean.id}/withdraw`, { reason: 'It was wrong.' }))
  expect(await languagesOf(english.path)).toEqual({})
  await request.dispose()
})

test('syndicated copy points to its origin everywhere and is listed nowhere; what is not to be found says so twice', async ({
  alone: newsroom,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const { publish } = await aDesk(await signInClient(newsroom, 'publisher'))
  const origin = 'https://pado.example/bridge'
  const copy = await publish({ headline: 'Bridge reopens', canonicalUrl: origin })
  const html = await (await request.get(copy.path)).text()
  expect(html).toContain(`<link rel="canonical" href="${origin}"`)
  expect(await metaOf(request, copy.path, 'og:url')).toBe(origin)
  expect(html).toContain(`"isBasedOn":"${origin}"`)
  const hidden = await publish({ headline: 'For those who have the link', noindex: true })
  const answer = await request.get(hidden.path)
  expect(answer.headers()['x-robots-tag']).toContain('noindex')
  expect(await metaOf(request, hidden.path, 'robots')).toContain('noindex')
  expect((await request.get(copy.path)).headers()['x-robots-tag']).toBeUndefined()
  expect(await metaOf(request, copy.path, 'robots')).toContain('max-image-preview:large')
  const index = await (await request.get('/sitemap.xml')).text()
  for (const [, address] of index.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const sitemap = await (await request.get(address!)).text()
    for (const { path } of [copy, hidden]) expect(sitemap).not.toContain(path)
  }
  await request.dispose()
})

test('the owner decides what machines may do, and it holds at once', async ({ alone: newsroom, playwright }) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const desk = await signInClient(newsroom, 'administrator')
  const text = async (path: string) => (await request.get(path)).text()
  const set = async (facts: object) => {
    const { feedAuthority: _, fixed: __, ...site } = await done(desk.get('/settings'))
    await done(desk.put('/settings', { ...site, ...facts }))
  }
  await set({ name: 'The Haneul Post', aiCrawlers: 'refuse', contact: 'desk@post.example' })
  expect(await text('/robots.txt')).toContain('User-agent: GPTBot')
  expect(await metaOf(request, '/', 'tdm-reservation')).toBe('1')
  expect(JSON.parse(await text('/.well-known/tdmrep.json'))).toMatchObject([{ 'tdm-reservation': 1 }])
  await set({ aiCrawlers: 'allow' })
  expect(await text('/robots.txt')).not.toContain('GPTBot')
  expect(await metaOf(request, '/', 'tdm-reservation')).toBe('0')
  expect(JSON.parse(await text('/.well-known/tdmrep.json'))).toMatchObject([{ 'tdm-reservation': 0 }])

  expect(await text('/.well-known/security.txt')).toContain('Contact: mailto:desk@post.example')
  const change = await request.get('/.well-known/change-password', { maxRedirects: 0 })
  expect([change.status(), change.headers().location]).toEqual([302, '/desk'])
  expect((await request.get('/.well-known/anything')).status()).toBe(404)
  expect((await request.get('/well-known/security.txt')).status()).toBe(404)

  const manifest = JSON.parse(await text('/manifest.webmanifest'))
  expect(manifest.name).toBe('The Haneul Post')
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(src)
    expect(icon.headers()['content-type']).toBe(type)
    const { width, height } = await sharp(await icon.body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  const favicon = await request.get('/favicon.ico')
  expect(favicon.headers()['content-type']).toBe('image/x-icon')
  expect([...(await favicon.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0])
  const before = await (await request.get('/icons/192.png')).body()
  await set({ accent: '#7a1f5c' })
  expect((await (await request.get('/icons/192.png')).body()).equals(before)).toBe(false)
  await request.dispose()
})

test('programs get a copy of an article where the owner lets them read, as fresh as its page', async ({
  alone: newsroom,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: newsroom.baseURL })
  const desk = await signInClient(newsroom, 'administrator')
  const { publish, publishAgain } = await aDesk(desk)
  const article = await publish({ headline: 'Harbour bridge reopens' })
  const copy = `${article.path}.md`
  expect((await request.get(copy)).status()).toBe(404)
  expect((await request.get('/llms.txt')).status()).toBe(404)
  const { feedAuthority: _, fixed: __, ...site } = await done(desk.get('/settings'))
  await done(desk.put('/settings', { ...site, aiCrawlers: 'allow' }))
  const answer = await request.get(copy)
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(answer.headers()['x-robots-tag']).toBe('noindex')
  expect(answer.headers().link).toBe(`<${newsroom.baseURL}${article.path}>; rel="canonical"`)
  expect(await answer.text()).toMatch(/^# Harbour bridge reopens\n/)
  expect(await (await request.get('/llms.txt')).text()).toContain(copy)
  await publishAgain(article, { headline: 'Harbour bridge closes' })
  expect(await (await request.get(copy)).text()).toMatch(/^# Harbour bridge closes\n/)
  const elsewhere = await request.get(copy.replace('/city/', '/other/'), { maxRedirects: 0 })
  expect([elsewhere.status(), elsewhere.headers().location]).toEqual([308, copy])
  await done(desk.post(`/articles/${article.id}/withdraw`, { reason: 'It was wrong.' }))
  expect((await request.get(copy)).status()).toBe(410)
  await request.dispose()
})

test('without a connection a reader sees the page that says so, and never a stored article', async ({
  alone: newsroom,
  browser,
}) => {
  const desk = await signInClient(newsroom, 'publisher')
  const { publish } = await aDesk(desk)
  const article = await publish({ headline: 'Soon withdrawn' })
  const context = await browser.newContext({ baseURL: newsroom.baseURL })
  const page = await context.newPage()
  await page.goto(article.path)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soon withdrawn')
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  await newsroom.kill9(async () => {
    await page.goto(article.path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not connected')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeAttached()
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
    expect(font, 'the offline page is in the paper’s dress').toContain('Noto Serif KR')
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
    // The desk says what the browser says: the worker has nothing to do with it.
    await expect(page.goto('/desk')).rejects.toThrow()
  })
  await page.goto('/')
  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(shelves.map((shelf) => shelf.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
  expect(kept).toContain('/offline')
  for (const path of kept) expect(path).toMatch(/^\/(?:offline$|_next\/static\/)/)

  const again = await signInClient(newsroom, 'publisher')
  await done(again.post(`/articles/${article.id}/withdraw`, { reason: 'It was wrong.' }))
  expect((await page.goto(article.path))!.status()).toBe(410)
  await expect(page.getByText('It was wrong.')).toBeVisible()
  await newsroom.kill9(async () => {
    await page.goto(article.path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are not connected')
    expect(await page.content()).not.toContain('Soon withdrawn')
  })
  await context.close()
})

test('with a connection the worker changes nothing of what a reader gets', async ({ page }) => {
  await page.goto('/')
  const offline = await page.goto('/offline')
  expect(offline!.status()).toBe(200)
  expect(offline!.headers()['x-robots-tag']).toContain('noindex')
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
})
