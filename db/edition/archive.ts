import { and, asc, desc, gt, gte, like, lt, type SQL, sql } from 'drizzle-orm'
import { editionArticles, editionDays } from '#db/schema/edition.ts'
import type { Card } from '#domain/article/published.ts'
import { monthOf } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import { dayAfter, startOfDay } from '#domain/time/paper-day.ts'
import { cardsByIds } from './cards.ts'
import type { EditionDb } from './connection.ts'
import { idsFrom, type Page } from './ids.ts'
import { dependsOn } from './reading.ts'

/** A month or a day of the paper's calendar in which something came out, and how much. */
export type Counted = { when: string; articles: number }

/** Every month in which something came out, the newest first. */
export async function listArchiveMonths(db: EditionDb): Promise<Counted[]> {
  dependsOn(tag.latest, tag.site)
  const month = sql<string>`substr(${editionDays.day}, 1, 7)`
  const rows = await db
    .select({ when: month, articles: sql<number>`sum(${editionDays.articles})` })
    .from(editionDays)
    .groupBy(month)
    .orderBy(desc(month))
  return rows.map(({ when, articles }) => ({ when, articles: Number(articles) }))
}

/** The days of `month` on which something came out, the oldest first. */
export async function listArchiveDays(db: EditionDb, month: string, timeZone: string): Promise<Counted[]> {
  dependsOnDays(`${month}-01`, `${month}-31`, timeZone)
  return db
    .select({ when: editionDays.day, articles: editionDays.articles })
    .from(editionDays)
    .where(like(editionDays.day, `${month}-%`))
    .orderBy(asc(editionDays.day))
}

/** The last day before `first` and the first after `last` on which something came out. */
export async function findNeighbourDays(
  db: EditionDb,
  { first, last }: { first: string; last: string },
  timeZone: string,
): Promise<{ before: string | null; after: string | null }> {
  const nearest = async (where: SQL, order: SQL) =>
    (await db.select({ day: editionDays.day }).from(editionDays).where(where).orderBy(order).limit(1))[0]?.day ?? null
  const before = await nearest(lt(editionDays.day, first), desc(editionDays.day))
  const after = await nearest(gt(editionDays.day, last), asc(editionDays.day))
  if (before === null || after === null) dependsOn(tag.latest)
  dependsOnDays(before ?? first, after ?? last, timeZone)
  return { before, after }
}

/** Months that are named one by one; a longer span waits for any publication. */
const MOST_MONTHS = 24

/** Says that the page being made must go when anything changes that came out from `first` to `last`. */
function dependsOnDays(first: string, last: string, timeZone: string): void {
  dependsOn(tag.site)
  const months = new Set<string>()
  // Publications are recorded by their month in UTC; a day of the paper may lie in two.
  const end = monthOf(startOfDay(dayAfter(last), timeZone))
  for (let day = monthOf(startOfDay(first, timeZone)); day <= end; day = dayAfter(`${day}-28`, 7).slice(0, 7)) {
    months.add(day)
    if (months.size > MOST_MONTHS) break
  }
  if (months.size > MOST_MONTHS) dependsOn(tag.latest)
  else dependsOn(...[...months].map(tag.month))
}

/** What came out from `since` until before `until`. */
export async function listSpan(
  db: EditionDb,
  { since, until }: { since: Date; until: Date },
  page: Page,
): Promise<Card[]> {
  const where = and(gte(editionArticles.publishedAt, since), lt(editionArticles.publishedAt, until))
  const source = { table: editionArticles, at: editionArticles.publishedAt, id: editionArticles.id, where }
  return cardsByIds(db, await idsFrom(db, source, page))
}
