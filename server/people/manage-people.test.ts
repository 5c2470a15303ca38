import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { events, people } from '#db/schema/desk.ts'
import { aPerson, NOON, testDatabases } from '#db/testing.ts'
import type { Person } from '#domain/people/permissions.ts'
import { verifyEvents } from '#server/events.ts'
import { addPerson, changePassword, changePerson, listPeople } from './manage-people.ts'

const newcomer = { email: 'jun@example.org', name: 'Jun Ha', role: 'reporter', paper: '', now: NOON } as const

describe.each(testDatabases)('people on %s', (_, open) => {
  let database: Database
  let chief: Person
  let editor: Person
  beforeEach(async () => {
    database = await open()
    chief = await aPerson(database, 'administrator', 'Chief')
    editor = await aPerson(database, 'editor', 'Editor')
  })
  const roleOf = async (id: string) => (await database.db.select().from(people).where(eq(people.id, id)))[0]?.role
  const change = (by: Person, personId: string, what: Parameters<typeof changePerson>[2] | object) =>
    changePerson(database, by, { personId, now: NOON, ...what })

  test('an administrator gives somebody else another role', async () => {
    await change(chief, editor.id, { role: 'publisher' })
    expect(await roleOf(editor.id)).toBe('publisher')
  })

  test('nobody changes their own role or shuts themselves out', async () => {
    await aPerson(database, 'administrator')
    await expect(change(chief, chief.id, { role: 'reporter' })).rejects.toMatchObject({
      detail: { reason: 'yourself' },
    })
    await expect(change(chief, chief.id, { isDisabled: true })).rejects.toMatchObject({
      detail: { reason: 'yourself' },
    })
  })

  test('the last administrator stays one, whoever asks and however many ask at once', async () => {
    const other = await aPerson(database, 'administrator')
    const both = await Promise.allSettled([
      change(chief, other.id, { role: 'editor' }),
      change(other, chief.id, { isDisabled: true }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const left = (await listPeople(database.db)).filter((p) => p.role === 'administrator' && !p.disabledAt)
    expect(left).toHaveLength(1)
  })

  test('a refused change changes nothing of what was asked with it', async () => {
    const person = { ...chief, id: 'someone-else' }
    await expect(change(person, chief.id, { role: 'editor', isDisabled: true })).rejects.toMatchObject({
      detail: { reason: 'last_administrator' },
    })
    expect(await roleOf(chief.id)).toBe('administrator')
  })

  test('only those who manage people do', async () => {
    await expect(change(editor, chief.id, { role: 'reporter' })).rejects.toThrow('may not')
    await expect(addPerson(database, editor, { ...newcomer, password: null })).rejects.toThrow('may not')
  })

  test('the command line adds people with a password or with a link to choose one', async () => {
    expect((await addPerson(database, null, { ...newcomer, password: 'copper lantern tide' })).token).toBeNull()
    const another = { ...newcomer, email: 'bo@example.org', password: null }
    expect((await addPerson(database, null, another)).token).toMatch(/^[\w-]{43}$/)
    await expect(addPerson(database, null, another)).rejects.toMatchObject({ detail: { code: 'taken' } })
  })

  test('a list of people holds no hash of a password', async () => {
    await addPerson(database, null, { ...newcomer, password: 'copper lantern tide' })
    expect(JSON.stringify(await listPeople(database.db))).not.toContain('argon2')
    expect((await listPeople(database.db)).find(({ email }) => email === newcomer.email)?.hasPassword).toBe(true)
  })

  test('changing one’s password needs the old one', async () => {
    const { id } = await addPerson(database, null, { ...newcomer, password: 'copper lantern tide' })
    const jun: Person = { id, name: 'Jun Ha', role: 'reporter' }
    const words = { password: 'another quiet harbour', paper: '', now: NOON }
    await expect(changePassword(database, jun, { ...words, current: 'wrong' })).rejects.toThrow('not your password')
    await changePassword(database, jun, { ...words, current: 'copper lantern tide' })
    await expect(changePassword(database, jun, { ...words, current: 'copper lantern tide' })).rejects.toThrow()
  })

  test('everything is in the audit, and the audit holds', async () => {
    await change(chief, editor.id, { role: 'reporter', isDisabled: true })
    await change(chief, editor.id, { isDisabled: false })
    const kinds = (await database.db.select().from(events).orderBy(events.number)).map((event) => event.kind)
    expect(kinds).toEqual(['person.role_changed', 'person.disabled', 'person.enabled'])
    expect(await verifyEvents(database.db)).toBeNull()
  })
})
