import { and, desc, lt } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { changes } from '#db/schema/edition.ts'

/** The most tags one row carries. */
const ROW = 1_000

/** Says which cached pages this transaction outdates. On PostgreSQL a trigger tells every process at the commit. */
export async function recordChanges(tx: Tx, tags: Iterable<string>, at: Date): Promise<void> {
  const sorted = [...new Set(tags)].sort()
  for (let i = 0; i < sorted.length; i += ROW) {
    await tx.insert(changes).values({ at, tags: sorted.slice(i, i + ROW) })
  }
}

/** Days for which a process that keeps pages may have been asleep and still catch up. */
const KEPT = 7

/** Forgets changes that every process has long heard of; the newest stays, for numbers go on from there. */
export async function forgetOldChanges({ transact }: Database, now: Date): Promise<void> {
  await transact(async (tx) => {
    const [last] = await tx.select({ number: changes.number }).from(changes).orderBy(desc(changes.number)).limit(1)
    if (!last) return
    const oldest = new Date(now.getTime() - KEPT * 24 * 60 * 60_000)
    await tx.delete(changes).where(and(lt(changes.at, oldest), lt(changes.number, last.number)))
  })
}
