import { eq, inArray, or } from 'drizzle-orm'
import { editionArticles, editionTranslations } from '#db/schema/edition.ts'
import type { Translation } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** Steps from one article to the next: a hub that names all others is two away from each of them. */
const STEPS = 3
const MOST = 24

/**
 * The public versions of a story, one a language, the article with this public id among them, the oldest first; none
 * where it stands alone. Which of them names the other makes no difference. Waits for those that are not public yet.
 */
export async function listTranslations(db: EditionDb, publicId: string): Promise<Translation[]> {
  const ids = new Set(await idsOf(db, publicId))
  let newest = [...ids]
  for (let step = 0; step < STEPS && newest.length > 0 && ids.size < MOST; step++) {
    const rows = await db
      .select()
      .from(editionTranslations)
      .where(or(inArray(editionTranslations.articleId, newest), inArray(editionTranslations.otherId, newest)))
    newest = rows.flatMap((row) => [row.articleId, row.otherId]).filter((id) => !ids.has(id))
    for (const id of newest) ids.add(id)
  }
  // Whoever comes to name one of these says so under its id.
  dependsOn(...[...ids].map(tag.article))
  if (ids.size < 2) return []
  const found = await db
    .select(COLUMNS)
    .from(editionArticles)
    .where(inArray(editionArticles.id, [...ids]))
  dependsOn(...found.map((row) => tag.article(row.publicId)))
  const listed = found.filter((row) => !row.noindex && row.canonicalUrl === '')
  if (!listed.some((row) => row.publicId === publicId)) return []
  const inOrder = listed.toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime() || (a.id < b.id ? -1 : 1))
  // One a language, this article for its own: search engines take no second.
  const own = inOrder.find((row) => row.publicId === publicId)!
  const chosen = inOrder.filter((row) =>
    row.lang === own.lang ? row === own : inOrder.find((other) => other.lang === row.lang) === row,
  )
  return chosen.length < 2 ? [] : chosen.map(({ lang, path, publishedAt }) => ({ lang, path, publishedAt }))
}

const COLUMNS = {
  id: editionArticles.id,
  publicId: editionArticles.publicId,
  lang: editionArticles.lang,
  path: editionArticles.path,
  publishedAt: editionArticles.publishedAt,
  noindex: editionArticles.noindex,
  canonicalUrl: editionArticles.canonicalUrl,
}

const idsOf = async (db: EditionDb, publicId: string): Promise<string[]> =>
  (await db.select({ id: editionArticles.id }).from(editionArticles).where(eq(editionArticles.publicId, publicId))).map(
    (row) => row.id,
  )
