import { count } from 'drizzle-orm'
import type { EditionDb } from './connection.ts'
import type { ListRef } from './ids.ts'
import { sourceOf, tagsOfList } from './list-source.ts'
import { dependsOn } from './reading.ts'

/** Counting a list stops here. */
export const MOST_LISTED = 10_000

/** How many articles a list has, up to `MOST_LISTED`: an index range, of which no more than that is read. */
export async function countList(db: EditionDb, list: ListRef): Promise<number> {
  dependsOn(...tagsOfList(list))
  const source = await sourceOf(db, list)
  if (!source) return 0
  const some = db.select({ id: source.id }).from(source.table).where(source.where).limit(MOST_LISTED).as('some')
  const [row] = await db.select({ articles: count() }).from(some)
  return row?.articles ?? 0
}
