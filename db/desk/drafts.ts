/** Queries for drafts: the words as they were last settled, and what was typed since. */
import { and, asc, eq, gt, inArray, max, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { drafts, draftUpdates, people } from '#db/schema/desk.ts'

/** A draft without its shared document, which only who settles or opens it needs. */
export type Draft = {
  articleId: string
  content: (typeof drafts.$inferSelect)['content']
  hash: string
  updatedAt: Date
  updatedBy: string | null
  /** The name of who saved it last. */
  updatedByName: string | null
}

/** The words being worked on, as they were last settled. */
export async function findDraft(db: Db, articleId: string): Promise<Draft | null> {
  const [row] = await db
    .select({
      articleId: drafts.articleId,
      content: drafts.content,
      hash: drafts.hash,
      updatedAt: drafts.updatedAt,
      updatedBy: drafts.updatedBy,
      updatedByName: people.name,
    })
    .from(drafts)
    .leftJoin(people, eq(people.id, drafts.updatedBy))
    .where(eq(drafts.articleId, articleId))
  return row ?? null
}

/** The shared document of a draft as it was last settled; null before anybody opened it in the editor. */
export async function findDraftState(
  db: Db,
  articleId: string,
): Promise<{ state: Uint8Array | null; settled: number } | null> {
  const [row] = await db
    .select({ state: drafts.state, settled: drafts.settled })
    .from(drafts)
    .where(eq(drafts.articleId, articleId))
  return row ?? null
}

export type DraftUpdate = typeof draftUpdates.$inferSelect

/** What was typed into these drafts after update `after`, in the order it was stored. */
export async function listDraftUpdates(db: Db, articleIds: string[], after: number): Promise<DraftUpdate[]> {
  return db
    .select()
    .from(draftUpdates)
    .where(and(inArray(draftUpdates.articleId, articleIds), gt(draftUpdates.number, after)))
    .orderBy(asc(draftUpdates.number))
}

/** The number of the last update of any draft. */
export async function findLastDraftUpdate(db: Db): Promise<number> {
  const [row] = await db.select({ last: max(draftUpdates.number) }).from(draftUpdates)
  return row?.last ?? 0
}

/** Whether something was typed that the settled words do not have yet. */
export async function hasUnsettledUpdates(db: Db, articleId: string): Promise<boolean> {
  const rows = await db
    .select({ number: draftUpdates.number })
    .from(draftUpdates)
    .innerJoin(drafts, eq(drafts.articleId, draftUpdates.articleId))
    .where(and(eq(draftUpdates.articleId, articleId), gt(draftUpdates.number, drafts.settled)))
    .limit(1)
  return rows.length > 0
}

/** The articles into which something was typed that their settled words do not have yet: what a crash left. */
export async function listUnsettledDrafts(db: Db): Promise<string[]> {
  const rows = await db
    .select({ articleId: draftUpdates.articleId })
    .from(draftUpdates)
    .innerJoin(drafts, eq(drafts.articleId, draftUpdates.articleId))
    .where(sql`${draftUpdates.number} > ${drafts.settled}`)
    .groupBy(draftUpdates.articleId)
  return rows.map(({ articleId }) => articleId)
}
