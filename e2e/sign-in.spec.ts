/** Signing in through the built product, as a browser and as a thief with a copied cookie would. */
import { randomBytes } from 'node:crypto'
import { expect, test } from './fixtures.ts'

const ours = { 'sec-fetch-site': 'same-origin' }

test('the first administrator joins with the printed link, once, and is in', async ({ page, newsroom }) => {
  const link = newsroom.adminLink()
  await page.goto(link)
  await page.getByLabel('Your name').fill('Mina Seo')
  await page.getByLabel('E-mail').fill('mina@example.org')
  await page.getByRole('textbox', { name: 'Password' }).fill('copper lantern tide')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.waitForURL(/\/desk$/)

  const me = await page.request.get('/api/desk/me')
  expect(await me.json()).toMatchObject({ person: { name: 'Mina Seo', role: 'administrator' } })
  const token = new URL(link).searchParams.get('token')
  const again = await page.request.post('/api/desk/invitations/look', { headers: ours, data: { token } })
  expect(again.status()).toBe(404)
  expect(newsroom.output()).not.toContain('copper lantern')
})

test('the cookie is kept from scripts and other sites, and a copy of it dies with the session', async ({
  desk,
  playwright,
  baseURL,
}) => {
  const page = await desk.signIn('editor')
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'dateline.session')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' })

  const thief = await playwright.request.newContext({ baseURL, storageState: await page.context().storageState() })
  expect((await thief.get('/api/desk/articles')).status()).toBe(200)
  await page.request.post('/api/desk/sessions/revoke-all', { headers: ours, data: {} })
  for (const path of ['me', 'articles', 'pictures', 'sections', 'sessions', 'openapi.json']) {
    expect([path, (await thief.get(`/api/desk/${path}`)).status()]).toEqual([path, 401])
  }
  await thief.dispose()
})

test('what next-auth brings along and we do not use is not there', async ({ request }) => {
  for (const path of ['signin', 'signout', 'error', 'verify-request', 'signin/credentials', 'callback/credentials']) {
    expect([path, (await request.get(`/api/auth/${path}`)).status()]).toEqual([path, 404])
  }
  for (const path of ['_log', 'session', 'signin/credentials', 'callback/email']) {
    expect([path, (await request.post(`/api/auth/${path}`, { headers: ours })).status()]).toEqual([path, 404])
  }
})

test('the site’s own address comes from its configuration, whatever a request claims', async ({ request, baseURL }) => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' }
  const said = await (await request.get('/api/auth/providers', { headers })).text()
  expect(said).toContain(baseURL)
  expect(said).not.toContain('evil')
})

test('after five wrong passwords the sixth answer says when to come back', async ({ playwright, baseURL }) => {
  const context = await playwright.request.newContext({ baseURL })
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json()
  const form = { csrfToken, email: 'nobody@example.org', password: 'wrong', json: 'true' }
  const answers = []
  for (let n = 0; n < 6; n++) {
    answers.push(await context.post('/api/auth/callback/credentials', { headers: ours, form }))
  }
  expect(answers.map((answer) => answer.status())).toEqual([401, 401, 401, 401, 401, 429])
  expect(answers[5]?.headers()['retry-after']).toBe('2')
  await context.dispose()
})

test('a body that is refused half-way does not end the process', async ({ desk, newsroom }) => {
  const page = await desk.signIn('reporter')
  const upload = (data: Buffer) =>
    page.request.post('/api/desk/pictures', { headers: { ...ours, 'content-type': 'image/jpeg' }, data })
  const before = newsroom.output()
  for (const size of [10, 5_000, 5_000_000, 20_000_000]) {
    expect((await upload(randomBytes(size))).status()).toBe(415)
  }
  const tooLong = { ...ours, 'content-type': 'application/json' }
  for (let n = 0; n < 5; n++) {
    const answer = await page.request.post('/api/desk/articles', {
      headers: tooLong,
      data: Buffer.alloc(1_030_000, 'a'),
    })
    expect(answer.status()).toBe(413)
  }
  expect((await page.request.get('/api/desk/me')).status()).toBe(200)
  expect(newsroom.output()).toBe(before)
})
