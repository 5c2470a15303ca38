import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { emptyContent } from '#domain/article/content.ts'
import type { Block } from '#domain/body/body.ts'
import { type DeskClient, done, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const OFFER = 'The port authority offered the dockers 3.2 percent over two years.'
const BETTER = 'The port authority offered the dockers 3.8 percent over two years.'

async function aStory(desk: DeskClient) {
  const section = await done(desk.post('/sections', { slug: 'city', name: 'City', colour: '#1a6e8e', position: 1 }))
  const photo = (background: string) =>
    sharp({ create: { width: 1500, height: 1000, channels: 3, background } })
      .jpeg()
      .toBuffer()
  const pictures = await Promise.all(
    ['#47708c', '#8c4747'].map(async (colour) => done(desk.upload(await photo(colour)))),
  )
  const uses = pictures.map(({ id }, index) => ({
    pictureId: id as string,
    alt: `Ridges ${index + 1}`,
    caption: `Hills, picture ${index + 1}`,
    credit: 'Svenia News Agency',
  }))
  const agency = await done(
    desk.post('/contributors', {
      slug: 'pado',
      name: 'Pado',
      kind: 'agency',
      tag: 'Pado',
      jobTitle: '',
      bio: '',
      pictureId: null,
    }),
  )
  const content = {
    ...emptyContent('en'),
    section: section.id as string,
    bylines: [agency.id as string],
    headline: 'Dockers and the port authority talk again',
    dateline: { place: 'Washington', timeZone: 'America/New_York' },
    leadPicture: uses[0]!,
    body: {
      type: 'doc' as const,
      content: [
        paragraph('p1', OFFER),
        paragraph('p2', 'The talks are to begin again on Tuesday in the customs house.'),
        { type: 'gallery', attrs: { id: 'g', pictures: uses } } satisfies Block,
        {
          type: 'embed',
          attrs: { id: 'film', provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title: 'The talks, filmed' },
        } satisfies Block,
        {
          type: 'embed',
          attrs: { id: 'x', provider: 'x', url: 'https://x.com/port/status/1', title: '' },
        } satisfies Block,
        paragraph('p3', 'Nobody wanted to leave.'),
      ],
    },
  }
  const created = await done(desk.post('/articles', { content }))
  const { path } = await done(desk.post(`/articles/${created.id}/publish`, { hash: created.hash }))
  return { id: created.id as string, hash: created.hash as string, path: path as string, content }
}

type Story = Awaited<ReturnType<typeof aStory>>

async function correct(desk: DeskClient, { id, hash, content }: Story): Promise<void> {
  const body = { ...content.body, content: [paragraph('p1', BETTER), ...content.body.content.slice(1)] }
  const saved = await done(desk.put(`/articles/${id}/draft`, { expect: hash, content: { ...content, body } }))
  const text = 'The offer was 3.8 percent, not 3.2.'
  await done(desk.post(`/articles/${id}/correct`, { hash: saved.hash, kind: 'correction', text }))
}

async function setSite(desk: DeskClient, facts: object): Promise<void> {
  // What the environment fixed is said of the settings, and is none of them.
  const { fixed: _, ...site } = await done(desk.get('/settings'))
  await done(desk.put('/settings', { ...site, ...facts }))
}

/** Every request to another host. Nothing leaves this machine: they are all refused. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const asked: string[] = []
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      asked.push(new URL(route.request().url()).origin)
      return route.abort()
    },
  )
  return asked
}

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
  )

test.use({ actionTimeout: 15_000, navigationTimeout: 30_000 })

test('an article, everything a reader can do with it', async ({ alone: newsroom, browser }) => {
  test.setTimeout(240_000)
  const desk = await signInClient(newsroom, 'administrator')
  const story = await aStory(desk)
  const address = newsroom.baseURL + story.path
  const status = async (path: string) => (await fetch(address + path, { redirect: 'manual' })).status
  const context = await browser.newContext()
  const asked = await watch(context, newsroom.baseURL)
  const page = await context.newPage()

  await test.step('pictures open large by keyboard, turn, and give focus back', async () => {
    await page.goto(address)
    const second = page.getByRole('link', { name: 'Enlarge: Ridges 2' })
    await second.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Pictures of this story' })
    await expect(dialog.getByRole('status')).toHaveText('3 / 3')
    await expect(dialog.getByText('Hills, picture 2')).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await expect(dialog.getByRole('status')).toHaveText('1 / 3')
    await page.keyboard.press('i')
    await expect(dialog.getByText('Hills, picture 1')).toBeHidden()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(second).toBeFocused()
  })

  await test.step('an embed asks nothing of anybody until the reader does', async () => {
    await page.goto(address)
    await page.getByText('Nobody wanted to leave.').scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    await expect(page.getByRole('button', { name: 'Show it here' })).toHaveCount(1)
    await page.getByRole('button', { name: 'Show it here' }).click()
    await expect.poll(() => asked).toEqual(['https://www.youtube-nocookie.com'])
    await expect(page.getByTitle('The talks, filmed')).toHaveAttribute('sandbox', /allow-scripts/)
  })

  await test.step('a time opens to the clocks of the paper, the place and the reader', async () => {
    await page.goto(address)
    const published = page.locator('house-times button').first()
    await expect(published).toHaveText(/min/)
    await expect(published.locator('time')).toHaveAttribute('datetime', /^\d{4}-/)
    await published.click()
    await expect(page.locator('house-times').getByText(/^Washington: /)).toBeVisible()
    await expect(page.locator('house-times').getByText(/^Where you are: /)).toBeVisible()
  })

  await test.step('dark and large are kept on the device and are there before the page is drawn', async () => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Text size and colours' }).click()
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
    await page.getByRole('combobox', { name: 'Text size' }).selectOption('Large')
    // What the page looks like when its body begins, before the module has run.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return
        observer.disconnect()
        Object.assign(window, { atFirst: document.documentElement.dataset.theme })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(newsroom.baseURL)
    expect(await page.evaluate(() => (window as unknown as { atFirst?: string }).atFirst)).toBe('dark')
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).not.toBe('16px')
    await page.goto(address)
    const ink = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).color)
    expect(ink).toBe('rgb(239, 236, 229)')
    expect(await axe(page)).toEqual([])
  })

  await test.step('history is nowhere until the house shows it', async () => {
    expect(await status('/history')).toBe(404)
    await expect(page.getByRole('link', { name: /version/i })).toHaveText('Text-only version')
  })

  await test.step('who comes back is told what changed, from the memory of the device alone', async () => {
    await expect(page.locator('last-read')).toBeHidden()
    await correct(desk, story)
    await page.goto(address)
    await expect(page.locator('last-read')).toContainText('This story has changed since you last read it.')
    await page.locator('last-read').getByRole('link', { name: '1' }).click()
    await expect(page).toHaveURL(/#p1$/)
    await expect(page.locator('#p1')).toHaveAttribute('data-changed', '')
    await expect(page.locator('#p2')).not.toHaveAttribute('data-changed', '')
    expect(asked.filter((origin) => !origin.includes('youtube'))).toEqual([])
    await page.goto(newsroom.baseURL)
    await page.goto(address)
    await expect(page.locator('last-read')).toBeHidden()
  })

  await test.step('a link to words says when they have changed', async () => {
    await page.goto('about:blank')
    await page.goto(`${address}#p1:~:text=offered%20the%20dockers%203.2%20percent`)
    await expect(page.getByText('The words this link was made for have changed since.')).toBeVisible()
    await page.goto('about:blank')
    await page.goto(`${address}#p1:~:text=offered%20the%20dockers%203.8%20percent`)
    await expect(page.locator('#p1')).toBeVisible()
    await expect(page.getByText('The words this link was made for have changed since.')).toHaveCount(0)
  })

  await test.step('what the house sets is on the page at once: history, labels, datelines', async () => {
    const label = 'Released by state media of Svenia'
    const stateMedia = [{ credit: 'Svenia News Agency', label }]
    await setSite(desk, { publicHistory: true, stateMedia, datelineStyle: 'parenthesis' })
    await page.goto(address)
    await expect(page.getByText(label).first()).toBeVisible()
    await expect(page.locator('#p1')).toContainText('(Washington) The port authority')
    await page.getByRole('link', { name: '2 versions of this story' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Versions of this story')
    await expect(page.getByText('The offer was 3.8 percent, not 3.2.')).toBeVisible()
    await page.getByRole('link', { name: 'What changed in version 2' }).click()
    await expect(page).toHaveURL(/\/history\?from=1&to=2$/)
    await expect(page.locator('del')).toHaveText('3.2')
    await expect(page.locator('ins')).toHaveText('3.8')
    expect(await axe(page)).toEqual([])
  })

  await test.step('a removed version leaves its line and its reason, not its words', async () => {
    await done(desk.post(`/articles/${story.id}/versions/1/remove`, { reason: 'A court ordered it.' }))
    const html = await (await fetch(`${address}/history?from=1&to=2`)).text()
    expect(html).toContain('A court ordered it.')
    expect(html).not.toContain('3.2 percent over')
    expect((await desk.post(`/articles/${story.id}/versions/2/remove`, { reason: 'x' })).body.code).toBe('not_allowed')
  })

  await test.step('the text-only page is its words and nothing to fetch', async () => {
    const answer = await fetch(`${address}/lite`)
    const html = await answer.text()
    expect(html).toContain(BETTER)
    expect(html).toContain(`<link rel="canonical" href="${address}">`)
    expect(html).toMatch(/<meta name="robots" content="noindex/)
    expect(html).not.toMatch(/<img|<picture|<script|as="font"/)
    expect(html.length).toBeLessThan(8_192)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${address}/lite`)
      expect(await axe(page)).toEqual([])
    }
  })

  await test.step('browsers are told what they may fetch ahead', async () => {
    const rules = (await fetch(address)).headers.get('speculation-rules')?.replaceAll('"', '') ?? ''
    const answer = await fetch(newsroom.baseURL + rules)
    expect(answer.headers.get('content-type')).toBe('application/speculationrules+json')
    expect(await answer.json()).toMatchObject({ prefetch: [{ eagerness: 'conservative' }] })
  })

  await test.step('without script a picture leads to itself, an embed is a link, an address a field', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(address)
    const href = await still.getByRole('link', { name: 'Enlarge: Ridges 2' }).getAttribute('href')
    expect((await fetch(newsroom.baseURL + href)).headers.get('content-type')).toBe('image/jpeg')
    await expect(still.getByRole('link', { name: 'The talks, filmed' })).toBeVisible()
    await expect(still.getByRole('button')).toHaveCount(0)
    await plain.close()
  })

  await test.step('a withdrawal takes every form of the story along', async () => {
    await done(desk.post(`/articles/${story.id}/withdraw`, { reason: 'It rested on a forged document.' }))
    expect([await status(''), await status('/history'), await status('/history?from=1&to=2')]).toEqual([410, 410, 410])
    const lite = await fetch(`${address}/lite`)
    expect([lite.status, lite.url]).toEqual([410, address])
    await setSite(desk, { publicHistory: false })
    expect(await status('/history')).toBe(404)
  })
  await context.close()
})
