/** Several people, several tabs and bad luck in one text: nothing that was typed is lost, nobody is locked out. */
import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saved = (page: Page) => expect(page.getByTestId('save-state')).toHaveText(/^Saved /, { timeout: 15_000 })

async function newArticle(page: Page, headline: string): Promise<string> {
  await page.goto('/desk')
  await expect(page.getByRole('button', { name: /New article/ })).toBeVisible()
  await page.keyboard.press('n')
  await page.waitForURL(/\/desk\/articles\/\w+$/)
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
  await saved(page)
  return page.url()
}

/** The text without the flags of others' carets. */
const textOf = (page: Page) =>
  body(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const caret of copy.querySelectorAll('.collaboration-carets__caret')) caret.remove()
    return (copy.textContent ?? '').replace(/[\u2060\ufeff]/g, '')
  })

/** Types at the very end of the text, as somebody does who writes on. */
async function writeOn(page: Page, words: string): Promise<void> {
  await body(page).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(words)
}

test('two write in one article at once, see each other, and both texts stay', async ({ desk }) => {
  const one = await desk.signIn('editor')
  const address = await newArticle(one, 'Ferries')
  await writeOn(one, 'The first ferry sailed.')
  await saved(one)
  const other = await desk.signIn('publisher')
  await other.goto(address)
  await expect(body(other)).toContainText('The first ferry sailed.')
  await expect(one.getByRole('status', { name: 'Also here' })).toContainText('A publisher is here')

  await body(one).click()
  await one.keyboard.press('ControlOrMeta+Home')
  await body(other).click()
  await other.keyboard.press('ControlOrMeta+End')
  await Promise.all([
    one.keyboard.type('At six. ', { delay: 15 }),
    other.keyboard.type(' The second did not.', { delay: 15 }),
  ])
  for (const page of [one, other]) {
    await expect.poll(() => textOf(page)).toBe('At six. The first ferry sailed. The second did not.')
    await saved(page)
  }
  // The headline, too: each changes another part of it.
  await one.getByRole('textbox', { name: 'Headline' }).fill('Harbour ferries')
  await expect(other.getByRole('textbox', { name: 'Headline' })).toHaveValue('Harbour ferries')
  // Taking back takes back what this writer wrote, not what the other did.
  await body(one).click()
  const takeBack = async () => {
    await one.keyboard.press('ControlOrMeta+z')
    return textOf(one)
  }
  await expect.poll(takeBack).toBe('The first ferry sailed. The second did not.')
})

test('with the network gone, the server killed meanwhile and the tab closed, everything written is there', async ({
  alone,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: alone.baseURL })
  const page = await context.newPage()
  await page.goto(alone.adminLink())
  await page.getByRole('textbox', { name: /name/i }).fill('Hae-rin Oh')
  await page.getByRole('textbox', { name: /mail/i }).fill('hae-rin@example.org')
  await page
    .getByRole('textbox', { name: /password/i })
    .first()
    .fill('harbour lantern at dusk 7')
  await page.getByRole('button', { name: /join|set|begin|start/i }).click()
  await page.waitForURL(/\/desk$/)
  const address = await newArticle(page, 'Fog closes the harbour')
  await writeOn(page, 'Written while all was well.')
  await saved(page)

  await context.setOffline(true)
  await writeOn(page, ' Written where there is no network.')
  await expect(page.getByTestId('save-state')).toHaveText('Offline – kept in this browser', { timeout: 15_000 })
  await alone.kill9()
  await writeOn(page, ' And while the server was away.')
  // The tab dies as in a crash: nothing runs on the way out. The browser's store writes behind the keys.
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBeGreaterThan(0)
  await page.waitForTimeout(300)
  await page.close({ runBeforeUnload: false })

  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(address)
  await saved(next)
  const everything = 'Written while all was well. Written where there is no network. And while the server was away.'
  await expect(body(next)).toContainText(everything)
  // It is the server's now, not only this browser's.
  const elsewhere = await browser.newContext({ baseURL: alone.baseURL, storageState: await context.storageState() })
  const second = await elsewhere.newPage()
  await second.goto(address)
  await expect(body(second)).toContainText(everything)
  await elsewhere.close()
  await context.close()
})

/** What an article needs before it may go out, put into it through the JSON routes. Returns the content and its hash. */
async function makeReady(client: DeskClient, id: string) {
  const slug = randomBytes(4).toString('hex')
  const section = await done(client.post('/sections', { name: slug, slug, colour: '#334455', position: 1 }))
  const agency = await done(
    client.post('/contributors', {
      name: slug,
      slug,
      kind: 'agency',
      jobTitle: '',
      bio: '',
      tag: 'P',
      pictureId: null,
    }),
  )
  const { draft } = await done(client.get(`/articles/${id}`))
  const content = {
    ...draft.content,
    section: section.id,
    bylines: [agency.id],
    body: draft.content.body.content.length > 0 ? draft.content.body : paragraphs('Text.'),
  }
  const { hash } = await done(client.put(`/articles/${id}/draft`, { expect: draft.hash, content }))
  return { content, hash }
}

test('who publishes while somebody types is told what changed, and nothing goes out unseen', async ({
  newsroom,
  desk,
}) => {
  const client = await signInClient(newsroom, 'publisher')
  const page = await desk.signIn('publisher')
  const address = await newArticle(page, 'Cranes stand still')
  const id = address.split('/').at(-1)!
  await writeOn(page, 'The wind was too strong.')
  await saved(page)
  const { content, hash } = await makeReady(client, id)

  // Between the press of the button and the server, a colleague changes a word.
  await page.route(
    '**/publish',
    async (route) => {
      const words = { ...content, headline: 'Cranes stand still all day' }
      await done(client.put(`/articles/${id}/draft`, { expect: hash, content: words }))
      await route.continue()
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  const told = dialog.getByRole('alert')
  await expect(told).toContainText('changed this article since you read it')
  await expect(told.locator('ins')).toContainText('all day')
  await dialog.getByRole('button', { name: 'Publish now' }).click()
  await expect(dialog).toContainText('Readers see it now')
  const article = await done(client.get(`/articles/${id}`))
  expect(article.article.status).toBe('published')
  expect(article.published.hash).toBe(article.draft.hash)
})

test('a withdrawal stops whoever writes, keeps the text and says so', async ({ newsroom, desk }) => {
  const client = await signInClient(newsroom, 'publisher')
  const page = await desk.signIn('editor')
  const address = await newArticle(page, 'Taken away')
  const id = address.split('/').at(-1)!
  const { hash } = await makeReady(client, id)
  await done(client.post(`/articles/${id}/publish`, { hash }))
  await expect(body(page)).toContainText('Text.')
  await done(client.post(`/articles/${id}/withdraw`, { reason: 'It was wrong' }))
  await writeOn(page, ' Written too late.')
  await expect(page.getByText('This article was withdrawn while you wrote.')).toBeVisible({ timeout: 15_000 })
  await expect(body(page)).toContainText('Text.')
  expect((await done(client.get(`/articles/${id}`))).draft.content.headline).toBe('Taken away')
})
