import { and, desc, eq, lt, lte, or, type SQL } from 'drizzle-orm'
import { editionArticles } from '#db/schema/edition.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import type { EditionDb } from './connection.ts'
import { type ListSource, sourceOf, tagsOfList } from './list-source.ts'
import { dependsOn } from './reading.ts'

/** Lists are newest first. `before` names the card the page before ended with, by its time and its public id. */
export type Page = { before?: { at: Date; id: string } | undefined; limit: number }

/** Which list: the whole paper, or one section's, topic's or contributor's. */
export type { ListRef }

/** The article ids of one page of a list: one range of one index, however long the list is. */
export async function listIds(db: EditionDb, list: ListRef, { before, limit }: Page): Promise<string[]> {
  dependsOn(...tagsOfList(list))
  const source = await sourceOf(db, list)
  if (!source) return []
  const { table, at, id, where } = source
  const last = before && { at: before.at, id: await articleIdOf(db, before.id) }
  const rows = await db
    .select({ id })
    .from(table)
    .where(and(where, olderThan(last, at, id)))
    .orderBy(desc(at), desc(id))
    .limit(limit)
  return [...new Set(rows.map((row) => row.id))]
}

type Last = { at: Date; id: string }

/** What comes after `last` in a list. The first half alone bounds the index range; the second settles equal times. */
function olderThan(last: Last | undefined, at: ListSource['at'], id: ListSource['id']): SQL | undefined {
  return last && and(lte(at, last.at), or(lt(at, last.at), lt(id, last.id)))
}

/** Lists break ties by the article's own id, which readers never see. One that is gone sorts before all others. */
async function articleIdOf(db: EditionDb, publicId: string): Promise<string> {
  const [row] = await db
    .select({ id: editionArticles.id })
    .from(editionArticles)
    .where(eq(editionArticles.publicId, publicId))
  return row?.id ?? ''
}
