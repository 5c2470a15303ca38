import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { emptyContent } from '#domain/article/content.ts'
import type { Body } from '#domain/body/body.ts'
import { type DeskClient, done, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

const KINDS = ['news', 'analysis', 'opinion', 'explainer', 'gallery', 'obituary'] as const
const HEADLINE = 'Dockers and the port authority agree to resume their talks after six days of silence'

/** A place's name, longer than a phone is wide. */
const LONG_NAME = 'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu'

const text = (words: string) => [{ type: 'text' as const, text: words }]
const paragraph = (id: string, words: string) => ({ type: 'paragraph' as const, attrs: { id }, content: text(words) })
const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(`c-${words}`, words)],
})

/** A body with every block that can be too wide, too dark or unnamed. */
const bodyWith = (pictureId: string): Body => {
  const use = { pictureId, alt: 'Ridges above the harbour', caption: 'The hills at first light', credit: 'S. Bae' }
  return {
    type: 'doc',
    content: [
      paragraph('p1', 'The talks are to begin again on Tuesday in the customs house.'),
      { type: 'keyPoints', attrs: { id: 'k', points: ['Talks resume', 'Containers move'] } },
      { type: 'heading', attrs: { id: 'h', level: 2 }, content: text('What was agreed') },
      {
        ...paragraph('p2', ''),
        content: [
          { type: 'text', text: 'Read it ' },
          { type: 'text', text: 'in full', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
          { type: 'text', text: '잠시 멈춤', marks: [{ type: 'lang', attrs: { lang: 'ko' } }] },
        ],
      },
      { type: 'pullQuote', attrs: { id: 'q', text: 'Nobody wanted to leave.', attribution: 'A person there' } },
      { type: 'picture', attrs: { id: 'pic', size: 'wide', ...use } },
      { type: 'gallery', attrs: { id: 'g', pictures: [use] } },
      {
        type: 'table',
        attrs: { id: 't', caption: 'Containers waiting' },
        content: [
          { type: 'tableRow', content: ['Quay', 'Dry', 'Reefer', 'Change'].map((one) => cell('tableHeader', one)) },
          { type: 'tableRow', content: ['East', '812', '428', '+12%'].map((one) => cell('tableCell', one)) },
        ],
      },
      { type: 'embed', attrs: { id: 'e', provider: 'youtube', url: 'https://www.youtube.com/watch?v=x', title: '' } },
      { type: 'factBox', attrs: { id: 'f', title: 'In figures' }, content: [paragraph('p3', '22 berths.')] },
      { type: 'qa', attrs: { id: 'qa', question: 'Will it hold?' }, content: [paragraph('p4', 'Perhaps.')] },
      {
        type: 'timeline',
        attrs: { id: 'tl', events: [{ when: 'Nov. 12', title: 'The offer', text: '3.8 percent.' }] },
      },
      { type: 'divider', attrs: { id: 'd' } },
      paragraph('p5', 'The difference is in what one counts.'),
    ],
  }
}

async function furnish(desk: DeskClient) {
  const section = await done(desk.post('/sections', { slug: 'city', name: 'City', colour: '#1a6e8e', position: 1 }))
  const topic = await done(desk.post('/topics', { slug: 'ports', name: 'Ports' }))
  const file = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#47708c' } })
    .jpeg()
    .toBuffer()
  const picture = await done(desk.upload(file))
  const contributor = (slug: string, name: string, kind: 'person' | 'agency', tag = '') =>
    done(desk.post('/contributors', { slug, name, kind, tag, jobTitle: '', bio: 'Covers the docks.', pictureId: null }))
  const person = await contributor('ji-won-han', 'Ji-won Han', 'person')
  const agency = await contributor('pado', 'Pado', 'agency', 'Pado')
  return {
    ...emptyContent('en'),
    section: section.id as string,
    topics: [topic.id as string],
    bylines: [person.id as string, agency.id as string],
    source: agency.id as string,
    dateline: { place: 'Washington' },
    standfirst: 'A mediator named by the province will sit between them.',
    leadPicture: { pictureId: picture.id as string, alt: 'Ridges', caption: 'Hills at dawn', credit: 'Photo: S. Bae' },
    body: bodyWith(picture.id),
  }
}

/** A paper with one article of each kind, one corrected, one withdrawn. Returns where they are. */
async function aPaper(desk: DeskClient): Promise<Record<(typeof KINDS)[number] | 'gone', string>> {
  const content = await furnish(desk)
  const publish = async (facts: object) => {
    const { id, hash } = await done(desk.post('/articles', { content: { ...content, ...facts } }))
    const { path } = await done(desk.post(`/articles/${id}/publish`, { hash }))
    return { id, hash, path: path as string }
  }
  const paths: Record<string, string> = {}
  for (const kind of KINDS) {
    const headline = kind === 'obituary' ? LONG_NAME : `${HEADLINE}: ${kind}`
    paths[kind] = (await publish({ kind, headline })).path
  }
  const corrected = await publish({ headline: HEADLINE })
  paths.news = corrected.path
  await done(
    desk.post(`/articles/${corrected.id}/correct`, {
      hash: corrected.hash,
      kind: 'correction',
      text: 'The offer was 3.8 percent, not 3.2.',
    }),
  )
  const wrong = await publish({ headline: 'A story that was wrong' })
  await done(desk.post(`/articles/${wrong.id}/withdraw`, { reason: 'It rested on a forged document.' }))
  return { ...paths, gone: wrong.path } as Record<(typeof KINDS)[number] | 'gone', string>
}

/** Everything on the page that asked for something elsewhere, kept a cookie, or complained. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) seen.push(`asked ${url}`)
  })
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()))
  page.on('pageerror', (error) => seen.push(error.message))
  return seen
}

const isMissing = (message: string): boolean => /the server responded with a status of (404|410)/.test(message)

test('a reader reads: every kind of page, any width, light and dark, with and without script', async ({
  alone: newsroom,
  browser,
}) => {
  test.setTimeout(480_000)
  const paths = await aPaper(await signInClient(newsroom, 'publisher'))
  const pages = ['/', '/city', '/topics/ports', '/by/ji-won-han', '/corrections', '/nowhere', ...Object.values(paths)]

  await test.step('nothing is asked of anyone else, nothing is kept, nothing pushes the page sideways', async () => {
    for (const [width, javaScriptEnabled] of [
      [320, false],
      [360, true],
      [1280, true],
    ] as const) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
      const page = await context.newPage()
      const seen = watch(page, newsroom.baseURL)
      for (const path of pages) {
        await page.goto(newsroom.baseURL + path)
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect.soft(tooWide, `${path} at ${width}, script ${javaScriptEnabled}`).toBeLessThanOrEqual(0)
        await expect.soft(page.locator('h1'), path).toHaveCount(1)
      }
      expect.soft(seen.filter((message) => !isMissing(message))).toEqual([])
      expect.soft(await context.cookies()).toEqual([])
      await context.close()
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`axe finds nothing on any page (${colorScheme})`, async () => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      for (const path of pages) {
        await page.goto(newsroom.baseURL + path)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
        expect.soft(found, `${path} (${colorScheme})`).toEqual([])
      }
      await context.close()
    })
  }

  await test.step('with script off the whole article is there', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(newsroom.baseURL + paths.news)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE)
    await expect(page.getByText('By Ji-won Han and Pado')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Pado' }).first()).toHaveAttribute('href', '/by/pado')
    await expect(page.locator('time').first()).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d$/)
    await expect(page.getByText('Washington', { exact: true })).toBeVisible()
    await expect(page.getByText('(Pado)')).toBeVisible()
    await expect(page.getByText('Hills at dawn')).toBeVisible()
    await expect(page.getByText('Photo: S. Bae')).toBeVisible()
    await expect(page.getByText('The offer was 3.8 percent, not 3.2.')).toBeVisible()
    await expect(page.getByLabel('Link to this story')).toHaveValue(newsroom.baseURL + paths.news)
    await context.close()
  })

  await test.step('Copy link copies the clean address, says so, and stops saying so', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(`${newsroom.baseURL}${paths.news}?utm_source=mail`)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
    await expect(page.locator('copy-link').getByRole('status')).toHaveText('Link copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(newsroom.baseURL + paths.news)
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible({ timeout: 6_000 })
    await context.close()
  })

  await test.step('the keyboard reaches the story past the masthead', async () => {
    const page = await browser.newPage()
    await page.goto(newsroom.baseURL + paths.news)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await page.close()
  })

  await test.step('what machines read says the same', async () => {
    const html = await (await fetch(newsroom.baseURL + paths.news)).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
    const [data] = JSON.parse(json)['@graph']
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: HEADLINE, url: newsroom.baseURL + paths.news })
    expect(data.author.map((author: { name: string }) => author.name)).toEqual(['Ji-won Han', 'Pado'])
    expect(data.correction[0].text).toContain('3.8 percent')
    for (const image of data.image) expect((await fetch(image.url)).status).toBe(200)
    for (const said of [
      `<link rel="canonical" href="${newsroom.baseURL}${paths.news}">`,
      'max-image-preview:large',
      'property="article:published_time"',
      'type="application/feed+json"',
    ]) {
      expect.soft(html).toContain(said)
    }
    // The lead picture, or the one made for shared links, which shows the headline too.
    expect.soft(html).toMatch(/property="og:image:alt" content="(?:[^"]* – )?Ridges"/)
  })

  await test.step('every address answers for what stands there', async () => {
    const ask = (path: string) => fetch(newsroom.baseURL + path, { redirect: 'manual' })
    const gone = await ask(paths.gone)
    expect(gone.status).toBe(410)
    const words = await gone.text()
    expect(words).toContain('It rested on a forged document.')
    expect(words).not.toContain('A story that was wrong')
    const missing = await ask('/nowhere/at/all')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain(HEADLINE)
    const id = paths.news.slice(-12)
    const renamed = await ask(`/city/another-name-${id}`)
    expect([renamed.status, renamed.headers.get('location')]).toEqual([308, paths.news])
  })
})
