import type { Tx } from '#db/client.ts'
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
