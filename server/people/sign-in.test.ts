import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { events, people, sessions, signInFailures } from '#db/schema/desk.ts'
import { minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { addPerson, resetPerson } from './manage-people.ts'
import { findSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const PASSWORD = 'copper lantern tide'
const secondsLater = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1000)

describe.each(testDatabases)('signing in on %s', (_, open) => {
  let database: Database
  let id: string
  beforeEach(async () => {
    database = await open()
    const person = { email: 'Mina@Example.org', name: 'Mina Seo', role: 'editor', password: PASSWORD } as const
    id = (await addPerson(database, null, { ...person, paper: 'The Haneul Post', now: NOON })).id
  })
  const tryWith = (password: string, now = NOON, more: { address?: string; email?: string } = {}) =>
    signIn(database, {
      email: 'mina@example.org',
      password,
      address: '192.0.2.1',
      userAgent: 'test',
      secret: 'a secret',
      now,
      ...more,
    })

  test('the right password starts a session whose secret is kept nowhere', async () => {
    const secret = await tryWith(PASSWORD)
    expect((await findSession(database, secret!, NOON))?.person).toEqual({ id, name: 'Mina Seo', role: 'editor' })
    expect(JSON.stringify(await database.db.select().from(sessions))).not.toContain(secret)
  })

  test('every sign-in is another session', async () => {
    expect(await tryWith(PASSWORD)).not.toBe(await tryWith(PASSWORD))
  })

  test('a wrong password, an unknown account and a disabled person are told the same', async () => {
    expect(await tryWith('wrong')).toBeNull()
    expect(await tryWith(PASSWORD, NOON, { email: 'nobody@example.org' })).toBeNull()
    await database.transact((tx) => tx.update(people).set({ disabledAt: NOON }).where(eq(people.id, id)))
    expect(await tryWith(PASSWORD)).toBeNull()
    expect(await database.db.select().from(sessions)).toEqual([])
  })

  test('five tries are free, the sixth waits, the wait is said and passes', async () => {
    for (let n = 0; n < 5; n++) expect(await tryWith('wrong')).toBeNull()
    await expect(tryWith(PASSWORD)).rejects.toMatchObject({ detail: { code: 'too_many_requests', retryAfter: 2 } })
    expect(await tryWith(PASSWORD, secondsLater(2))).not.toBeNull()
  })

  test('a thousand at once are a thousand tries, not one', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => tryWith('wrong')))
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(5)
  })

  test('refused tries count for nothing: waiting is enough', async () => {
    for (let n = 0; n < 5; n++) await tryWith('wrong')
    for (let n = 0; n < 20; n++) await expect(tryWith('wrong')).rejects.toThrow('Too many')
    expect(await tryWith(PASSWORD, secondsLater(2))).not.toBeNull()
  })

  test('other addresses do not help a guesser, and unknown accounts wait like known ones', async () => {
    for (let n = 0; n < 5; n++) await tryWith('wrong', NOON, { address: `192.0.2.${n}` })
    await expect(tryWith('wrong', NOON, { address: '198.51.100.7' })).rejects.toThrow('Too many')
    const email = 'nobody@example.org'
    for (let n = 0; n < 5; n++) await tryWith('wrong', NOON, { email, address: `203.0.113.${n}` })
    await expect(tryWith('wrong', NOON, { email, address: '198.51.100.8' })).rejects.toThrow('Too many')
  })

  test('one address cannot try every account', async () => {
    const tries = Array.from({ length: 30 }, (_, n) => tryWith('wrong', NOON, { email: `p${n}@example.org` }))
    await Promise.allSettled(tries)
    await expect(tryWith(PASSWORD)).rejects.toThrow('Too many')
    expect(await tryWith(PASSWORD, NOON, { address: '198.51.100.9' })).not.toBeNull()
  })

  test('a /64 is one address', async () => {
    const tries = Array.from({ length: 30 }, (_, n) =>
      tryWith('wrong', NOON, { email: `p${n}@example.org`, address: `2001:db8:1:2:${n}::1` }),
    )
    await Promise.allSettled(tries)
    await expect(tryWith(PASSWORD, NOON, { address: '2001:db8:1:2::9' })).rejects.toThrow('Too many')
    expect(await tryWith(PASSWORD, NOON, { address: '2001:db8:1:3::9' })).not.toBeNull()
  })

  test('a sign-in forgets the failures before it', async () => {
    for (let n = 0; n < 4; n++) await tryWith('wrong')
    await tryWith(PASSWORD)
    for (let n = 0; n < 5; n++) expect(await tryWith('wrong')).toBeNull()
  })

  test('a hundred failures in a row close the account until a reset', async () => {
    let now = NOON
    for (let n = 0; n < 100; n++, now = minutesLater(16, now)) {
      expect(await tryWith('wrong', now, { address: `192.0.2.${n % 10}` })).toBeNull()
    }
    now = minutesLater(60 * 24 * 30, now)
    await expect(tryWith(PASSWORD, now)).rejects.toMatchObject({ detail: { retryAfter: null } })
    await resetPerson(database, null, { personId: id, now })
    expect(await tryWith(PASSWORD, now)).toBeNull()
  }, 60_000)

  test('what is counted names nobody, and the audit holds no password', async () => {
    await tryWith('a wrong secret')
    const kept = JSON.stringify([
      await database.db.select().from(signInFailures),
      await database.db.select().from(events),
    ])
    expect(kept).toContain('person.sign_in_failed')
    for (const word of ['mina@example.org', '192.0.2.1', 'a wrong secret']) expect(kept).not.toContain(word)
  })

  test('a password longer than any may be is refused without being hashed', async () => {
    const begun = performance.now()
    expect(await tryWith('x'.repeat(1_000_000))).toBeNull()
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})
