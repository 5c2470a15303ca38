import { createHmac } from 'node:crypto'
import { eq, inArray, lt } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { people, signInFailures } from '#db/schema/desk.ts'
import { failuresAt, THROTTLED, type Throttled, waitFor } from '#domain/people/throttle.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { hashOf } from '#server/ids.ts'
import { verifyPassword } from './passwords.ts'
import { createSession } from './sessions.ts'

export type SignIn = {
  email: string
  password: string
  /** Of the client, as the front knows it; empty when it does not. */
  address: string
  userAgent: string
  /** Keys what is counted of addresses: there are so few that a plain hash would name them. */
  secret: string
  now: Date
}

type Keys = Record<Throttled, string>

/**
 * Starts a session for the right e-mail address and password and returns its secret id; null for any others, after
 * the same work. The try is counted before the password is looked at, so that a thousand at once are a thousand
 * tries. Throws `too_many_requests` (with `retryAfter` in seconds, null for "until a reset").
 */
export async function signIn(database: Database, input: SignIn): Promise<string | null> {
  const { password, userAgent, now } = input
  const email = input.email.trim().toLowerCase()
  const keys = keysOf(email, input)
  await countTry(database, keys, now)

  const [person] = await database.db.select().from(people).where(eq(people.email, email))
  const right = await verifyPassword(person && !person.disabledAt ? person.passwordHash : null, password)

  return database.transact(async (tx) => {
    const [still] = await tx.select().from(people).where(eq(people.email, email))
    if (!right || !still || still.disabledAt || still.passwordHash !== person?.passwordHash) {
      await recordEvent(tx, {
        kind: 'person.sign_in_failed',
        subject: still?.id ?? 'unknown',
        by: null,
        at: now,
        detail: { account: keys.account.slice(0, 16) },
      })
      return null
    }
    await forgetTry(tx, keys)
    await recordEvent(tx, { kind: 'person.signed_in', subject: still.id, by: still.id, at: now })
    return createSession(tx, { personId: still.id, userAgent, now })
  })
}

/** Opens an account that too many failures closed. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.delete(signInFailures).where(eq(signInFailures.key, accountKey(email)))
}

/** Counts one try against all three keys, or throws if one of them has to wait. */
async function countTry({ transact }: Database, keys: Keys, now: Date): Promise<void> {
  const wait = await transact(async (tx) => {
    const rows = await tx
      .select()
      .from(signInFailures)
      .where(inArray(signInFailures.key, Object.values(keys)))
    const failures = (by: Throttled) => rows.find((row) => row.key === keys[by]) ?? null
    const wait = Math.max(...THROTTLED.map((by) => waitFor(by, failures(by), now)))
    if (wait > 0) return wait
    for (const by of THROTTLED) {
      const count = failuresAt(by, failures(by), now) + 1
      await tx
        .insert(signInFailures)
        .values({ key: keys[by], count, lastAt: now })
        .onConflictDoUpdate({ target: signInFailures.key, set: { count, lastAt: now } })
    }
    await tx.delete(signInFailures).where(lt(signInFailures.lastAt, new Date(now.getTime() - KEPT)))
    return 0
  })
  if (wait === 0) return
  const closed = wait === Number.POSITIVE_INFINITY
  throw new Refusal({
    code: 'too_many_requests',
    retryAfter: closed ? null : wait,
    message: closed
      ? 'This account is closed after too many failed sign-ins. An administrator can open it with a new link.'
      : `Too many failed sign-ins. Try again in ${wait < 90 ? `${wait} seconds` : `${Math.ceil(wait / 60)} minutes`}.`,
  })
}

/** Failures nobody added to for this long are thrown away, so that made-up accounts do not fill the table. */
const KEPT = 90 * 24 * 60 * 60 * 1000

/** Takes back what `countTry` counted, now that the password was right: the account starts anew, the address less one. */
async function forgetTry(tx: Tx, { account, pair, address }: Keys): Promise<void> {
  await tx.delete(signInFailures).where(inArray(signInFailures.key, [account, pair]))
  const [counted] = await tx.select().from(signInFailures).where(eq(signInFailures.key, address))
  if (counted) {
    await tx
      .update(signInFailures)
      .set({ count: Math.max(0, counted.count - 1) })
      .where(eq(signInFailures.key, address))
  }
}

function keysOf(email: string, { address, secret }: SignIn): Keys {
  const network = networkOf(address)
  const keyed = (what: string): string => createHmac('sha256', secret).update(what).digest('hex')
  return { account: accountKey(email), pair: keyed(`${email} ${network}`), address: keyed(network) }
}

/** One household or machine: an IPv4 address, or the /64 of an IPv6 one, which a single client has all of. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('%')[0]!.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}

const accountKey = (email: string): string => hashOf(`account ${email}`)
