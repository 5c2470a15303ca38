import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { emptyContent } from '#domain/article/content.ts'
import { done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

test.use({ demo: true, javaScriptEnabled: false })

test('a reader searches without script, narrows it, shares the address, and reads', async ({ page, request }) => {
  await page.goto('/search')
  await page.getByRole('searchbox', { name: 'Search the paper' }).first().fill('harbours')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=harbours$/)
  const hits = page.getByRole('main').getByRole('article')
  expect(await hits.count()).toBeGreaterThan(3)
  await expect(hits.first().locator('mark').first()).toContainText(/harbour/i)

  await page.getByText('Narrow the search').click()
  await page.getByLabel('Order').selectOption('Best match first')
  await page.getByLabel('Kind').selectOption('News')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=harbours&kind=news&sort=relevance$/)
  const shared = await request.get(page.url())
  expect(shared.status()).toBe(200)
  const html = await shared.text()
  expect(html).toContain('noindex, follow')
  expect(html).not.toMatch(/_next\/[^"]*\.js"/)

  const headline = await hits.first().getByRole('heading').textContent()
  await hits.first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
})

test('a search that finds nothing, or asks for nothing, says so and answers 200', async ({ page }) => {
  for (const [q, sentence] of [
    ['zzyzxqqq', 'No story was found'],
    ['a', 'too short'],
    ['-harbour', 'must not be in a story'],
    ['', 'Type a word or two'],
  ] as const) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(q)}`)
    expect(answer?.status(), q).toBe(200)
    await expect(page.getByRole('main')).toContainText(sentence)
  }
})

test('searches are limited for one address, and other pages are not', async ({ alone }) => {
  const ask = async (q: string) => fetch(`${alone.baseURL}/search?q=${q}`)
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => ask(`word${n}`)))
  const refused = answers.filter((answer) => answer.status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((answer) => Number(answer.headers.get('retry-after')) > 0)).toBe(true)
  expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThanOrEqual(30)
  // What is known already costs nothing, and pages are for everybody.
  expect((await ask('word0')).status).toBe(200)
  expect((await fetch(`${alone.baseURL}/`)).status).toBe(200)
})

test('search, archive and places hold what is published, from the moment it is until the moment it is not', async ({
  newsroom,
}) => {
  const desk = await signInClient(newsroom, 'publisher')
  const section = await done(
    desk.post('/sections', { slug: 'finding', name: 'Finding', colour: '#1a6e8e', position: 9 }),
  )
  const nobody = { jobTitle: '', bio: '', tag: '', pictureId: null }
  const by = await done(desk.post('/contributors', { ...nobody, slug: 'a-finder', name: 'A Finder', kind: 'person' }))
  const content = {
    ...emptyContent('en'),
    section: section.id,
    headline: 'Quibblewort opens',
    dateline: { place: 'Quibble Bay' },
    bylines: [by.id],
    body: paragraphs('The 하늘항만공사 said so.'),
  }
  const { id, hash } = await done(desk.post('/articles', { content }))
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul' }).format(new Date()).replaceAll('-', '/')
  const addresses = ['/search?q=quibblewort', '/search?q=%ED%95%AD%EB%A7%8C', `/archive/${day}`, '/places/quibble-bay']
  const show = async () =>
    Promise.all(
      addresses.map(async (path) => (await (await fetch(newsroom.baseURL + path)).text()).includes('>Quibblewort')),
    )
  const showMarked = async () =>
    (await (await fetch(newsroom.baseURL + addresses[0]!)).text()).includes('<mark>Quibblewort</mark>')

  await show()
  expect([await showMarked(), ...(await show()).slice(1)]).toEqual([false, false, false, false])
  await done(desk.post(`/articles/${id}/publish`, { hash }))
  expect([await showMarked(), ...(await show()).slice(2)]).toEqual([true, true, true])
  expect(await (await fetch(newsroom.baseURL + addresses[1]!)).text()).toContain('<mark>항만</mark>')
  await done(desk.post(`/articles/${id}/withdraw`, { reason: 'It was wrong.' }))
  expect([await showMarked(), ...(await show()).slice(1)]).toEqual([false, false, false, false])
  expect((await fetch(`${newsroom.baseURL}/places/quibble-bay`)).status).toBe(404)
})

test('a search has a feed that follows it, before anything is found and until it is withdrawn', async ({
  newsroom,
  page,
}) => {
  const desk = await signInClient(newsroom, 'publisher')
  const section = await done(
    desk.post('/sections', { slug: 'feeding', name: 'Feeding', colour: '#1a6e8e', position: 9 }),
  )
  const nobody = { jobTitle: '', bio: '', tag: '', pictureId: null }
  const by = await done(desk.post('/contributors', { ...nobody, slug: 'a-feeder', name: 'A Feeder', kind: 'person' }))
  const body = paragraphs('Nothing else says wobblefrond here.')
  const content = { ...emptyContent('en'), section: section.id, headline: 'A plant', bylines: [by.id], body }
  const feed = async (format: string, query: string) => {
    const answer = await fetch(`${newsroom.baseURL}/search/feed.${format}?${query}`)
    return { status: answer.status, text: await answer.text() }
  }
  const itemsOf = async (query: string) => ({
    xml: parseRssFeed((await feed('xml', query)).text).items?.map(({ title }) => title) ?? [],
    atom: parseAtomFeed((await feed('atom', query)).text).entries?.map(({ title }) => title?.value) ?? [],
    json: parseJsonFeed((await feed('json', query)).text).items?.map(({ title }) => title) ?? [],
  })
  const none = { xml: [], atom: [], json: [] }
  const one = { xml: ['A plant'], atom: ['A plant'], json: ['A plant'] }

  expect(await itemsOf('q=wobblefrond')).toEqual(none)
  const { id, hash } = await done(desk.post('/articles', { content }))
  await done(desk.post(`/articles/${id}/publish`, { hash }))
  expect(await itemsOf('q=Wobblefronds&section=feeding')).toEqual(one)
  expect(await itemsOf('q=wobblefrond&section=nowhere')).toEqual(none)
  expect((await feed('xml', 'q=a')).status).toBe(404)
  expect((await feed('xml', '')).status).toBe(404)

  await page.goto(`${newsroom.baseURL}/search?q=wobblefrond&section=feeding&sort=relevance`)
  const named = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href')
  expect(named).toBe(`${newsroom.baseURL}/search/feed.atom?q=wobblefrond&section=feeding`)
  const atom = parseAtomFeed(await (await fetch(named!)).text())
  expect(atom.links?.find(({ rel }) => rel === 'self')?.href).toBe(named)
  await page.getByRole('link', { name: 'Follow this search as a feed' }).click()
  await expect(page.getByLabel('Atom').first()).toHaveValue(named!)
  await page.goto(named!)
  await expect(page).toHaveURL(/\/feeds\?of=/)

  await done(desk.post(`/articles/${id}/withdraw`, { reason: 'It was wrong.' }))
  expect(await itemsOf('q=wobblefrond')).toEqual(none)
  expect((await feed('atom', 'q=wobblefrond')).text).toContain('at:deleted-entry')
})
