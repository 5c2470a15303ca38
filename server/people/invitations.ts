import { and, eq, gt, isNull } from 'drizzle-orm'
import { type Database, isUniqueViolation, type Tx } from '#db/client.ts'
import { invitations, people } from '#db/schema/desk.ts'
import { mustBeAble, type Person, type Role } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { hashOf, newId, newToken } from '#server/ids.ts'
import { hashPassword, mustBeGoodPassword } from './passwords.ts'
import { endSessions } from './sessions.ts'
import { forgetFailures } from './sign-in.ts'

const HOUR = 60 * 60_000

/** How long a one-time link opens: to join, to choose a new password, to become the first administrator. */
export const LINK_LIFE = { join: 7 * 24 * HOUR, reset: HOUR / 2, first: 24 * HOUR } as const

/** The address a token is handed over as. Always the configured site, whatever host a request named. */
export const linkTo = (siteUrl: string, token: string): string => `${siteUrl}/desk/welcome?token=${token}`

/** Invites somebody to join with `role`; the link is handed over by whoever asked. */
export async function invitePerson(
  { transact }: Database,
  person: Person,
  { role, now }: { role: Role; now: Date },
): Promise<{ token: string }> {
  mustBeAble(person, 'people:manage')
  return transact(async (tx) => {
    const token = await putInvitation(tx, { role, personId: null, life: LINK_LIFE.join, now })
    await recordEvent(tx, { kind: 'person.invited', subject: 'people', by: person.id, at: now, detail: { role } })
    return { token }
  })
}

/** Keeps the hash of a new token. Older unused links to the same person's password no longer open. */
export async function putInvitation(
  tx: Tx,
  { role, personId, life, now }: { role: Role; personId: string | null; life: number; now: Date },
): Promise<string> {
  if (personId) {
    await tx.delete(invitations).where(and(eq(invitations.personId, personId), isNull(invitations.usedAt)))
  }
  const token = newToken()
  await tx.insert(invitations).values({
    tokenHash: hashOf(token),
    personId,
    role,
    createdAt: now,
    expiresAt: new Date(now.getTime() + life),
  })
  return token
}

/** What a link is for, as the page behind it needs to know before anything is typed. */
export type OpenInvitation = { purpose: 'join' | 'reset'; role: Role; email: string | null; expiresAt: Date }

/** The invitation that `token` opens. Throws `not_found` for one that is used, too old or was never made. */
export async function findInvitation(
  { db }: Database,
  { token, now }: { token: string; now: Date },
): Promise<OpenInvitation> {
  const [found] = await db
    .select({
      role: invitations.role,
      personId: invitations.personId,
      expiresAt: invitations.expiresAt,
      email: people.email,
    })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.personId))
    .where(isOpen(token, now))
  if (!found) throw closed()
  const { role, personId, email, expiresAt } = found
  return { purpose: personId ? 'reset' : 'join', role, email, expiresAt }
}

export type Acceptance = {
  token: string
  password: string
  /** Of who joins; a link to a new password needs neither. */
  name?: string
  email?: string
  /** The paper's name: no part of a password. */
  paper: string
  now: Date
}

/** Joins with the invited role, or sets the new password, once. Every session of the person ends with it. */
export async function acceptInvitation(database: Database, input: Acceptance): Promise<{ email: string }> {
  const { token, password, now } = input
  const open = await findInvitation(database, { token, now })
  const email = open.email ?? input.email?.trim().toLowerCase()
  if (!email || (open.purpose === 'join' && !input.name)) {
    throw new Refusal({
      code: 'not_allowed',
      field: email ? 'name' : 'email',
      message: 'Say your name and e-mail address.',
    })
  }
  mustBeGoodPassword(password, [input.paper, input.name ?? '', email])
  const passwordHash = await hashPassword(password)

  return database.transact(async (tx) => {
    const [used] = await tx.update(invitations).set({ usedAt: now }).where(isOpen(token, now)).returning()
    if (!used) throw closed()
    if (used.personId) await setPassword(tx, { personId: used.personId, email, passwordHash, now })
    else await join(tx, { email, name: input.name!, role: used.role, passwordHash, now })
    return { email }
  })
}

/** Sets a password and ends everything that the old one opened. */
export async function setPassword(
  tx: Tx,
  { personId, email, passwordHash, now }: { personId: string; email: string; passwordHash: string; now: Date },
): Promise<void> {
  await tx.update(people).set({ passwordHash }).where(eq(people.id, personId))
  await endSessions(tx, personId)
  await forgetFailures(tx, email)
  await recordEvent(tx, { kind: 'person.password_changed', subject: personId, by: personId, at: now })
}

type Newcomer = { email: string; name: string; role: Role; passwordHash: string | null; now: Date }

/** Adds a person who may sign in. Throws `taken` if the e-mail address is someone's. */
export async function insertPerson(tx: Tx, { email, name, role, passwordHash, now }: Newcomer): Promise<string> {
  const id = newId()
  const [same] = await tx.select({ id: people.id }).from(people).where(eq(people.email, email))
  if (same) throw taken()
  try {
    await tx.insert(people).values({ id, email, name, role, passwordHash, createdAt: now })
  } catch (error) {
    throw isUniqueViolation(error) ? taken() : error
  }
  return id
}

async function join(tx: Tx, newcomer: Newcomer): Promise<void> {
  const id = await insertPerson(tx, newcomer)
  await recordEvent(tx, {
    kind: 'person.joined',
    subject: id,
    by: id,
    at: newcomer.now,
    detail: { role: newcomer.role },
  })
}

const isOpen = (token: string, now: Date) =>
  and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, now))

const closed = (): Refusal =>
  new Refusal({
    code: 'not_found',
    what: 'invitation',
    message: 'This link has been used or is too old. Ask for a new one.',
  })

const taken = (): Refusal =>
  new Refusal({ code: 'taken', field: 'email', message: 'Somebody with this e-mail address is here already.' })
