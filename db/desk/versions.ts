import { asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { publishedVersions } from '#db/schema/desk.ts'

export type VersionRow = typeof publishedVersions.$inferSelect

/** Every version readers ever saw of an article, oldest first. */
export async function listVersions(db: Db, articleId: string): Promise<VersionRow[]> {
  return db
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(asc(publishedVersions.number))
}

export async function findLastVersion(db: Db, articleId: string): Promise<VersionRow | null> {
  const [row] = await db
    .select()
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(desc(publishedVersions.number))
    .limit(1)
  return row ?? null
}
