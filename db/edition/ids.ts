import { and, desc, eq, lt, lte, or, type SQL } from 'drizzle-orm'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionContributors,
  editionSections,
  editionTopics,
} from '#db/schema/edition.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** Lists are newest first. `before` names the card the page before ended with, by its time and its public id. */
export type Page = { before?: { at: Date; id: string } | undefined; limit: number }

/** Which list: the whole paper, or one section's, topic's or contributor's. */
export type { ListRef }

/** The article ids of one page of a list: one range of one index, however long the list is. */
export async function listIds(db: EditionDb, list: ListRef, { before, limit }: Page): Promise<string[]> {
  dependsOn(list.kind === 'latest' ? tag.latest : tag[list.kind](list.slug))
  const last = before && { at: before.at, id: await articleIdOf(db, before.id) }
  const rows = await scan(db, list, last, limit)
  return [...new Set(rows.map((row) => row.id))]
}

async function scan(db: EditionDb, list: ListRef, last: Last | undefined, limit: number): Promise<{ id: string }[]> {
  switch (list.kind) {
    case 'latest':
      return db
        .select({ id: editionArticles.id })
        .from(editionArticles)
        .where(olderThan(last, editionArticles.publishedAt, editionArticles.id))
        .orderBy(desc(editionArticles.publishedAt), desc(editionArticles.id))
        .limit(limit)
    case 'section': {
      const [section] = await db
        .select({ id: editionSections.id })
        .from(editionSections)
        .where(eq(editionSections.slug, list.slug))
      if (!section) return []
      const older = olderThan(last, editionArticles.publishedAt, editionArticles.id)
      return db
        .select({ id: editionArticles.id })
        .from(editionArticles)
        .where(and(eq(editionArticles.sectionId, section.id), older))
        .orderBy(desc(editionArticles.publishedAt), desc(editionArticles.id))
        .limit(limit)
    }
    case 'topic': {
      const [topic] = await db
        .select({ id: editionTopics.id })
        .from(editionTopics)
        .where(eq(editionTopics.slug, list.slug))
      if (!topic) return []
      const older = olderThan(last, editionArticleTopics.publishedAt, editionArticleTopics.articleId)
      return db
        .select({ id: editionArticleTopics.articleId })
        .from(editionArticleTopics)
        .where(and(eq(editionArticleTopics.topicId, topic.id), older))
        .orderBy(desc(editionArticleTopics.publishedAt), desc(editionArticleTopics.articleId))
        .limit(limit)
    }
    case 'contributor': {
      const [contributor] = await db
        .select({ id: editionContributors.id })
        .from(editionContributors)
        .where(eq(editionContributors.slug, list.slug))
      if (!contributor) return []
      const older = olderThan(last, editionBylines.publishedAt, editionBylines.articleId)
      return db
        .select({ id: editionBylines.articleId })
        .from(editionBylines)
        .where(and(eq(editionBylines.contributorId, contributor.id), older))
        .orderBy(desc(editionBylines.publishedAt), desc(editionBylines.articleId))
        .limit(limit)
    }
  }
}

type Last = { at: Date; id: string }
type Lists = typeof editionArticles | typeof editionBylines | typeof editionArticleTopics
type IdColumn = typeof editionArticles.id | typeof editionBylines.articleId | typeof editionArticleTopics.articleId

/** What comes after `last` in a list. The first half alone bounds the index range; the second settles equal times. */
function olderThan(last: Last | undefined, at: Lists['publishedAt'], id: IdColumn): SQL | undefined {
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
