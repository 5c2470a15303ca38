/** The audit: who did what to what, when. Each row's hash covers the row before it, so no row can change unnoticed. */
import { asc, desc, gt } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { events } from '#db/schema/desk.ts'
import { canonicalJson } from '#domain/canonical-json.ts'
import { hashOf } from './ids.ts'

export type NewEvent = {
  /** `article.published`, `person.invited`, …: subject and past tense. */
  kind: string
  /** Id of what it was done to. */
  subject: string
  /** Person id, or null for the process itself. */
  by: string | null
  at: Date
  detail?: Record<string, unknown>
}

/** What the first row is chained to. */
const BEGINNING = '0'.repeat(64)

/** Adds a row to the audit, in the transaction that does what the row says. */
export async function recordEvent(tx: Tx, { kind, subject, by, at, detail = {} }: NewEvent): Promise<void> {
  const [last] = await tx.select({ hash: events.hash }).from(events).orderBy(desc(events.number)).limit(1)
  const row = { at, kind, subject, byId: by, detail, previousHash: last?.hash ?? BEGINNING }
  await tx.insert(events).values({ ...row, hash: hashOfEvent(row) })
}

/**
 * The number of the first row that is not what was written, or that does not follow the row before it; null when the
 * whole chain holds. A missing tail cannot be seen from inside: compare `headOfEvents` with one kept elsewhere.
 */
export async function verifyEvents(db: Db): Promise<{ number: number } | null> {
  let previous = BEGINNING
  for (let after = 0; ; ) {
    const rows = await db.select().from(events).where(gt(events.number, after)).orderBy(asc(events.number)).limit(1_000)
    for (const row of rows) {
      if (row.previousHash !== previous || row.hash !== hashOfEvent(row)) return { number: row.number }
      previous = row.hash
      after = row.number
    }
    if (rows.length === 0) return null
  }
}

/** The newest row's number and hash: what to keep elsewhere. */
export async function headOfEvents(db: Db): Promise<{ number: number; hash: string } | null> {
  const [head] = await db.select().from(events).orderBy(desc(events.number)).limit(1)
  return head ? { number: head.number, hash: head.hash } : null
}

type Hashed = Omit<typeof events.$inferSelect, 'number' | 'hash'>

const hashOfEvent = ({ at, kind, subject, byId, detail, previousHash }: Hashed): string =>
  hashOf(canonicalJson({ at: at.toISOString(), kind, subject, byId, detail, previousHash }))
