/** Finding words in the text and putting others there, alone and while somebody else types. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const body = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })
const saved = (page: Page) => expect(page.getByTestId('save-state')).toHaveText(/^Saved /, { timeout: 15_000 })

test('words are found, replaced everywhere in one step, and taken back in one', async ({ desk }) => {
  const page = await desk.signIn('editor')
  await page.goto('/desk')
  await expect(page.getByRole('button', { name: /New article/ })).toBeVisible()
  await page.keyboard.press('n')
  await page.waitForURL(/\/desk\/articles\/\w+$/)
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ferries')
  await body(page).click()
  await page.keyboard.type('The Ferry left. Another ferry came. A ferry waits.')
  await saved(page)
  const other = await desk.signIn('publisher')
  await other.goto(page.url())
  await expect(body(other)).toContainText('A ferry waits.')

  await body(page).click()
  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  const count = bar.getByRole('status')
  await bar.getByRole('textbox', { name: 'Find' }).fill('ferry')
  await expect(count).toHaveText('3 found')
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(/^\d of 3$/)
  await bar.getByRole('checkbox', { name: 'Match case' }).check()
  await expect(count).toHaveText(/2/)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    expect((await new AxeBuilder({ page }).include('[role=search]').analyze()).violations).toEqual([])
  }

  // What somebody else writes meanwhile is found, replaced, and stays when the replacing is taken back.
  await body(other).click()
  await other.keyboard.press('ControlOrMeta+End')
  await other.keyboard.type(' One more ferry.')
  await expect(count).toHaveText(/3/)
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('boat')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(body(other)).toContainText('The Ferry left. Another boat came. A boat waits. One more boat.')
  await expect(count).toHaveText('0 found')

  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  // The flag at the writer's caret stands inside the text.
  await expect
    .poll(async () => ((await body(other).textContent()) ?? '').replace(/[\u2060\ufeff]|A editor/g, ''))
    .toBe('The Ferry left. Another ferry came. A ferry waits. One more ferry.')
})
