import { expect, test } from './fixtures.ts'

test('readers get a document: no script of a framework, nothing from elsewhere, no cookie', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  )
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([])
  expect(asked.filter((url) => /\/_next\/.*\.js/.test(url))).toEqual([])
  const others = page.locator('script:not([type="application/ld+json"]):not([src^="/reader."])')
  // The one that runs before the page is drawn, inline: it looks up what the reader chose on this device.
  expect(await others.count()).toBe(1)
  expect(await others.textContent()).toContain('dateline.look')
  expect(await page.locator('link[rel="stylesheet"]').count()).toBe(1)
  expect(await page.context().cookies()).toEqual([])
  expect(complaints).toEqual([])
})

test('where the desk and its JSON have nothing they say so, each in its own way', async ({ request }) => {
  for (const address of ['/api', '/api/desk/nothing', '/api/desk/articles.json']) {
    const answer = await request.get(address)
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([
      address,
      404,
      'application/problem+json',
    ])
  }
  for (const address of ['/desk/nothing', '/desk/articles', '/desk/articles/1/nothing']) {
    const answer = await request.get(address)
    expect([address, answer.status()]).toEqual([address, 404])
    expect(await answer.text()).toContain('The desk has no screen at this address')
  }
})

test('an inline script that got into a page would not run (negative control for the policy)', async ({ page }) => {
  await page.goto('/')
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    return (window as { ran?: boolean }).ran === true
  })
  expect(ran).toBe(false)
})

test("the desk's own scripts run under its nonce, and nothing complains", async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto('/desk/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByLabel('E-mail')).toBeVisible()
  expect(complaints).toEqual([])
})

test('the newsroom is ready again at once after being stopped, and after being cut off', async ({
  newsroom,
  request,
}) => {
  const before = await (await request.get('/')).text()
  await newsroom.restart()
  expect(newsroom.output()).toContain('Dateline is running.')
  expect(await (await request.get('/')).text()).toBe(before)
  await newsroom.kill9()
  expect(await (await request.get('/')).text()).toBe(before)
})

test('someone who was let in can sign in', async ({ desk }) => {
  const page = await desk.signIn('editor')
  await expect(page).toHaveURL(/\/desk$/)
})
