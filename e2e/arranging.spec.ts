/** A front is arranged at the desk without a mouse, by two people at once, and readers see what was launched. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { emptyContent } from '#domain/article/content.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

test.use({ paperOf: 'arranging' })

/** Presses Tab until the focus is where it is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await expect(wanted).toBeAttached()
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The Tab key never came to ${wanted}`)
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Three stories that readers see and one they do not. */
async function furnish(client: DeskClient): Promise<void> {
  const city = await done(client.post('/sections', { slug: 'city', name: 'City', colour: '#9c2f35', position: 1 }))
  const blank = { jobTitle: '', bio: '', tag: '', pictureId: null }
  const by = await done(client.post('/contributors', { ...blank, slug: 'han', name: 'Ji-won Han', kind: 'person' }))
  const { id: pictureId } = await done(client.upload('e2e/harbour.jpg'))
  const leadPicture = { pictureId, alt: 'A bridge', caption: 'The bridge.', credit: 'Photo: S. Bae' }
  for (const headline of ['Harbour bridge reopens', 'Squid return to the bay', 'Library gets a lift', 'Not out yet']) {
    const content = { ...emptyContent('en'), section: city.id, headline, bylines: [by.id], body: paragraphs('So.') }
    const facts = headline.startsWith('Harbour') ? { leadPicture, kicker: 'Harbour' } : {}
    const { id, hash } = await done(client.post('/articles', { content: { ...content, ...facts } }))
    if (headline !== 'Not out yet') await done(client.post(`/articles/${id}/publish`, { hash }))
  }
}

test('a front is arranged and launched by keys alone, and what somebody else did meanwhile is told', async ({
  newsroom,
  desk,
  page: reader,
}, testInfo) => {
  test.setTimeout(180_000)
  const client = await signInClient(newsroom, 'publisher')
  await furnish(client)
  const page = await desk.signIn('editor')
  const refused: string[] = []
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()))
  const said = page.getByRole('status').first()
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const stories = (container: string) => page.getByRole('list', { name: `Stories in ${container}` })
  const story = (container: string, headline: string) =>
    stories(container).getByRole('button', { name: headline, exact: true })
  const addStory = async (container: string, words: string) => {
    await press(page, button(`Add a story to ${container}`))
    await expect(page.getByRole('dialog', { name: 'Choose an article' })).toBeVisible()
    await page.keyboard.type(words)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(said).toContainText(`to “${container}”.`)
  }

  await press(page, page.getByRole('link', { name: 'Fronts', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Home front' })).toBeVisible()
  await expect(page.getByText('Nobody arranged this front yet')).toBeVisible()

  await test.step('containers and stories are added', async () => {
    await press(page, button('Add a container'))
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(said).toHaveText('“Top” is the last container now.')
    await expect(page.getByRole('heading', { level: 2, name: '1. Top' })).toBeFocused()
    await addStory('Top', 'bridge')
    await expect(story('Top', 'Harbour bridge reopens')).toBeFocused()
    await addStoryBackwards('Squid')
    await addStoryBackwards('Not out')
    await expect(stories('Top').getByRole('listitem').last()).toContainText('readers do not see it')
    await press(page, button('Add a container'))
    await page.keyboard.type('More of the city')
    await tabTo(page, page.getByRole('combobox', { name: 'Filled up with' }))
    await page.keyboard.type('City')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await press(page, button('Add it to the draft'))
    await expect(page.getByText('Filled up to 9 stories with the newest of City.')).toBeVisible()
  })
  async function addStoryBackwards(words: string) {
    await tabTo(page, button('Add a story to Top'), 'Shift+Tab')
    await addStory('Top', words)
  }

  await test.step('a story is moved by keys, and each move is spoken', async () => {
    await tabTo(page, story('Top', 'Harbour bridge reopens'), 'Shift+Tab')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(said).toHaveText('“Harbour bridge reopens” is first in “Top” already.')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect(said).toHaveText('“Harbour bridge reopens” is 3 of 3 in “Top”.')
    await expect(story('Top', 'Harbour bridge reopens')).toBeFocused()
    await page.keyboard.press('Alt+ArrowUp')
    await expect(said).toHaveText('“Harbour bridge reopens” is 2 of 3 in “Top”.')
    await page.keyboard.press('ArrowUp')
    await expect(story('Top', 'Squid return to the bay')).toBeFocused()
    await page.keyboard.press('Alt+Shift+ArrowDown')
    await expect(said).toHaveText('“Squid return to the bay” stands at the end of “More of the city” now.')
    await expect(story('More of the city', 'Squid return to the bay')).toBeFocused()
    await expect(stories('Top').getByRole('listitem')).toHaveCount(2)
  })

  await test.step('a story that stands elsewhere on this front is warned of', async () => {
    await tabTo(page, button('Add a story to More of the city'), 'Shift+Tab')
    await addStory('More of the city', 'bridge')
    await expect(said).toContainText('It also stands in “Top”.')
    await expect(stories('Top')).toContainText('Also in “More of the city”')
    await page.keyboard.press('Delete')
    await expect(said).toHaveText('“Harbour bridge reopens” is off “More of the city”.')
    await expect(stories('Top')).not.toContainText('Also in')
  })

  await test.step('words that were typed while somebody else changed the container are not lost, nor are theirs', async () => {
    await tabTo(page, story('Top', 'Harbour bridge reopens'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
    await page.keyboard.type('The bridge is open')
    await tabTo(page, page.getByRole('textbox', { name: 'Kicker' }))
    await page.keyboard.type('At last')
    await tabTo(page, page.getByRole('radio', { name: 'Normal' }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const front = await done(client.get('/fronts/home'))
    const [top] = front.containers
    const { articles } = await done(client.get('/articles?q=Library'))
    const theirs = { articleId: articles[0].id }
    const plan = { ...top.draft, cards: [...top.draft.cards, theirs] }
    await done(client.put(`/fronts/home/containers/${top.id}`, { expect: top.hash, plan }))
    await press(page, button('Change the draft'))
    const dialog = page.getByRole('dialog', { name: 'Not done yet' })
    await expect(dialog).toContainText('headline “The bridge is open”')
    await expect(dialog.getByRole('listitem')).toHaveText(['In “Top”: “Library gets a lift” was added.'])
    await expect(stories('Top')).not.toContainText('The bridge is open')
    await press(page, button('Do it on the front as it is now'))
    await expect(said).toHaveText('“The bridge is open” is changed in the draft.')
    const { containers } = await done(client.get('/fronts/home'))
    const [first] = containers
    expect(first.draft.cards.map(({ weight }: { weight: string }) => weight)).toEqual(['mega', 'normal', 'normal'])
    expect(first.draft.cards[0].overrides).toEqual({ headline: 'The bridge is open', kicker: 'At last' })
    expect(first.draft.cards[2].articleId).toBe(theirs.articleId)
  })

  await test.step('it can be read by anybody, in both colours and on a small screen', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.waitForLoadState('networkidle')
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect.soft(tooWide, `at ${width}`).toBeLessThanOrEqual(0)
        await page.screenshot({ path: testInfo.outputPath(`fronts-${width}-${colorScheme}.png`), fullPage: true })
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    expect(refused).toEqual([])
  })

  await test.step('readers see it once it is launched, and not before', async () => {
    await reader.goto('/')
    await expect(reader.getByRole('link', { name: 'Squid return to the bay' }).first()).toBeVisible()
    await expect(reader.getByText('The bridge is open')).toHaveCount(0)
    await tabTo(page, button('Launch all (2)'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(said).toContainText('Readers see it now')
    await reader.goto('/')
    await expect(reader.getByRole('link', { name: 'The bridge is open' })).toBeVisible()
    await expect(reader.getByText('At last')).toBeVisible()
    await expect(reader.getByRole('heading', { name: 'More of the city' })).toBeVisible()
    await expect(reader.getByText('Not out yet')).toHaveCount(0)
  })

  await test.step('one container is discarded, and another launched without it', async () => {
    await tabTo(page, story('Top', 'The bridge is open'))
    await page.keyboard.press('Delete')
    await expect(said).toHaveText('“The bridge is open” is off “Top”.')
    await tabTo(page, button('More for More of the city'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Title, form and fill…' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('menuitem', { name: 'Title, form and fill…' }), 'ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('From the city')
    await page.keyboard.press('Enter')
    await expect(said).toHaveText('“From the city” is changed in the draft.')
    await press(page, button('Launch From the city'))
    await expect(said).toHaveText('Readers see it now: “From the city”.')
    await reader.goto('/')
    await expect(reader.getByRole('heading', { name: 'From the city' })).toBeVisible()
    await expect(reader.getByRole('link', { name: 'The bridge is open' })).toBeVisible()
    await tabTo(page, button('Discard Top'), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Discard', exact: true }))
    await expect(said).toHaveText('As readers see it again: “Top”.')
    await expect(story('Top', 'The bridge is open')).toBeVisible()
  })

  await test.step('a container is removed, and gone for readers with the launch', async () => {
    await tabTo(page, button('More for From the city'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Remove…' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await tabTo(page, page.getByRole('menuitem', { name: 'Remove…' }), 'ArrowUp')
    await page.keyboard.press('Enter')
    await press(page, page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }))
    await expect(page.getByText('Taken away, once that is launched.')).toBeVisible()
    await press(page, button('Launch From the city'))
    await expect(page.getByRole('heading', { level: 2, name: /From the city/ })).toHaveCount(0)
    await reader.goto('/')
    await expect(reader.getByRole('heading', { name: 'From the city' })).toHaveCount(0)
  })
})

test('who may not arrange fronts is not led there', async ({ desk }) => {
  const page = await desk.signIn('reporter')
  await expect(page.getByRole('link', { name: 'Pictures', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Fronts', exact: true })).toHaveCount(0)
  await page.goto('/desk/fronts')
  await expect(page.getByText('Editors arrange the fronts.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add a container' })).toHaveCount(0)
})
