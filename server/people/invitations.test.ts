import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { events, invitations, people } from '#db/schema/desk.ts'
import { aPerson, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { oneTimeAdminLink } from './bootstrap.ts'
import { acceptInvitation, invitePerson } from './invitations.ts'
import { resetPerson } from './manage-people.ts'

const SITE = 'https://news.example'
const somebody = { name: 'Jun Ha', email: 'Jun@Example.org', password: 'copper lantern tide', paper: 'The Haneul Post' }
const tokenIn = (link: string | null): string => new URL(link!).searchParams.get('token')!

describe.each(testDatabases)('one-time links on %s', (_, open) => {
  let database: Database
  beforeEach(async () => {
    database = await open()
  })
  const accept = (token: string, now = NOON, changes: Partial<typeof somebody> = {}) =>
    acceptInvitation(database, { ...somebody, ...changes, token, now })

  test('the first administrator joins with the printed link, once', async () => {
    const link = await oneTimeAdminLink(database, SITE, NOON)
    expect(link).toMatch(/^https:\/\/news\.example\/desk\/welcome\?token=[\w-]{43}$/)
    expect(await accept(tokenIn(link))).toEqual({ email: 'jun@example.org' })
    expect(await database.db.select().from(people)).toMatchObject([{ role: 'administrator', email: 'jun@example.org' }])
    await expect(accept(tokenIn(link), NOON, { email: 'other@example.org' })).rejects.toThrow('used or is too old')
    expect(await oneTimeAdminLink(database, SITE, NOON)).toBeNull()
  })

  test('a newer printed link closes the older one, and each closes after a day', async () => {
    const older = tokenIn(await oneTimeAdminLink(database, SITE, NOON))
    const newer = tokenIn(await oneTimeAdminLink(database, SITE, minutesLater(1)))
    await expect(accept(older)).rejects.toThrow('too old')
    await expect(accept(newer, minutesLater(24 * 60 + 1))).rejects.toThrow('too old')
    await accept(newer, minutesLater(24 * 60))
  })

  test('two who press at once: one joins', async () => {
    const token = tokenIn(await oneTimeAdminLink(database, SITE, NOON))
    const both = await Promise.allSettled([accept(token), accept(token, NOON, { email: 'other@example.org' })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database.db.select().from(people)).toHaveLength(1)
  })

  test('the role is the invitation’s', async () => {
    const administrator = await aPerson(database, 'administrator')
    const { token } = await invitePerson(database, administrator, { role: 'contributor', now: NOON })
    await acceptInvitation(database, { ...somebody, token, now: NOON, ...{ role: 'administrator' } })
    const joined = (await database.db.select().from(people)).find((person) => person.email === 'jun@example.org')
    expect(joined?.role).toBe('contributor')
  })

  test('only those who manage people invite', async () => {
    const publisher = await aPerson(database, 'publisher')
    await expect(invitePerson(database, publisher, { role: 'reporter', now: NOON })).rejects.toThrow('may not')
    expect(await database.db.select().from(invitations)).toEqual([])
  })

  test('a bad password or a taken address leaves the link open', async () => {
    const administrator = await aPerson(database, 'administrator')
    const { token } = await invitePerson(database, administrator, { role: 'reporter', now: NOON })
    await expect(accept(token, NOON, { password: 'haneulpost1' })).rejects.toMatchObject({
      detail: { code: 'not_allowed', field: 'password', reason: 'easy_to_guess' },
    })
    const email = `${administrator.id}@example.org`
    await expect(accept(token, NOON, { email })).rejects.toMatchObject({ detail: { code: 'taken', field: 'email' } })
    await accept(token)
  })

  test('a reset takes the password away; its link works half an hour, once, and only the newest', async () => {
    const editor = await aPerson(database, 'editor')
    const older = await resetPerson(database, null, { personId: editor.id, now: NOON })
    const { token } = await resetPerson(database, null, { personId: editor.id, now: NOON })
    await expect(accept(older.token)).rejects.toThrow('too old')
    await expect(accept(token, minutesLater(31))).rejects.toThrow('too old')
    expect(await accept(token)).toEqual({ email: `${editor.id}@example.org` })
    await expect(accept(token)).rejects.toThrow('used')
    expect((await database.db.select().from(people))[0]).toMatchObject({ name: editor.name, role: 'editor' })
  })

  test('no token is kept, in the table or in the audit', async () => {
    const token = tokenIn(await oneTimeAdminLink(database, SITE, NOON))
    const kept = [await database.db.select().from(invitations), await database.db.select().from(events)]
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})
