/** The paper is set at the desk, and every page readers have follows at once. */
import { emptyContent } from '#domain/article/content.ts'
import { done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

test.use({ paperOf: 'settings' })

test('the paper speaks Korean, wears its colour and says what it stands by, with no page left behind', async ({
  newsroom,
  desk,
  page: reader,
}) => {
  test.setTimeout(120_000)
  const client = await signInClient(newsroom, 'publisher')
  const section = await done(client.post('/sections', { slug: 'city', name: '사회', colour: '#9c2f35', position: 1 }))
  const hidden = { slug: 'notices', name: '알림', colour: '#1f5673', position: 2, isInMasthead: false }
  await done(client.post('/sections', hidden))
  const blank = { jobTitle: '', bio: '', pictureId: null }
  const agency = { ...blank, slug: 'pado', name: '파도통신', kind: 'agency', tag: '파도' }
  const by = await done(client.post('/contributors', agency))
  const publish = async (lang: string, headline: string) => {
    const content = { ...emptyContent(lang), section: section.id, slug: lang, headline, bylines: [by.id] }
    const made = await done(client.post('/articles', { content: { ...content, body: paragraphs('Words.', 'More.') } }))
    return done(client.post(`/articles/${made.id}/publish`, { hash: made.hash }))
  }
  const korean = await publish('ko', '항만 다리가 다시 열렸다')
  const english = await publish('en', 'Harbour bridge reopens')

  // Every page is kept in English first, so that a stale one would show.
  const PAGES = ['/', korean.path, english.path, '/city', '/corrections', '/nothing/here', '/feed.xml', '/opml.xml']
  const htmlOf = async (path: string) => (await fetch(newsroom.baseURL + path)).text()
  for (const path of PAGES) expect(await htmlOf(path), path).not.toContain('하늘신문')
  expect(await htmlOf(korean.path)).toContain('Published')

  const settings = await desk.signIn('administrator')
  await settings.goto('/desk/settings')
  await settings.getByRole('textbox', { name: 'Name of the paper' }).fill('하늘신문')
  await settings.getByRole('combobox', { name: 'Language' }).click()
  await settings.getByRole('option', { name: '한국어' }).click()
  await settings.getByRole('combobox', { name: 'Time zone' }).fill('Seoul')
  await settings.getByRole('option', { name: 'Asia/Seoul' }).click()
  await expect(settings.getByLabel('Preview of times')).toContainText('입력 2026년 8월 31일 오전 9시 35분')
  const colour = settings.getByRole('textbox', { name: 'Colour of the paper' })
  await colour.fill('#ffe680')
  await settings.getByRole('button', { name: 'Add policy' }).click()
  await settings.getByRole('textbox', { name: 'Title' }).fill('취재 원칙')
  await settings.getByRole('textbox', { name: 'Address', exact: true }).fill('Not an address')
  await settings.getByRole('textbox', { name: 'Text' }).fill('## 원칙\n\n사실만 씁니다. https://post.example/rules')
  await settings.getByRole('button', { name: 'Save' }).click()

  // What cannot be is said at its field, and nothing of it reached readers.
  await expect(colour).toHaveAccessibleDescription(/could not be read/)
  await expect(colour).toBeFocused()
  const address = settings.getByRole('textbox', { name: 'Address', exact: true })
  await expect(address).toHaveAccessibleDescription(/Small letters, digits and single hyphens only/)
  expect(await htmlOf('/')).not.toContain('하늘신문')

  await colour.fill('#9c2f35')
  await address.fill('principles')
  await settings.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByText('Saved. Readers see it now.')).toBeVisible()

  for (const path of PAGES) {
    const html = await htmlOf(path)
    expect.soft(html, path).toContain('하늘신문')
    expect
      .soft(html, path)
      .not.toMatch(/\bPublished\b|Skip to content|All times|There is no page|The latest|Corrections</)
  }
  const notFound = await fetch(`${newsroom.baseURL}/nothing/here`)
  expect(notFound.status).toBe(404)
  expect(await notFound.text()).toContain('이 주소에는 페이지가 없습니다')

  const written = (await htmlOf(korean.path)).replaceAll(/<[^>]+>/g, '')
  expect(written).toMatch(/입력 \d{4}년 \d+월 \d+일 (오전|오후) \d+시/)
  await reader.goto(korean.path)
  await expect(reader.locator('html')).toHaveAttribute('lang', 'ko')
  await expect(reader.getByRole('article').first()).toContainText('입력')
  await expect(
    reader.getByRole('navigation', { name: '섹션', exact: true }).getByRole('link', { name: '사회' }),
  ).toBeVisible()
  await expect(
    reader.getByRole('navigation', { name: '섹션', exact: true }).getByRole('link', { name: '알림' }),
  ).toHaveCount(0)
  await expect(reader.getByRole('contentinfo').getByRole('link', { name: '알림' })).toBeVisible()
  await expect(reader.getByRole('button', { name: '주소 복사' })).toBeVisible()

  // An article in English stays English, and what the paper says around it is Korean.
  await reader.goto(english.path)
  await expect(reader.getByRole('article').first()).toHaveAttribute('lang', 'en')
  await expect(reader.locator('[lang="ko"]', { hasText: '입력' }).first()).toBeVisible()

  // The colour comes in the page's one stylesheet, kept for ever under its name.
  const style = await reader.locator('link[rel="stylesheet"]').getAttribute('href')
  const css = await fetch(newsroom.baseURL + style)
  expect(css.headers.get('cache-control')).toContain('immutable')
  expect(await css.text()).toContain('#9c2f35')
  const rule = () =>
    reader.evaluate(() => getComputedStyle(document.querySelector('header')!, '::before').borderBlockStartColor)
  expect(await rule()).toBe('rgb(156, 47, 53)')
  await reader.emulateMedia({ colorScheme: 'dark' })
  expect(await rule()).toBe('rgb(190, 118, 122)')
  const another = style!.replace(/theme\.[0-9a-f]{16}/, 'theme.0000000000000000')
  expect(another).not.toBe(style)
  expect((await fetch(newsroom.baseURL + another)).status).toBe(404)

  // The policy is a page, drawn as words.
  await reader.getByRole('contentinfo').getByRole('link', { name: '취재 원칙' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('취재 원칙')
  await expect(reader.getByRole('heading', { level: 2, name: '원칙', exact: true })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'post.example/rules' })).toHaveAttribute('href', /^https:/)

  // Taken away again, its page is gone with the answer.
  await settings.getByText('취재 원칙').click()
  await settings.getByRole('button', { name: 'Remove this page' }).click()
  await settings.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByText('Readers see these settings')).toBeVisible()
  expect((await fetch(`${newsroom.baseURL}/about/principles`)).status).toBe(404)
})
