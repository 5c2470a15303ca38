/** The versions of an article stand in the edition while readers can see the article, and no longer. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { listVersions, type VersionRow } from '#db/desk/versions.ts'
import { editionVersions } from '#db/schema/edition.ts'

/**
 * Makes the edition's copy of the article's versions what the desk says. Their words are long and never change, so
 * only rows that are not there yet, or stand there otherwise, are written.
 */
export async function keepVersions(tx: Tx, article: ArticleRow): Promise<void> {
  const wanted = article.status === 'published' ? await listVersions(tx, article.id) : []
  const last = wanted.at(-1)?.number
  const isOpen = (row: VersionRow) => row.number !== last && row.removedAt === null
  const present = await listPresent(tx, article.id)
  const isRight = (row: VersionRow) =>
    present.some(
      ({ number, removedAt, isWordless }) =>
        number === row.number &&
        removedAt?.getTime() === row.removedAt?.getTime() &&
        Boolean(isWordless) !== isOpen(row),
    )
  const missing = wanted.filter((row) => !isRight(row))
  const kept = new Set(wanted.filter(isRight).map((row) => row.number))
  const outdated = present.filter((row) => !kept.has(row.number)).map((row) => row.number)
  if (outdated.length > 0) {
    await tx
      .delete(editionVersions)
      .where(and(eq(editionVersions.articleId, article.id), inArray(editionVersions.number, outdated)))
  }
  for (const row of missing) {
    const { revision: _, ...version } = row
    const words = isOpen(row) ? await findRevision(tx, article.id, row.revision) : null
    await tx.insert(editionVersions).values({ ...version, content: words?.content ?? null })
  }
}

/** What is there of each version, without its words. */
const listPresent = (tx: Tx, articleId: string) =>
  tx
    .select({
      number: editionVersions.number,
      removedAt: editionVersions.removedAt,
      isWordless: sql<number | boolean>`${editionVersions.content} is null`,
    })
    .from(editionVersions)
    .where(eq(editionVersions.articleId, articleId))
