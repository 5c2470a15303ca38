/** What journeys share: a newsroom for each worker, and people who sign in to it. */
import { randomBytes } from 'node:crypto'
import { test as base, type Page } from '@playwright/test'
import type { Role } from '../domain/people/permissions.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

export { expect } from '@playwright/test'

export type Desk = {
  /** A page of its own, with someone of `role` signed in at the desk. */
  signIn: (role: Role) => Promise<Page>
}

type Worker = { newsroom: Newsroom; demo: boolean; paperOf: string }

/**
 * `alone` is a newsroom no other journey touches. `test.use({ demo: true })` in a file gives its workers the demo paper; otherwise the newsroom is empty.
 * A file that counts or sets the whole paper names itself in `paperOf`: its worker, and so its newsroom, is then its own.
 */
export const test = base.extend<{ desk: Desk; alone: Newsroom }, Worker>({
  demo: [false, { option: true, scope: 'worker' }],
  paperOf: ['', { option: true, scope: 'worker' }],
  newsroom: [
    async ({ demo }, use) => {
      const newsroom = await openNewsroom({ demo })
      await use(newsroom)
      await newsroom.end()
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  alone: async ({ demo }, use) => {
    const newsroom = await openNewsroom({ demo })
    await use(newsroom)
    await newsroom.end()
  },
  baseURL: async ({ newsroom }, use) => use(newsroom.baseURL),
  desk: async ({ newsroom, browser }, use) => {
    const opened: Page[] = []
    await use({
      async signIn(role) {
        const email = `${role}-${randomBytes(4).toString('hex')}@example.org`
        const password = randomBytes(12).toString('base64url')
        await newsroom.dateline(
          ['person', 'add', '--email', email, '--name', `A ${role}`, '--role', role, '--password-stdin'],
          password,
        )
        const context = await browser.newContext({ baseURL: newsroom.baseURL })
        const page = await context.newPage()
        opened.push(page)
        await page.goto('/desk/sign-in')
        await page.getByRole('textbox', { name: 'E-mail address' }).fill(email)
        await page.getByRole('textbox', { name: 'Password' }).fill(password)
        await page.getByRole('button', { name: 'Sign in' }).click()
        await page.waitForURL(/\/desk$/)
        return page
      },
    })
    for (const page of opened) await page.context().close()
  },
})
