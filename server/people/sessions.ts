import { and, desc, eq, gt, lt, or } from 'drizzle-orm'
import type { Database, Db, Tx } from '#db/client.ts'
import { people, sessions } from '#db/schema/desk.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { hashOf, newToken } from '#server/ids.ts'

const MINUTE = 60_000
/** A session ends after this long without a request, and after `ABSOLUTE` whatever happens. */
const IDLE = 8 * 60 * MINUTE
const ABSOLUTE = 7 * 24 * 60 * MINUTE
/** `lastSeenAt` is written at most this often: reading the desk costs no write. */
const TOUCHED_EVERY = MINUTE

export const SESSION_SECONDS = ABSOLUTE / 1000

/** Someone signed in: who, and by which session. */
export type SignedIn = { person: Person; email: string; session: string }

const after = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds)

/** Starts a session and returns its secret id, which only the cookie keeps. Ends those that have run out on the way. */
export async function createSession(
  tx: Tx,
  { personId, userAgent, now }: { personId: string; userAgent: string; now: Date },
): Promise<string> {
  await tx.delete(sessions).where(or(lt(sessions.expiresAt, now), lt(sessions.lastSeenAt, after(now, -IDLE))))
  const id = newToken()
  await tx.insert(sessions).values({
    idHash: hashOf(id),
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: after(now, ABSOLUTE),
    userAgent: userAgent.slice(0, 300),
  })
  return id
}

/**
 * Who is signed in with the secret `id`, or null: no such session, ended, idle for eight hours, or the person was
 * disabled. The role is read from the person every time. Throws when the database cannot say: never a guess.
 */
export async function findSession(database: Database, id: string, now: Date): Promise<SignedIn | null> {
  const found = await lookAtSession(database.db, id, now)
  if (!found) return null
  const { lastSeenAt, ...signedIn } = found
  if (lastSeenAt < after(now, -TOUCHED_EVERY)) await touchSession(database, signedIn.session, now)
  return signedIn
}

/** The same, without counting as a sign of life: an open tab does not keep a session from ending. */
export async function lookAtSession(db: Db, id: string, now: Date): Promise<(SignedIn & { lastSeenAt: Date }) | null> {
  const session = hashOf(id)
  const [found] = await db
    .select({
      id: people.id,
      name: people.name,
      role: people.role,
      email: people.email,
      disabledAt: people.disabledAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.idHash, session), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, after(now, -IDLE))))
  if (!found || found.disabledAt) return null
  const { id: personId, name, role, email, lastSeenAt } = found
  return { person: { id: personId, name, role }, email, session, lastSeenAt }
}

/** Notes that a session is in use. A busy database is no reason to refuse a reader of the desk. */
async function touchSession(database: Database, session: string, now: Date): Promise<void> {
  await database
    .transact(async (tx) => tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.idHash, session)))
    .catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
}

/** Where somebody is signed in, newest first. The ids are hashes: none of them opens a session. */
export async function listSessions(db: Db, { person, session }: SignedIn, now: Date) {
  const rows = await db
    .select({
      id: sessions.idHash,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(
      and(eq(sessions.personId, person.id), gt(sessions.expiresAt, now), gt(sessions.lastSeenAt, after(now, -IDLE))),
    )
    .orderBy(desc(sessions.lastSeenAt))
  return rows.map((row) => ({ ...row, isCurrent: row.id === session }))
}

/** Ends one session of `person`. Throws `not_found` for anybody else's. */
export async function revokeSession(
  { transact }: Database,
  person: Person,
  { session, now }: { session: string; now: Date },
): Promise<void> {
  await transact(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.idHash, session), eq(sessions.personId, person.id)))
      .returning({ id: sessions.idHash })
    if (ended.length === 0) throw new Refusal({ code: 'not_found', message: 'There is no such session of yours.' })
    await recordEvent(tx, { kind: 'person.signed_out', subject: person.id, by: person.id, at: now })
  })
}

/** Ends the session with the secret `id`, as signing out does. A session that is gone already is no mistake. */
export async function endSession({ transact }: Database, { id, now }: { id: string; now: Date }): Promise<void> {
  await transact(async (tx) => {
    const [ended] = await tx
      .delete(sessions)
      .where(eq(sessions.idHash, hashOf(id)))
      .returning({ personId: sessions.personId })
    if (!ended) return
    await recordEvent(tx, { kind: 'person.signed_out', subject: ended.personId, by: ended.personId, at: now })
  })
}

/** Ends every session of a person, inside the transaction of what made it necessary. */
export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.personId, personId))
}

/** Ends every session of `person`, this one too: "sign out everywhere". */
export async function revokeAll({ transact }: Database, person: Person, { now }: { now: Date }): Promise<void> {
  await transact(async (tx) => {
    await endSessions(tx, person.id)
    await recordEvent(tx, { kind: 'person.signed_out_everywhere', subject: person.id, by: person.id, at: now })
  })
}
