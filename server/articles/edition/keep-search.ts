/** The search index holds exactly what is published: put in and taken out in the transaction that publishes. */
import { and, eq, gte, lt } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { wordsIndex } from '#db/edition/search/words-index.ts'
import { type editionArticles, editionSearch } from '#db/schema/edition.ts'
import { searchDocumentOf } from '#domain/search/document.ts'
import { wishedPlace } from '#domain/search/place.ts'
import { hashOf } from '#server/ids.ts'

/** What of an article's rows the index is made from. */
export type Searched = {
  article: typeof editionArticles.$inferInsert | null
  bylines: readonly { contributorId: string }[]
  topics: readonly { topicId: string }[]
}

/** Lets readers find the article. */
export async function putInSearch(tx: Tx, { article, bylines, topics }: Searched): Promise<void> {
  if (!article) return
  const document = searchDocumentOf({
    ...article,
    leadCaption: article.leadPicture?.caption ?? '',
    place: article.dateline?.place ?? '',
    contributorIds: [...bylines.map((row) => row.contributorId), ...(article.sourceId ? [article.sourceId] : [])],
    topicIds: topics.map((row) => row.topicId),
  })
  const place = await freePlace(tx, wishedPlace(article.publishedAt, article.id))
  await tx.insert(editionSearch).values({ articleId: article.id, place, hash: hashOf(document) })
  await wordsIndex.put(tx, place, document)
}

/** No search finds the article any more. */
export async function dropFromSearch(tx: Tx, articleId: string): Promise<void> {
  const [kept] = await tx.select().from(editionSearch).where(eq(editionSearch.articleId, articleId))
  if (!kept) return
  await wordsIndex.drop(tx, kept.place)
  await tx.delete(editionSearch).where(eq(editionSearch.articleId, articleId))
}

export async function emptySearch(tx: Tx): Promise<void> {
  await wordsIndex.empty(tx)
  await tx.delete(editionSearch)
}

/** Articles that share a wish in a row; the last places of a second are kept for them. */
const NEIGHBOURS = 1_000

async function freePlace(tx: Tx, wished: number): Promise<number> {
  const taken = await tx
    .select({ place: editionSearch.place })
    .from(editionSearch)
    .where(and(gte(editionSearch.place, wished), lt(editionSearch.place, wished + NEIGHBOURS)))
  const places = new Set(taken.map((row) => row.place))
  for (let place = wished; ; place++) if (!places.has(place)) return place
}
