import { and, asc, desc, eq, gt, gte, lt, lte, or, type SQL } from 'drizzle-orm'
import { editionArticles } from '#db/schema/edition.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import type { EditionDb } from './connection.ts'
import { type ListSource, sourceOf, tagsOfList } from './list-source.ts'
import { dependsOn } from './reading.ts'

/**
 * Lists are newest first. `before` names the card the page before ended with, by its time and its public id; `after`,
 * instead, the one that the page behind begins with.
 */
export type Page = { before?: Named | undefined; after?: Named | undefined; limit: number }
type Named = { at: Date; id: string }

/** Which list: the whole paper, or one section's, topic's or contributor's. */
export type { ListRef }

/** The article ids of one page of a list: one range of one index, however long the list is. */
export async function listIds(db: EditionDb, list: ListRef, page: Page): Promise<string[]> {
  dependsOn(...tagsOfList(list))
  const source = await sourceOf(db, list)
  return source ? idsFrom(db, source, page) : []
}

/** The same of any source. */
export async function idsFrom(
  db: EditionDb,
  { table, at, id, where }: Pick<ListSource, 'table' | 'at' | 'id' | 'where'>,
  { before, after, limit }: Page,
): Promise<string[]> {
  const named = before ?? after
  const bound = named && { at: named.at, id: await articleIdOf(db, named.id) }
  const isBackwards = !before && after !== undefined
  const rows = await db
    .select({ id })
    .from(table)
    .where(and(where, isBackwards ? newerThan(bound, at, id) : olderThan(bound, at, id)))
    .orderBy(...(isBackwards ? [asc(at), asc(id)] : [desc(at), desc(id)]))
    .limit(limit)
  const ids = [...new Set(rows.map((row) => row.id))]
  return isBackwards ? ids.reverse() : ids
}

type Last = { at: Date; id: string }

/** What comes after `last` in a list. The first half alone bounds the index range; the second settles equal times. */
function olderThan(last: Last | undefined, at: ListSource['at'], id: ListSource['id']): SQL | undefined {
  return last && and(lte(at, last.at), or(lt(at, last.at), lt(id, last.id)))
}

function newerThan(first: Last | undefined, at: ListSource['at'], id: ListSource['id']): SQL | undefined {
  return first && and(gte(at, first.at), or(gt(at, first.at), gt(id, first.id)))
}

/** Lists break ties by the article's own id, which readers never see. One that is gone sorts before all others. */
async function articleIdOf(db: EditionDb, publicId: string): Promise<string> {
  const [row] = await db
    .select({ id: editionArticles.id })
    .from(editionArticles)
    .where(eq(editionArticles.publicId, publicId))
  return row?.id ?? ''
}
