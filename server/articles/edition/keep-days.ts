/** How many articles came out on each day of the paper's calendar: what the archive is counted by. */
import { and, asc, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { editionArticles, editionDays } from '#db/schema/edition.ts'
import { dayOf } from '#domain/time/house-time.ts'

/** The zone of a paper whose desk has set nothing yet. */
const UNSET = 'UTC'

/** The day of `moment` in the paper's zone. */
export async function dayInPaper(tx: Tx, moment: Date): Promise<string> {
  return dayOf(moment, (await findSite(tx))?.timeZone ?? UNSET)
}

/** Counts an article in on the day it came out, or out of it; a day that is left with none is gone. */
export async function countDay(tx: Tx, day: string, change: 1 | -1): Promise<void> {
  if (change === 1) {
    await tx
      .insert(editionDays)
      .values({ day, articles: 1 })
      .onConflictDoUpdate({ target: editionDays.day, set: { articles: sql`${editionDays.articles} + 1` } })
    return
  }
  await tx
    .update(editionDays)
    .set({ articles: sql`${editionDays.articles} - 1` })
    .where(eq(editionDays.day, day))
  await tx.delete(editionDays).where(and(eq(editionDays.day, day), lte(editionDays.articles, 0)))
}

const AT_ONCE = 2_000

/** Counts every day anew: after the paper's zone changed, for then the days are others. */
export async function recountDays(tx: Tx): Promise<void> {
  const zone = (await findSite(tx))?.timeZone ?? UNSET
  const days = new Map<string, number>()
  const { publishedAt: at, id } = editionArticles
  for (let last: { at: Date; id: string } | undefined; ; ) {
    const rows = await tx
      .select({ at, id })
      .from(editionArticles)
      .where(last && or(gt(at, last.at), and(eq(at, last.at), gt(id, last.id))))
      .orderBy(asc(at), asc(id))
      .limit(AT_ONCE)
    for (const row of rows) {
      const day = dayOf(row.at, zone)
      days.set(day, (days.get(day) ?? 0) + 1)
    }
    const end = rows.at(-1)
    if (!end) break
    last = end
  }
  await tx.delete(editionDays)
  const counted = [...days].map(([day, articles]) => ({ day, articles }))
  for (let from = 0; from < counted.length; from += AT_ONCE) {
    await tx.insert(editionDays).values(counted.slice(from, from + AT_ONCE))
  }
}
