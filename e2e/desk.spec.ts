/** The desk in a browser: a story from the empty page to its readers, and the ways a text could be lost but is not. */
import { randomBytes } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Newsroom } from './newsroom.ts'

const PICTURE = 'e2e/harbour.jpg'

const saved = (page: Page) => expect(page.getByTestId('save-state')).toHaveText(/^Saved /, { timeout: 15_000 })

/** Adds one entry to one of the lists, by hand. */
async function addToList(page: Page, tab: string, what: string, name: string): Promise<void> {
  await page.goto('/desk/lists')
  await page.getByRole('tab', { name: tab }).click()
  await page.getByRole('button', { name: `New ${what}` }).click()
  await page.getByRole('textbox', { name: /^Name/ }).fill(name)
  if (name === 'Pado') {
    await page.getByText('An agency').click()
    await page.getByRole('textbox', { name: /signed at the foot/ }).fill('Pado')
  }
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
}

async function newArticle(page: Page, headline: string): Promise<string> {
  await page.goto('/desk')
  await expect(page.getByRole('button', { name: /New article/ })).toBeVisible()
  await page.keyboard.press('n')
  await page.waitForURL(/\/desk\/articles\/\w+$/)
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
  return page.url()
}

const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

async function addPerson({ dateline }: Newsroom, role: string) {
  const email = `${role}-${randomBytes(4).toString('hex')}@desk.test`
  const password = randomBytes(12).toString('base64url')
  const command = ['person', 'add', '--email', email, '--name', `A ${role}`, '--role', role, '--password-stdin']
  await dateline(command, password)
  return { email, password }
}

test('a wire story is written, illustrated, checked, published, and read', async ({ desk, page, request }) => {
  test.setTimeout(120_000)
  const admin = await desk.signIn('administrator')
  const section = `City ${randomBytes(3).toString('hex')}`
  await addToList(admin, 'Sections', 'section', section)
  await addToList(admin, 'Contributors', 'contributor', 'Ji-won Han')
  await addToList(admin, 'Contributors', 'contributor', 'Pado')

  const headline = `Harbour bridge reopens ${randomBytes(3).toString('hex')}`
  await newArticle(admin, headline)
  await admin.getByRole('textbox', { name: 'Headline' }).press('Enter')
  await admin.keyboard.type('The first lorries crossed at dawn, eleven months after the fog.')
  await admin.keyboard.press('Enter')
  await admin.keyboard.type('The first lorries crossed at dawn on Monday.')
  await admin.keyboard.press('Enter')
  await admin.keyboard.type('/key')
  await admin.keyboard.press('Enter')
  await admin.getByRole('textbox', { name: 'Point 1' }).fill('412 rivets were replaced by hand')

  await admin.getByRole('combobox', { name: 'Section' }).click()
  await admin.getByRole('option', { name: section }).click()
  await admin.getByRole('combobox', { name: 'Byline' }).fill('Ji')
  await admin.getByRole('option', { name: /Ji-won Han/ }).click()
  await admin.getByRole('textbox', { name: 'Dateline' }).fill('Haneul')
  await admin.getByRole('combobox', { name: 'Agency the copy came from' }).click()
  await admin.getByRole('option', { name: 'Pado (Pado)' }).click()
  await admin.getByRole('combobox', { name: /^Topics/ }).fill('Bridges')
  await admin.getByRole('option', { name: 'Add “Bridges”' }).click()
  await admin.locator('aside input[type=file]').setInputFiles(PICTURE)
  await admin.getByRole('textbox', { name: 'Caption' }).fill('The bridge at dawn')
  await saved(admin)

  // The picture has neither credit nor alt text: the checklist stops it, in words.
  await admin.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(admin.getByRole('dialog')).toContainText('Describe the picture')
  await expect(admin.getByRole('button', { name: 'Publish now' })).toBeDisabled()
  await admin.keyboard.press('Escape')
  await admin.getByRole('textbox', { name: /^Alt text/ }).fill('Lorries on a steel bridge in fog')
  await admin.getByRole('textbox', { name: /^Credit/ }).fill('Pado')
  await saved(admin)

  const preview = await admin.context().newPage()
  await preview.goto(admin.url().replace('/articles/', '/preview/'))
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(headline)
  await preview.close()

  await admin.getByRole('button', { name: 'Publish', exact: true }).click()
  await admin.getByRole('button', { name: 'Publish now' }).click()
  await expect(admin.getByRole('dialog')).toContainText('Readers see it now')
  const path = (await admin.getByRole('dialog').getByRole('link').first().getAttribute('href')) ?? ''
  expect(path).toMatch(/^\/city-\w+\/harbour-bridge-reopens-/)

  await page.goto('/')
  await page.getByRole('link', { name: headline }).first().click()
  await page.waitForURL(`**${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  const article = page.getByRole('article')
  for (const words of ['Ji-won Han', 'on Monday.', '412 rivets', '(Pado)', 'The bridge at dawn']) {
    await expect(article).toContainText(words)
  }
  await expect(article.getByRole('img', { name: 'Lorries on a steel bridge in fog' })).toBeVisible()
  expect(await (await request.get('/feed.xml')).text()).toContain(headline)

  // What is changed now stays at the desk until it is published.
  await admin.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await admin.getByRole('textbox', { name: 'Headline' }).fill(`${headline} after dark`)
  await saved(admin)
  expect(await (await request.get(path)).text()).not.toContain('after dark')
  await admin.getByRole('button', { name: 'More that can be done' }).click()
  await admin.getByRole('menuitem', { name: 'Withdraw …' }).click()
  await admin.getByRole('textbox', { name: /Reason/ }).fill('It was published too early.')
  await admin.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(admin.getByText('Withdrawn', { exact: true })).toBeVisible()
  // What is withdrawn is not written in, nor are its blocks.
  await expect(body(admin)).toContainText('on Monday')
  await expect(admin.getByRole('button', { name: 'Remove key points' })).toHaveCount(0)
  expect((await request.get(path)).status()).toBe(410)
})

test('the checklist stops a link that leads nowhere until it is removed', async ({ desk }) => {
  const page = await desk.signIn('editor')
  await newArticle(page, 'A link to nowhere')
  await body(page).click()
  await page.keyboard.type('As we wrote before.')
  await page.keyboard.press('Shift+Home')
  await page.getByRole('button', { name: /^Link/ }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill('/city/never-was-zzzzzzzzzzzz')
  await page.getByRole('dialog').getByRole('button', { name: 'Link', exact: true }).click()
  await saved(page)

  await page.getByRole('tab', { name: /^Checks/ }).click()
  const line = page.getByRole('listitem').filter({ hasText: 'A link leads to a story that does not exist' })
  await expect(line.getByRole('img', { name: 'Stops publishing' })).toBeVisible()
  await line.getByRole('button').click()
  await expect(body(page).locator('a')).toBeInViewport()
  await expect(body(page)).toHaveText('As we wrote before.')

  await body(page).locator('a').selectText()
  await page.getByRole('button', { name: /^Link/ }).click()
  await page.getByRole('button', { name: 'Remove the link' }).click()
  await expect(line).toHaveCount(0)
})

test('every kind of block is inserted, filled in, kept, and drawn in the preview', async ({ desk }) => {
  test.setTimeout(120_000)
  const page = await desk.signIn('editor')
  const address = await newArticle(page, 'One of everything')
  const insert = async (name: string) => {
    await page.getByRole('button', { name: 'Insert' }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const atTheEnd = () => body(page).locator('> p').last().click()
  const fill = (name: string, words: string) => body(page).getByRole('textbox', { name }).last().fill(words)
  await body(page).click()
  await page.keyboard.type('Before everything.')
  await page.keyboard.press('Enter')

  await insert('Heading')
  await page.keyboard.type('A heading')
  await page.keyboard.press('Enter')
  await insert('List')
  await page.keyboard.type('First of a list')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await insert('Quote')
  await page.keyboard.type('Words of a quote')
  await fill('Whose words', 'Mina Seo')
  await atTheEnd()
  await insert('Pull quote')
  await fill('Words pulled out', 'Pulled out')
  await atTheEnd()
  await insert('Picture')
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(PICTURE)
  await expect(body(page).locator('img[src*="/file/"]')).toBeVisible()
  await fill('Caption', 'A caption')
  await atTheEnd()
  await insert('Gallery')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /harbour\.jpg/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Use 1 picture' }).click()
  await fill('Caption', 'In the gallery')
  await atTheEnd()
  await insert('Table')
  await body(page).locator('th').first().click()
  await page.keyboard.type('Tonnes')
  await fill('What the table shows', 'Cargo')
  await atTheEnd()
  await insert('Embed')
  await page.getByRole('textbox', { name: 'Address' }).fill('https://www.youtube.com/watch?v=abc')
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await fill('What it is', 'A film')
  await atTheEnd()
  await insert('Fact box')
  await page.keyboard.type('Facts inside')
  await fill('Title of the box', 'The port')
  await atTheEnd()
  await insert('Key points')
  await fill('Point 3', 'The third point')
  await atTheEnd()
  await insert('Question and answer')
  await page.keyboard.type('Because of fog')
  await fill('Question', 'Why?')
  await atTheEnd()
  await insert('Timeline')
  await fill('What happened', 'It closed')
  await atTheEnd()
  await insert('Divider')
  await atTheEnd()
  await page.keyboard.type('After everything.')
  await saved(page)

  await page.reload()
  await expect(body(page)).toContainText('After everything.')
  const preview = await page.context().newPage()
  await preview.goto(address.replace('/articles/', '/preview/'))
  const article = preview.getByRole('article')
  for (const words of [
    'Before everything.',
    'A heading',
    'First of a list',
    'Words of a quote',
    'Mina Seo',
    'Pulled out',
    'A caption',
    'In the gallery',
    'Tonnes',
    'Cargo',
    'A film',
    'Facts inside',
    'The port',
    'The third point',
    'Because of fog',
    'Why?',
    'It closed',
    'After everything.',
  ]) {
    await expect(article).toContainText(words)
  }
})

test('a link may not run script, and what is pasted brings none in', async ({ desk }) => {
  const page = await desk.signIn('reporter')
  await newArticle(page, 'Links')
  await body(page).click()
  await page.keyboard.type('harbour')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+Shift+k')
  const dialog = page.getByRole('dialog', { name: 'Link' })
  await dialog.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)')
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(dialog).toContainText('Links go to https://')
  await dialog.getByRole('textbox', { name: 'Address' }).fill('example.org/a')
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(body(page).getByRole('link', { name: 'harbour' })).toHaveAttribute('href', 'https://example.org/a')

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await body(page).evaluate((element) => {
    const clipboardData = new DataTransfer()
    const html =
      '<h1 onclick="x()">Title</h1><p><a href="javascript:alert(1)">bad</a> <img src=x onerror="x()"> kept</p>'
    clipboardData.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(body(page).getByRole('heading', { level: 2 })).toHaveText('Title')
  await expect(body(page)).toContainText('bad')
  await expect(body(page).getByRole('link', { name: 'bad' })).toHaveCount(0)
  await saved(page)
})

test('when the session ends while somebody writes, they sign in over their text and it is saved', async ({
  newsroom,
  page,
}) => {
  const { email, password } = await addPerson(newsroom, 'reporter')
  await page.goto('/desk/sign-in')
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill('not this one at all')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/desk$/)
  await newArticle(page, 'Night shift')
  await saved(page)

  await page.request.post('/api/desk/sessions/revoke-all', {
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    data: {},
  })
  await body(page).click()
  await page.keyboard.type('Nobody had told the night shift.')
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
  await dialog.getByRole('textbox', { name: 'Password' }).fill(password)
  await dialog.getByRole('button', { name: 'Sign in' }).click()
  await expect(dialog).toBeHidden()
  await saved(page)
  await page.reload()
  await expect(body(page)).toContainText('Nobody had told the night shift.')
})

test('the list is worked from the keyboard alone', async ({ desk }) => {
  const page = await desk.signIn('reporter')
  const word = `lighthouse${randomBytes(3).toString('hex')}`
  await newArticle(page, `The last ${word} keeper`)
  await saved(page)
  await page.goto('/desk')
  await expect(page.getByRole('link', { name: new RegExp(word) })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(word)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(`The last ${word} keeper`)
})

test('an article is begun, given what it lacks and sent on from the keyboard, and no key leaves a trace in it', async ({
  desk,
}) => {
  const page = await desk.signIn('administrator')
  const word = `quayside${randomBytes(3).toString('hex')}`
  await newArticle(page, `The ${word} before`)
  await saved(page)
  await page.goto('/desk')
  await expect(page.getByRole('button', { name: /New article/ })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
  await page.keyboard.type(`The ${word} after`)
  await saved(page)

  // What stands beside it: found by a word, taken with Enter, and never the article itself.
  await body(page).click()
  await page.keyboard.type('/related')
  await page.keyboard.press('Enter')
  await page.keyboard.type(word)
  const choices = page.getByRole('dialog', { name: 'Choose an article' }).getByRole('listitem')
  await expect(choices).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(choices.getByRole('button')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(body(page)).toContainText(`The ${word} before`)

  await page.getByRole('tab', { name: /^Checks/ }).click()
  await page.getByRole('button', { name: /^Say who wrote it/ }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Byline' })).toBeFocused()

  // The key that asks for the next step must not break the line the cursor stands in.
  await body(page).locator('> p').last().click()
  await page.keyboard.type('Nobody was there to wave.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByRole('dialog', { name: /^Publish in/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(body(page).locator('> p').last()).toHaveText('Nobody was there to wave.')
  await expect(body(page).locator('> p').last().locator('br:not(.ProseMirror-trailingBreak)')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen of the desk is accessible and keeps to its policy, ${colorScheme}`, async ({ desk }) => {
    const page = await desk.signIn('administrator')
    const refused: string[] = []
    page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()))
    await page.emulateMedia({ colorScheme })
    await newArticle(page, 'A headline')
    await saved(page)
    const screens = [
      page.url(),
      '/desk',
      '/desk/fronts',
      '/desk/pictures',
      '/desk/lists',
      '/desk/people',
      '/desk/settings',
    ]
    for (const screen of screens) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect([screen, violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([screen, []])
      // A dialog locks scrolling with a style element, which must carry the nonce.
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('dialog', { name: 'Find or do anything' })).toBeVisible()
    }
    expect(refused).toEqual([])
  })
}
