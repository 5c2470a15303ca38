import { count, desc, eq } from 'drizzle-orm'
import { editionDatelines } from '#db/schema/edition.ts'
import { placePath } from '#domain/article/address.ts'
import type { Card } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { cardsByIds } from './cards.ts'
import type { EditionDb } from './connection.ts'
import { MOST_LISTED } from './counts.ts'
import { idsFrom, type Page } from './ids.ts'
import type { ListSource } from './list-source.ts'
import { dependsOn } from './reading.ts'

export type Place = { slug: string; name: string; path: string; articles: number }

/** A place that articles were written in, called what the newest of them calls it; null for any other. */
export async function findPlace(db: EditionDb, slug: string): Promise<Place | null> {
  dependsOn(tag.place(slug))
  const [row] = await db
    .select({ name: editionDatelines.name })
    .from(editionDatelines)
    .where(eq(editionDatelines.slug, slug))
    .orderBy(desc(editionDatelines.publishedAt), desc(editionDatelines.articleId))
    .limit(1)
  if (!row) return null
  const some = db
    .select({ id: editionDatelines.articleId })
    .from(editionDatelines)
    .where(eq(editionDatelines.slug, slug))
    .limit(MOST_LISTED)
    .as('some')
  const [counted] = await db.select({ articles: count() }).from(some)
  return { slug, name: row.name, path: placePath(slug), articles: counted?.articles ?? 0 }
}

/** What was written in a place, newest first. */
export async function listPlace(db: EditionDb, slug: string, page: Page): Promise<Card[]> {
  dependsOn(tag.place(slug))
  const { publishedAt, articleId } = editionDatelines
  const source = { table: editionDatelines, at: publishedAt, id: articleId, where: eq(editionDatelines.slug, slug) }
  // Its columns have other names; drizzle's types are as narrow as a table.
  return cardsByIds(db, await idsFrom(db, source as unknown as ListSource, page))
}
