/** Queries for editors: where articles stand, and the words being worked on. */
import { type AnyColumn, and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { articles, drafts, people, revisions, sections } from '#db/schema/desk.ts'
import type { Status } from '#domain/article/workflow.ts'

export type ArticleRow = typeof articles.$inferSelect

/** Which articles a list at the desk shows. `mine` is a person's id; `words` are looked for in the headline. */
export type ArticleFilter = { status?: Status; section?: string; mine?: string; words?: string }

/** Lists page by the instant and id of the last row shown, never by offset. */
export type Before = { at: Date; id: string }

/** Where an article stands. */
export async function findArticle(db: Db, id: string): Promise<ArticleRow | null> {
  const [row] = await db.select().from(articles).where(eq(articles.id, id))
  return row ?? null
}

/** Articles as lists at the desk show them, last touched first. */
export async function listArticles(
  db: Db,
  { before, limit, ...filter }: ArticleFilter & { before?: Before; limit: number },
) {
  const rows = await db
    .select({
      id: articles.id,
      publicId: articles.publicId,
      status: articles.status,
      kind: articles.kind,
      headline: articles.headline,
      sectionId: articles.sectionId,
      section: sections.name,
      ownerId: articles.ownerId,
      owner: people.name,
      urgency: articles.urgency,
      words: articles.words,
      hasPicture: articles.hasPicture,
      updatedAt: articles.updatedAt,
      publishAt: articles.publishAt,
      firstPublishedAt: articles.firstPublishedAt,
      draftHash: drafts.hash,
      goingHash: revisions.hash,
    })
    .from(articles)
    .innerJoin(drafts, eq(drafts.articleId, articles.id))
    .leftJoin(people, eq(people.id, articles.ownerId))
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(revisions, and(eq(revisions.articleId, articles.id), eq(revisions.number, goingRevision)))
    .where(and(...conditions(filter), before && olderThan(before)))
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(limit)
  return rows.map(({ draftHash, goingHash, ...row }) => ({
    ...row,
    /** Whether the draft says something that neither readers see nor the schedule will put before them. */
    hasUnpublishedChanges: goingHash !== null && goingHash !== draftHash,
  }))
}

/** How many articles stand where, under the same filter. */
export async function countArticles(
  db: Db,
  { status: _, ...filter }: ArticleFilter = {},
): Promise<Partial<Record<Status, number>>> {
  const rows = await db
    .select({ status: articles.status, count: sql<number>`count(*)` })
    .from(articles)
    .where(and(...conditions(filter)))
    .groupBy(articles.status)
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]))
}

/** The revision that readers see or the schedule will show them; none for what is only at the desk. */
const goingRevision = sql`case ${articles.status} when 'scheduled' then ${articles.scheduledRevision} when 'published' then ${articles.publishedRevision} end`

function conditions({ status, section, mine, words }: ArticleFilter): (SQL | undefined)[] {
  return [
    status && eq(articles.status, status),
    section ? eq(articles.sectionId, section) : undefined,
    mine ? eq(articles.ownerId, mine) : undefined,
    words ? contains(articles.headline, words) : undefined,
  ]
}

/** Keyset: rows after `before` in a list of the newest first. */
const olderThan = ({ at, id }: Before) =>
  or(lt(articles.updatedAt, at), and(eq(articles.updatedAt, at), lt(articles.id, id)))

/** Whether a column holds `words` somewhere, whatever their case, on both databases. */
export const contains = (column: AnyColumn, words: string) =>
  sql`lower(${column}) like ${`%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
