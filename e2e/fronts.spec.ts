import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { type ArticleContent, emptyContent } from '#domain/article/content.ts'
import { CONTAINER_FORMS } from '#domain/front/plan.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'
import type { Newsroom } from './newsroom.ts'

const LONG =
  'Harbour authority, shipping lines and three unions agree after eleven hours on a plan nobody at the table had wanted'

type Story = { id: string; path: string; headline: string; hash: string }

/** A section, its people and pictures, and how to publish in it. */
async function furnish(desk: DeskClient) {
  const city = await done(desk.post('/sections', { slug: 'city', name: 'City', colour: '#9c2f35', position: 1 }))
  const views = await done(desk.post('/sections', { slug: 'opinion', name: 'Opinion', colour: '#b35a1f', position: 2 }))
  const painted = async (width: number, height: number, background: string) => {
    const file = await sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const { id } = await done(desk.upload(file))
    return { pictureId: id as string, alt: 'A wall', caption: 'A wall.', credit: 'Photo: S. Bae' }
  }
  const wide = await painted(1200, 800, '#47708c')
  const tall = await painted(800, 1200, '#8c6a47')
  const writer = await done(
    desk.post('/contributors', {
      slug: 'areumsaemi-hwangbo',
      name: '황보 아름새미나리꽃',
      kind: 'person',
      jobTitle: '',
      bio: '',
      tag: '',
      pictureId: tall.pictureId,
    }),
  )
  const publish = async (facts: Partial<ArticleContent>): Promise<Story> => {
    const content = {
      ...emptyContent('en'),
      section: city.id as string,
      bylines: [writer.id as string],
      body: paragraphs('It was so.'),
      ...facts,
    }
    const { id, hash } = await done(desk.post('/articles', { content }))
    const { path } = await done(desk.post(`/articles/${id}/publish`, { hash }))
    return { id, hash, path, headline: content.headline }
  }
  return { city: city.id as string, views: views.id as string, wide, tall, publish }
}

const card = (story: Story, facts: object = {}) => ({ articleId: story.id, ...facts })
const plan = (facts: object) => ({ title: '', form: 'top', cards: [], fill: null, cap: 9, ...facts })
const read = async ({ baseURL }: Newsroom, path: string) => (await fetch(baseURL + path)).text()
const count = (text: string, words: string) => text.split(words).length - 1

/** Launches all of a front as it stands. */
async function launch(desk: DeskClient, front: string): Promise<void> {
  const { hash } = await done(desk.get(`/fronts/${front}`))
  await done(desk.post(`/fronts/${front}/launch`, { expect: hash }))
}

test('a front is arranged, launched, discarded, and loses a withdrawn story at once and for good', async ({
  alone: newsroom,
}) => {
  test.setTimeout(120_000)
  const desk = await signInClient(newsroom, 'publisher')
  const { city, publish } = await furnish(desk)
  const lead = await publish({ headline: 'Harbour bridge reopens' })
  const second = await publish({ headline: 'Squid return to the bay' })
  const third = await publish({ headline: 'Library gets a lift' })
  expect(await read(newsroom, '/')).toContain('Library gets a lift')

  const container = await done(
    desk.post('/fronts/home/containers', {
      plan: plan({
        cards: [card(lead, { weight: 'giga', overrides: { headline: 'The bridge is open' }, sublinks: [second.id] })],
        fill: { by: 'latest' },
      }),
    }),
  )
  await done(desk.post(`/fronts/${city}/containers`, { plan: plan({ cards: [card(second), card(lead)] }) }))
  expect(await read(newsroom, '/')).not.toContain('The bridge is open')

  await launch(desk, 'home')
  await launch(desk, city)
  const front = await read(newsroom, '/')
  expect(front).toContain('The bridge is open')
  for (const { path } of [lead, second, third]) expect(count(front, `href="${path}"`), 'each story once').toBe(1)
  for (const where of [lead.path, '/feed.xml', '/topics/none']) {
    expect(await read(newsroom, where), 'the article keeps its own headline').not.toContain('The bridge is open')
  }
  expect(await read(newsroom, lead.path)).toContain('Harbour bridge reopens')
  const section = await read(newsroom, '/city')
  for (const { path } of [lead, second, third]) expect(count(section, `href="${path}"`), 'each story once').toBe(1)

  const changed = await done(
    desk.put(`/fronts/home/containers/${container.id}`, { expect: container.hash, plan: plan({ title: 'Not this' }) }),
  )
  const late = await desk.post(`/fronts/home/containers/${container.id}/launch`, { expect: container.hash })
  expect([late.status, late.body.code]).toEqual([409, 'out_of_date'])
  const discarded = await desk.post(`/fronts/home/containers/${container.id}/discard`, { expect: changed.hash })
  expect(discarded.status).toBe(204)
  expect(await read(newsroom, '/')).toBe(front)

  await done(desk.post(`/articles/${second.id}/withdraw`, { reason: 'It was wrong.' }))
  const gone = async (when: string) => {
    for (const where of ['/', '/city', '/feed.xml']) {
      expect(await read(newsroom, where), `${where} ${when}`).not.toContain('Squid return')
    }
  }
  await gone('at once')
  await newsroom.kill9()
  await gone('after kill -9')
  expect(await read(newsroom, '/')).toContain('The bridge is open')
  const { launches } = await done(desk.get('/fronts/home/launches'))
  expect(launches).toHaveLength(1)
  const then = await done(desk.get(`/fronts/home/launches/${launches[0].id}`))
  expect(then.containers[0].cards[0].sublinks).toEqual([second.id])
})

test('breaking news stands on every page until its minute, and a reader can put it away', async ({
  alone: newsroom,
  browser,
}) => {
  test.setTimeout(120_000)
  const desk = await signInClient(newsroom, 'publisher')
  const { publish } = await furnish(desk)
  const story = await publish({ headline: 'Harbour bridge reopens' })
  const pages = ['/', '/city', story.path, '/corrections', '/nowhere']
  const shown = async (words: string) => {
    const texts = await Promise.all(pages.map((path) => read(newsroom, path)))
    return texts.map((text) => text.includes(words))
  }
  const everywhere = pages.map(() => true)
  const nowhere = pages.map(() => false)
  const set = (headline: string, expiresAt: Date) =>
    done(desk.put('/breaking', { headline, articleId: story.id, expiresAt: expiresAt.toISOString() }))

  await shown('read them once, so that a cache could keep them')
  await set('Bridge closed again', new Date(Date.now() + 3_600_000))
  expect(await shown('Bridge closed again')).toEqual(everywhere)

  await test.step('it works without script, moves nothing, and is put away on this device only', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false })
    await plain.goto(newsroom.baseURL)
    await plain.getByRole('region', { name: 'Breaking news' }).getByRole('link').click()
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Harbour bridge reopens')
    await plain.close()
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(newsroom.baseURL)
    await expect(page.getByRole('region', { name: 'Breaking news' })).toBeVisible()
    await page.getByRole('button', { name: 'Close breaking news' }).click()
    await expect(page.getByRole('region', { name: 'Breaking news' })).toBeHidden()
    await page.goto(newsroom.baseURL + story.path)
    await expect(page.getByRole('region', { name: 'Breaking news' })).toBeHidden()
    expect(await shiftOf(page), 'what was put away leaves no jump behind').toBe(0)
    await set('Bridge open again', new Date(Date.now() + 3_600_000))
    await page.reload()
    await expect(page.getByRole('region', { name: 'Breaking news' })).toBeVisible()
    await context.close()
  })

  await desk.delete('/breaking')
  expect(await shown('Bridge open again')).toEqual(nowhere)

  await test.step('it goes at its minute, and nobody has to publish anything', async () => {
    const until = new Date(Date.now() + 4_000)
    await set('Gone in a moment', until)
    expect(await shown('Gone in a moment')).toEqual(everywhere)
    await expect.poll(() => shown('Gone in a moment'), { timeout: 15_000 }).toEqual(nowhere)
    expect(Date.now()).toBeGreaterThanOrEqual(until.getTime())
  })
})

/** How much of the page moved by itself since it was opened. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 0))
      }),
  )

test('the hardest front there could be is still a page', async ({ alone: newsroom, browser }, testInfo) => {
  test.setTimeout(240_000)
  const desk = await signInClient(newsroom, 'publisher')
  const { city, views, wide, tall, publish } = await furnish(desk)
  const hard: Partial<ArticleContent>[] = [
    { headline: LONG, standfirst: LONG, kicker: 'A kicker that says rather more than it should', leadPicture: tall },
    { headline: LONG.slice(0, 100), leadPicture: null },
    {
      headline: '하늘시, 단풍언덕 계단에 경사형 승강기를 놓기로 하고 내년 봄에 첫 삽을 뜬다',
      lang: 'ko',
      leadPicture: wide,
    },
    { headline: 'Short', leadPicture: tall },
    { headline: LONG, kind: 'opinion', section: views, leadPicture: null },
    { headline: 'Bridge, live', kind: 'live', leadPicture: wide },
    { headline: LONG, kind: 'gallery', leadPicture: tall },
    { headline: 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel', leadPicture: null },
  ]
  const stories: Story[] = []
  for (let round = 0; round < 7; round++) {
    for (const facts of hard) stories.push(await publish(facts))
  }
  // Each form with everything in it, and each with one card alone, in the weights and words that strain it most.
  const left = [...stories]
  const take = (many: number) => left.splice(0, many)
  const weights = ['normal', 'boost', 'mega', 'giga'] as const
  for (const form of CONTAINER_FORMS.filter((one) => one !== 'latest')) {
    const [lead, ...sublinks] = take(5)
    const [first, ...others] = [lead!, ...sublinks].slice(0, 4)
    const cards = [
      card(first!, { weight: 'mega', sublinks: [sublinks[3]!.id] }),
      ...others.map((story, at) => card(story, { weight: weights[at] })),
    ]
    await done(
      desk.post('/fronts/home/containers', {
        plan: plan({ title: form === 'top' ? '' : `${form}: ${LONG}`.slice(0, 60), form, cards }),
      }),
    )
    if (form === 'top') {
      await done(
        desk.post('/fronts/home/containers', {
          plan: plan({ form: 'latest', cards: take(2).map((one) => card(one)) }),
        }),
      )
    }
    if (form !== 'top') {
      const byline = 'A captain who was never named before'
      const alone = take(1).map((one) => card(one, { overrides: form === 'opinion' ? { byline, picture: tall } : {} }))
      await done(desk.post('/fronts/home/containers', { plan: plan({ title: `One ${form}`, form, cards: alone }) }))
    }
  }
  await launch(desk, 'home')
  const sectionTop = plan({ cards: [card(stories[1]!, { weight: 'giga', sublinks: [stories[2]!.id] })], cap: 1 })
  await done(desk.post(`/fronts/${city}/containers`, { plan: sectionTop }))
  await launch(desk, city)
  await done(
    desk.put('/breaking', {
      headline: LONG.slice(0, 120),
      articleId: null,
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    }),
  )

  const text = await read(newsroom, '/')
  for (const { path } of stories) expect(count(text, `href="${path}"`)).toBeLessThanOrEqual(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 360, 768, 1280, 1920]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
      const page = await context.newPage()
      for (const [name, path] of [
        ['home', '/'],
        ['section', '/city'],
      ] as const) {
        await page.goto(newsroom.baseURL + path)
        // Type that comes late moves words a little where no stand-in of its width is installed; not twice, though.
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        await page.reload()
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect.soft(tooWide, `${path} at ${width}`).toBeLessThanOrEqual(0)
        expect.soft(await shiftOf(page), `${path} at ${width} stands still`).toBeLessThan(0.02)
        await page.screenshot({ path: testInfo.outputPath(`${name}-${width}-${colorScheme}.png`), fullPage: true })
        if (width === 1280) {
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
          expect.soft(found, `${path} (${colorScheme})`).toEqual([])
        }
      }
      await context.close()
    }
  }
})
