import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { corrections, people, revisions } from '#db/schema/desk.ts'

export type RevisionRow = typeof revisions.$inferSelect

/** The history of an article without the words, newest first. */
export async function listRevisions(db: Db, articleId: string) {
  return db
    .select({
      number: revisions.number,
      kind: revisions.kind,
      hash: revisions.hash,
      at: revisions.at,
      by: people.name,
      note: revisions.note,
      isMinor: revisions.isMinor,
    })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.byId))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
}

export async function findRevision(db: Db, articleId: string, number: number): Promise<RevisionRow | null> {
  const [row] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
  return row ?? null
}

/** The newest revision before `number` that went before readers as more than a minor edit. */
export async function findMaterialRevision(db: Db, articleId: string, number: number): Promise<RevisionRow | null> {
  const shown = inArray(revisions.kind, ['schedule', 'publish', 'update', 'correct', 'import'])
  const [row] = await db
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), lt(revisions.number, number), eq(revisions.isMinor, false), shown))
    .orderBy(desc(revisions.number))
    .limit(1)
  return row ?? null
}

/** The newest revision of an article. */
export async function findLastRevision(db: Db, articleId: string): Promise<RevisionRow | null> {
  const [row] = await db
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(1)
  return row ?? null
}

/** The corrections of an article, oldest first. */
export async function listCorrections(db: Db, articleId: string) {
  return db
    .select()
    .from(corrections)
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.at), asc(corrections.id))
}
