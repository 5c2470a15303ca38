import { and, asc, count, eq, isNull, max, ne } from 'drizzle-orm'
import type { Database, Db, Tx } from '#db/client.ts'
import { people, sessions } from '#db/schema/desk.ts'
import { mustBeAble, type Person, type Role } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { insertPerson, LINK_LIFE, putInvitation, setPassword } from './invitations.ts'
import { hashPassword, mustBeGoodPassword, verifyPassword } from './passwords.ts'
import { endSessions } from './sessions.ts'
import { forgetFailures } from './sign-in.ts'

/** Who acts: somebody signed in, or (null) whoever runs the command line on the machine itself. */
type Actor = Person | null

const mayManage = (by: Actor): void => {
  if (by) mustBeAble(by, 'people:manage')
}

export type NewPerson = { email: string; name: string; role: Role; password: string | null; paper: string; now: Date }

/** Adds someone who can sign in. Without a password, with a token to choose one. Throws `taken`, `not_allowed`. */
export async function addPerson(
  { transact }: Database,
  by: Actor,
  { email: typed, name, role, password, paper, now }: NewPerson,
): Promise<{ id: string; token: string | null }> {
  mayManage(by)
  const email = typed.trim().toLowerCase()
  if (password !== null) mustBeGoodPassword(password, [paper, name, email])
  const passwordHash = password === null ? null : await hashPassword(password)
  return transact(async (tx) => {
    const id = await insertPerson(tx, { email, name, role, passwordHash, now })
    await recordEvent(tx, { kind: 'person.added', subject: id, by: by?.id ?? null, at: now, detail: { role } })
    const token = passwordHash ? null : await putInvitation(tx, { role, personId: id, life: LINK_LIFE.join, now })
    return { id, token }
  })
}

/** Takes someone's password away, ends every session, opens a closed account; the token is for choosing a new one. */
export async function resetPerson(
  { transact }: Database,
  by: Actor,
  { personId, now }: { personId: string; now: Date },
): Promise<{ token: string }> {
  mayManage(by)
  return transact(async (tx) => {
    const person = await mustFind(tx, personId)
    if (person.disabledAt) {
      throw new Refusal({ code: 'not_allowed', message: 'This person is disabled. Enable them first.' })
    }
    await tx.update(people).set({ passwordHash: null }).where(eq(people.id, personId))
    await endSessions(tx, personId)
    await forgetFailures(tx, person.email)
    await recordEvent(tx, { kind: 'person.reset', subject: personId, by: by?.id ?? null, at: now })
    return { token: await putInvitation(tx, { role: person.role, personId, life: LINK_LIFE.reset, now }) }
  })
}

/** Changes one's own password, knowing the old one. Every session ends, this one too. */
export async function changePassword(
  database: Database,
  person: Person,
  { current, password, paper, now }: { current: string; password: string; paper: string; now: Date },
): Promise<void> {
  const [row] = await database.db.select().from(people).where(eq(people.id, person.id))
  if (!row || !(await verifyPassword(row.passwordHash, current))) {
    throw new Refusal({ code: 'not_allowed', field: 'current', message: 'That is not your password.' })
  }
  mustBeGoodPassword(password, [paper, row.name, row.email])
  const passwordHash = await hashPassword(password)
  await database.transact((tx) => setPassword(tx, { personId: row.id, email: row.email, passwordHash, now }))
}

export type ChangePerson = { personId: string; role?: Role; isDisabled?: boolean; now: Date }

/** Gives someone else another role, shuts them out or lets them in: all of what is asked, or nothing. */
export async function changePerson(
  { transact }: Database,
  by: Person,
  { personId, role, isDisabled, now }: ChangePerson,
): Promise<void> {
  mayManage(by)
  await transact(async (tx) => {
    if (role !== undefined) await changeRole(tx, by, { personId, role, now })
    if (isDisabled === true) await disablePerson(tx, by, { personId, now })
    if (isDisabled === false) await enablePerson(tx, by, { personId, now })
  })
}

/** Gives someone else another role. Their sessions end, so that nothing they hold open keeps the old one. */
async function changeRole(
  tx: Tx,
  by: Person,
  { personId, role, now }: { personId: string; role: Role; now: Date },
): Promise<void> {
  const person = await mustFind(tx, personId)
  if (person.role === role) return
  notYourself(by, personId)
  if (person.role === 'administrator') await anotherAdministrator(tx, personId)
  await tx.update(people).set({ role }).where(eq(people.id, personId))
  await endSessions(tx, personId)
  const detail = { from: person.role, to: role }
  await recordEvent(tx, { kind: 'person.role_changed', subject: personId, by: by.id, at: now, detail })
}

/** Shuts someone else out: every session ends and no password opens another. What they wrote stays. */
async function disablePerson(tx: Tx, by: Person, { personId, now }: { personId: string; now: Date }): Promise<void> {
  const person = await mustFind(tx, personId)
  if (person.disabledAt) return
  notYourself(by, personId)
  if (person.role === 'administrator') await anotherAdministrator(tx, personId)
  await tx.update(people).set({ disabledAt: now }).where(eq(people.id, personId))
  await endSessions(tx, personId)
  await recordEvent(tx, { kind: 'person.disabled', subject: personId, by: by.id, at: now })
}

/** Lets a disabled person in again, with the password they had. */
async function enablePerson(tx: Tx, by: Person, { personId, now }: { personId: string; now: Date }): Promise<void> {
  const person = await mustFind(tx, personId)
  if (!person.disabledAt) return
  await tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId))
  await recordEvent(tx, { kind: 'person.enabled', subject: personId, by: by.id, at: now })
}

export type PersonRow = {
  id: string
  name: string
  email: string
  role: Role
  createdAt: Date
  disabledAt: Date | null
  hasPassword: boolean
  lastSeenAt: Date | null
}

/** Everybody who can or could sign in, by name. */
export async function listPeople(db: Db): Promise<PersonRow[]> {
  const rows = await db.select().from(people).orderBy(asc(people.name), asc(people.id))
  const seen = await db
    .select({ personId: sessions.personId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .groupBy(sessions.personId)
  return rows.map(({ passwordHash, ...person }) => ({
    ...person,
    hasPassword: passwordHash !== null,
    lastSeenAt: seen.find((row) => row.personId === person.id)?.at ?? null,
  }))
}

/** Id of the person with this e-mail address, or null. */
export async function findPersonByEmail(db: Db, email: string): Promise<string | null> {
  const [found] = await db.select({ id: people.id }).from(people).where(eq(people.email, email.trim().toLowerCase()))
  return found?.id ?? null
}

function notYourself(by: Person, personId: string): void {
  if (by.id === personId) {
    throw new Refusal({
      code: 'not_allowed',
      reason: 'yourself',
      message: 'Another administrator has to do this to you.',
    })
  }
}

async function mustFind(tx: Tx, id: string) {
  const [person] = await tx.select().from(people).where(eq(people.id, id))
  if (!person) throw new Refusal({ code: 'not_found', what: 'person', message: 'There is no such person.' })
  return person
}

/** Throws unless someone else can still administer. Locks the administrators first: two may demote each other at once. */
async function anotherAdministrator(tx: Tx, besides: string): Promise<void> {
  const isAdministrator = and(eq(people.role, 'administrator'), isNull(people.disabledAt))
  await tx.update(people).set({ role: 'administrator' }).where(isAdministrator)
  const [others] = await tx
    .select({ count: count() })
    .from(people)
    .where(and(isAdministrator, ne(people.id, besides)))
  if (!others?.count) {
    throw new Refusal({
      code: 'not_allowed',
      reason: 'last_administrator',
      message: 'The last administrator has to stay one.',
    })
  }
}
