/** How many articles came out on each day of the paper's calendar, by which the archive is counted, and in each month of the sitemaps'. */
import { and, asc, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { editionArticles, editionDays, editionMonths } from '#db/schema/edition.ts'
import { monthOf } from '#domain/feed/month.ts'
import { dayOf } from '#domain/time/house-time.ts'

/** The zone of a paper whose desk has set nothing yet. */
const UNSET = 'UTC'

/** Counts an article out of when it came out `before`, and in to when it did `after`; null where it is not public. */
export async function keepCounts(tx: Tx, before: Date | null, after: Date | null): Promise<void> {
  if (before?.getTime() === after?.getTime()) return
  const zone = (await findSite(tx))?.timeZone ?? UNSET
  if (before) await change(tx, dayOf(before, zone), monthOf(before), -1)
  if (after) await change(tx, dayOf(after, zone), monthOf(after), 1)
}

/** A day or month that is left with none is gone. */
async function change(tx: Tx, day: string, month: string, by: 1 | -1): Promise<void> {
  const days = { articles: sql`${editionDays.articles} + ${by}` }
  const months = { articles: sql`${editionMonths.articles} + ${by}` }
  if (by === 1) {
    await tx.insert(editionDays).values({ day, articles: 1 }).onConflictDoUpdate({ target: editionDays.day, set: days })
    await tx
      .insert(editionMonths)
      .values({ month, articles: 1 })
      .onConflictDoUpdate({ target: editionMonths.month, set: months })
    return
  }
  await tx.update(editionDays).set(days).where(eq(editionDays.day, day))
  await tx.delete(editionDays).where(and(eq(editionDays.day, day), lte(editionDays.articles, 0)))
  await tx.update(editionMonths).set(months).where(eq(editionMonths.month, month))
  await tx.delete(editionMonths).where(and(eq(editionMonths.month, month), lte(editionMonths.articles, 0)))
}

const AT_ONCE = 2_000

/** Counts everything anew: after the paper's zone changed, for then the days are others. */
export async function recount(tx: Tx): Promise<void> {
  const zone = (await findSite(tx))?.timeZone ?? UNSET
  const days = new Map<string, number>()
  const months = new Map<string, number>()
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
      const month = monthOf(row.at)
      months.set(month, (months.get(month) ?? 0) + 1)
    }
    const end = rows.at(-1)
    if (!end) break
    last = end
  }
  await tx.delete(editionDays)
  await tx.delete(editionMonths)
  const counted = [...days].map(([day, articles]) => ({ day, articles }))
  for (let from = 0; from < counted.length; from += AT_ONCE) {
    await tx.insert(editionDays).values(counted.slice(from, from + AT_ONCE))
  }
  const monthly = [...months].map(([month, articles]) => ({ month, articles }))
  for (let from = 0; from < monthly.length; from += AT_ONCE) {
    await tx.insert(editionMonths).values(monthly.slice(from, from + AT_ONCE))
  }
}
