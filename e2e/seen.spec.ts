/** After publishing and withdrawing, the desk says where the story is and is not, by having asked. */
import { randomBytes } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { emptyContent } from '#domain/article/content.ts'
import { done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

test('who publishes sees where the story is, and who withdraws sees that it is gone', async ({ newsroom, desk }) => {
  const client = await signInClient(newsroom, 'publisher')
  const slug = `sea-${randomBytes(3).toString('hex')}`
  const section = await done(client.post('/sections', { slug, name: `Sea ${slug}`, colour: '#1a6e8e', position: 9 }))
  const topic = await done(client.post('/topics', { slug, name: `Tides ${slug}` }))
  const by = { kind: 'person', jobTitle: '', bio: '', tag: '', pictureId: null }
  const writer = await done(client.post('/contributors', { ...by, slug, name: `Mina ${slug}` }))
  const content = {
    ...emptyContent('en'),
    section: section.id,
    headline: 'The tide came early',
    standfirst: 'By an hour.',
    topics: [topic.id],
    bylines: [writer.id],
    body: paragraphs('It came at five.'),
  }
  const { id } = await done(client.post('/articles', { content }))

  const page = await desk.signIn('publisher')
  await page.goto(`/desk/articles/${id}`)
  await expect(page.getByRole('tab', { name: 'Story', exact: true })).toBeVisible()
  const panel = page.getByRole('region', { name: 'Where readers find it' })
  await expect(panel).toHaveCount(0)

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: 'Publish now' }).click()
  await expect(page.getByRole('dialog')).toContainText('Readers see it now')
  await page.keyboard.press('Escape')
  await expect(panel).toContainText('Live since')
  await expect(panel.getByRole('status')).toHaveText('As it should be at all 19 addresses.')

  await panel.getByRole('button', { name: 'Show every address' }).focus()
  await page.keyboard.press('Enter')
  for (const words of [
    'Its page: there',
    'The front: there',
    `Section Sea ${slug}: there`,
    `Section Sea ${slug}, RSS feed: there`,
    `Topic Tides ${slug}, Atom feed: there`,
    `Contributor Mina ${slug}, JSON feed: there`,
    'Sitemap of its month: there',
    'News sitemap: there',
  ]) {
    await expect(panel.getByRole('listitem').filter({ hasText: words })).toHaveCount(1)
  }
  const { violations } = await new AxeBuilder({ page }).include('section[aria-label="Where readers find it"]').analyze()
  expect(violations.map((violation) => violation.id)).toEqual([])

  // Asked again by hand, from the keyboard.
  const asked = page.waitForResponse(/\/sightings$/)
  await panel.getByRole('button', { name: 'Look again' }).focus()
  await page.keyboard.press('Enter')
  expect((await asked).status()).toBe(200)

  await page.getByRole('button', { name: 'More that can be done' }).click()
  await page.getByRole('menuitem', { name: 'Withdraw …' }).click()
  await page.getByRole('textbox', { name: /Reason/ }).fill('It was the wrong tide.')
  await page.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(panel).toContainText('Withdrawn since')
  await expect(panel.getByRole('status')).toHaveText('Gone from all 19 addresses.')
  await expect(panel.getByRole('listitem').filter({ hasText: 'Its page: says that it was withdrawn' })).toHaveCount(1)

  const sightings = await done(client.get(`/articles/${id}/sightings?address=http://127.0.0.1:1/`))
  expect(sightings.sightings.map(({ address }: { address: string }) => new URL(address, 'http://x').host)).toEqual(
    Array(19).fill('x'),
  )
})
