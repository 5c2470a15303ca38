import { and, asc, eq } from 'drizzle-orm'
import { editionArticles, editionVersions } from '#db/schema/edition.ts'
import type { ComparedContent, PublishedVersion, VersionWords } from '#domain/article/version.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** Every version readers saw of a public article, oldest first; none of any other. */
export async function listVersions(db: EditionDb, publicId: string): Promise<PublishedVersion[]> {
  dependsOn(tag.article(publicId))
  const rows = await db
    .select({
      number: editionVersions.number,
      kind: editionVersions.kind,
      isMinor: editionVersions.isMinor,
      at: editionVersions.at,
      why: editionVersions.why,
      removedAt: editionVersions.removedAt,
      removedReason: editionVersions.removedReason,
    })
    .from(editionVersions)
    .innerJoin(editionArticles, eq(editionArticles.id, editionVersions.articleId))
    .where(eq(editionArticles.publicId, publicId))
    .orderBy(asc(editionVersions.number))
  return rows.map(({ removedAt, removedReason, ...version }) => ({
    ...version,
    removed: removedAt && { at: removedAt, reason: removedReason ?? '' },
  }))
}

/** The words of one version; null where there is none, or where it was removed. */
export async function findVersionWords(db: EditionDb, publicId: string, number: number): Promise<VersionWords | null> {
  dependsOn(tag.article(publicId))
  const [row] = await db
    .select({
      articleId: editionVersions.articleId,
      content: editionVersions.content,
      bylines: editionVersions.bylines,
      removedAt: editionVersions.removedAt,
    })
    .from(editionVersions)
    .innerJoin(editionArticles, eq(editionArticles.id, editionVersions.articleId))
    .where(and(eq(editionArticles.publicId, publicId), eq(editionVersions.number, number)))
  if (!row || row.removedAt) return null
  return { bylines: row.bylines, content: row.content ?? (await presentContent(db, row.articleId)) }
}

/** The words readers see now, which stand in the edition once. */
async function presentContent(db: EditionDb, articleId: string): Promise<ComparedContent> {
  const [row] = await db
    .select({
      lang: editionArticles.lang,
      kicker: editionArticles.kicker,
      headline: editionArticles.headline,
      standfirst: editionArticles.standfirst,
      dateline: editionArticles.dateline,
      leadPicture: editionArticles.leadPicture,
      body: editionArticles.body,
    })
    .from(editionArticles)
    .where(eq(editionArticles.id, articleId))
  return row!
}
