import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { people, sessions } from '#db/schema/desk.ts'
import { aPerson, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import type { Person } from '#domain/people/permissions.ts'
import { acceptInvitation } from './invitations.ts'
import { changePerson, resetPerson } from './manage-people.ts'
import { createSession, endSession, findSession, listSessions, revokeAll, revokeSession } from './sessions.ts'

const HOUR = 60

describe.each(testDatabases)('sessions on %s', (_, open) => {
  let database: Database
  let editor: Person
  let administrator: Person
  beforeEach(async () => {
    database = await open()
    editor = await aPerson(database, 'editor')
    administrator = await aPerson(database, 'administrator')
  })
  const begin = (person: Person, now = NOON) =>
    database.transact((tx) => createSession(tx, { personId: person.id, userAgent: 'test', now }))
  const isOpen = async (secret: string, now = NOON) => (await findSession(database, secret, now)) !== null

  test('a session is found by its secret and by nothing else', async () => {
    const secret = await begin(editor)
    const [row] = await database.db.select().from(sessions)
    expect(await isOpen(secret)).toBe(true)
    expect(await isOpen(row!.idHash)).toBe(false)
    expect(await isOpen('')).toBe(false)
  })

  test('it ends after eight hours without a request', async () => {
    const secret = await begin(editor)
    expect(await isOpen(secret, minutesLater(8 * HOUR - 1))).toBe(true)
    expect(await isOpen(secret, minutesLater(16 * HOUR - 2))).toBe(true)
    expect(await isOpen(secret, minutesLater(24 * HOUR))).toBe(false)
  })

  test('it ends after seven days however busy it is', async () => {
    const secret = await begin(editor)
    let hours = 0
    for (; hours < 7 * 24; hours += 7) expect(await isOpen(secret, minutesLater(hours * HOUR))).toBe(true)
    expect(await isOpen(secret, minutesLater(7 * 24 * HOUR))).toBe(false)
  })

  test('being looked at is written down once a minute, not more', async () => {
    const secret = await begin(editor)
    const seen = async () => (await database.db.select().from(sessions))[0]!.lastSeenAt
    await findSession(database, secret, new Date(NOON.getTime() + 59_000))
    expect(await seen()).toEqual(NOON)
    await findSession(database, secret, minutesLater(2))
    expect(await seen()).toEqual(minutesLater(2))
  })

  test('the role is what it is now, not what it was at sign-in', async () => {
    const secret = await begin(editor)
    await database.transact((tx) => tx.update(people).set({ role: 'reporter' }).where(eq(people.id, editor.id)))
    expect((await findSession(database, secret, NOON))?.person.role).toBe('reporter')
  })

  const personId = () => editor.id
  const endings: [string, (secret: string) => Promise<unknown>][] = [
    ['signing out', (secret) => endSession(database, { id: secret, now: NOON })],
    ['"sign out everywhere"', () => revokeAll(database, editor, { now: NOON })],
    [
      'another role',
      () => changePerson(database, administrator, { personId: personId(), role: 'reporter', now: NOON }),
    ],
    [
      'being shut out',
      () => changePerson(database, administrator, { personId: personId(), isDisabled: true, now: NOON }),
    ],
    ['a reset', () => resetPerson(database, administrator, { personId: personId(), now: NOON })],
    [
      'a new password',
      async () => {
        const { token } = await resetPerson(database, administrator, { personId: personId(), now: NOON })
        await begin(editor)
        await acceptInvitation(database, { token, password: 'copper lantern tide', paper: '', now: NOON })
      },
    ],
  ]
  test.each(endings)('it does not outlive %s; other people’s do', async (_name, end) => {
    const secret = await begin(editor)
    const others = await begin(administrator)
    expect(await isOpen(secret)).toBe(true)
    await end(secret)
    expect(await isOpen(secret)).toBe(false)
    expect(await isOpen(others)).toBe(true)
    expect(await database.db.select().from(sessions).where(eq(sessions.personId, editor.id))).toEqual([])
  })

  test('one’s own sessions can be ended one by one, somebody else’s cannot', async () => {
    const here = await begin(editor)
    const there = await begin(editor)
    const signedIn = (await findSession(database, here, NOON))!
    const listed = await listSessions(database.db, signedIn, NOON)
    const session = listed.find((row) => !row.isCurrent)!.id
    await expect(revokeSession(database, administrator, { session, now: NOON })).rejects.toThrow('no such session')
    expect(await isOpen(there)).toBe(true)
    await revokeSession(database, editor, { session, now: NOON })
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false])
  })

  test('a database that cannot answer is an error, never somebody', async () => {
    const secret = await begin(editor)
    const broken = { ...database, db: null as unknown as Database['db'] }
    await expect(findSession(broken, secret, NOON)).rejects.toThrow()
  })
})
