import { asc, desc, gt, max } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { changes } from '#db/schema/edition.ts'

/** What one commit outdated. */
export type Change = { number: number; tags: string[] }

/** The number of the newest change; 0 when nothing ever changed. */
export async function findLastChange(db: Db): Promise<number> {
  const [row] = await db.select({ number: max(changes.number) }).from(changes)
  return row?.number ?? 0
}

/**
 * When readers' pages last changed. No page was made from anything newer, so none made now was last modified later;
 * saving a draft changes no page.
 */
export async function findLastChangeAt(db: Pick<Db, 'select'>): Promise<Date | null> {
  const [row] = await db.select({ at: changes.at }).from(changes).orderBy(desc(changes.number)).limit(1)
  return row?.at ?? null
}

/** The changes after `number`, in the order they were committed. */
export async function listChangesAfter(db: Db, number: number): Promise<Change[]> {
  return db
    .select({ number: changes.number, tags: changes.tags })
    .from(changes)
    .where(gt(changes.number, number))
    .orderBy(asc(changes.number))
}
