import { asc, eq, inArray } from 'drizzle-orm'
import {
  editionArticles,
  editionArticleTopics,
  editionContributors,
  editionCorrections,
  editionFeedWords,
  editionRedirects,
  editionTopics,
  editionWithdrawn,
} from '#db/schema/edition.ts'
import { topicPath } from '#domain/article/address.ts'
import type {
  Card,
  FeedWords,
  PublishedArticle,
  PublishedCorrection,
  TopicRef,
  WithdrawnArticle,
} from '#domain/article/published.ts'
import type { Body } from '#domain/body/body.ts'
import { tag } from '#domain/front/tags.ts'
import { CARD_COLUMNS, cardsOf, grouped, inOrder } from './cards.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** The published article with this public id, with all that its page shows. */
export async function findArticle(db: EditionDb, publicId: string): Promise<PublishedArticle | null> {
  dependsOn(tag.article(publicId))
  const rows = await db.select(ARTICLE_COLUMNS).from(editionArticles).where(eq(editionArticles.publicId, publicId))
  const [article] = await articlesOf(db, rows)
  return article ?? null
}

/**
 * Whole articles for feeds, in the order of `ids`. After a minor edit feeds go on saying what they said: the words of
 * the last material publication, at the address and in the lists of now.
 */
export async function listFeedArticles(db: EditionDb, ids: string[]): Promise<PublishedArticle[]> {
  if (ids.length === 0) return []
  const rows = await db.select(ARTICLE_COLUMNS).from(editionArticles).where(inArray(editionArticles.id, ids))
  dependsOn(...rows.map((row) => tag.article(row.publicId)))
  const kept = await db.select().from(editionFeedWords).where(inArray(editionFeedWords.articleId, ids))
  const words = new Map(kept.map((row) => [row.articleId, row.words]))
  return articlesOf(
    db,
    inOrder(ids, rows).map((row) => withFeedWords(row, words.get(row.id))),
  )
}

/** A picture that left the article is public no more: it leaves its item too, however small the edit was. */
function withFeedWords(row: ArticleRow, words: FeedWords | undefined): ArticleRow {
  if (!words) return row
  const { leadPicture, pictures, ...rest } = words
  const isShown = (id: string): boolean => Object.hasOwn(row.pictures, id) || row.leadPicture?.pictureId === id
  return {
    ...row,
    ...rest,
    leadPicture: leadPicture && isShown(leadPicture.pictureId) ? leadPicture : null,
    pictures: Object.fromEntries(Object.entries(pictures).filter(([id]) => isShown(id))),
  }
}

/** What stands in the place of a withdrawn article. */
export async function findWithdrawn(db: EditionDb, publicId: string): Promise<WithdrawnArticle | null> {
  dependsOn(tag.article(publicId))
  const [row] = await db
    .select({
      publicId: editionWithdrawn.publicId,
      path: editionWithdrawn.path,
      reason: editionWithdrawn.reason,
      withdrawnAt: editionWithdrawn.withdrawnAt,
      lang: editionWithdrawn.lang,
    })
    .from(editionWithdrawn)
    .where(eq(editionWithdrawn.publicId, publicId))
  return row ?? null
}

/**
 * Where the article that once stood at `path` stands now, or stood when it was withdrawn. A slash at the end makes
 * no difference, and neither does percent-encoding.
 */
export async function findRedirect(db: EditionDb, path: string): Promise<string | null> {
  const spellings = spellingsOf(path)
  dependsOn(...spellings.map(tag.address))
  const [row] = await db
    .select({ publicId: editionRedirects.publicId, path: editionArticles.path, gone: editionWithdrawn.path })
    .from(editionRedirects)
    .leftJoin(editionArticles, eq(editionArticles.publicId, editionRedirects.publicId))
    .leftJoin(editionWithdrawn, eq(editionWithdrawn.publicId, editionRedirects.publicId))
    .where(inArray(editionRedirects.path, spellings))
    .limit(1)
  if (!row) return null
  dependsOn(tag.article(row.publicId))
  const target = row.path ?? row.gone
  return target === null || spellings.includes(target) ? null : target
}

/** The ways one address may have been written down. */
function spellingsOf(path: string): string[] {
  const bare = path.replace(/\/+$/, '')
  const spellings = new Set([bare, decoded(bare), encodeURI(decoded(bare)), encodeURI(decoded(bare)).toLowerCase()])
  return [...spellings].flatMap((spelling) => [spelling, `${spelling}/`])
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const ARTICLE_COLUMNS = {
  ...CARD_COLUMNS,
  canonicalUrl: editionArticles.canonicalUrl,
  noindex: editionArticles.noindex,
  dateline: editionArticles.dateline,
  sourceId: editionArticles.sourceId,
  provenance: editionArticles.provenance,
  related: editionArticles.related,
  seoTitle: editionArticles.seoTitle,
  seoDescription: editionArticles.seoDescription,
  socialTitle: editionArticles.socialTitle,
  sharing: editionArticles.sharing,
  sharePictureId: editionArticles.sharePictureId,
  body: editionArticles.body,
  pictures: editionArticles.pictures,
  words: editionArticles.words,
  revision: editionArticles.revision,
}
type ArticleRow = Pick<typeof editionArticles.$inferSelect, keyof typeof ARTICLE_COLUMNS>

/** Whole articles for `rows`, in their order: the same few reads for one as for fifty. */
async function articlesOf(db: EditionDb, rows: ArticleRow[]): Promise<PublishedArticle[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const cards = await cardsOf(db, rows)
  const topics = await topicsOf(db, ids)
  const corrections = await correctionsOf(db, ids)
  const sources = await sourcesById(db, rows)
  const mentioned = await mentionedById(db, rows)
  return rows.map((row, index) => {
    const linked = linkedIn(row.body).flatMap((id) => {
      const card = mentioned.get(id)
      return card ? [[id, card] as const] : []
    })
    const { sourceId, ...rest } = row
    return {
      ...cards[index]!,
      canonicalUrl: rest.canonicalUrl || rest.path,
      noindex: rest.noindex,
      dateline: rest.dateline,
      source: (sourceId && sources.get(sourceId)) || null,
      provenance: rest.provenance,
      topics: topics.get(row.id) ?? [],
      related: rest.related.flatMap((id) => mentioned.get(id) ?? []),
      corrections: corrections.get(row.id) ?? [],
      seoTitle: rest.seoTitle,
      seoDescription: rest.seoDescription,
      socialTitle: rest.socialTitle,
      sharing: rest.sharing,
      sharePictureId: rest.sharePictureId,
      body: rest.body,
      pictures: rest.pictures,
      linked: Object.fromEntries(linked),
      words: rest.words,
      revision: rest.revision,
    }
  })
}

async function topicsOf(db: EditionDb, articleIds: string[]): Promise<Map<string, TopicRef[]>> {
  const rows = await db
    .select({ articleId: editionArticleTopics.articleId, slug: editionTopics.slug, name: editionTopics.name })
    .from(editionArticleTopics)
    .innerJoin(editionTopics, eq(editionTopics.id, editionArticleTopics.topicId))
    .where(inArray(editionArticleTopics.articleId, articleIds))
    .orderBy(asc(editionArticleTopics.articleId), asc(editionArticleTopics.position))
  return grouped(rows, ({ articleId, ...topic }) => [articleId, { ...topic, path: topicPath(topic.slug) }])
}

async function correctionsOf(db: EditionDb, articleIds: string[]): Promise<Map<string, PublishedCorrection[]>> {
  const rows = await db
    .select()
    .from(editionCorrections)
    .where(inArray(editionCorrections.articleId, articleIds))
    .orderBy(asc(editionCorrections.articleId), asc(editionCorrections.at))
  return grouped(rows, ({ articleId, ...correction }) => [articleId, correction])
}

async function sourcesById(db: EditionDb, rows: ArticleRow[]): Promise<Map<string, { name: string; tag: string }>> {
  const ids = [...new Set(rows.flatMap((row) => row.sourceId ?? []))]
  if (ids.length === 0) return new Map()
  const sources = await db
    .select({ id: editionContributors.id, name: editionContributors.name, tag: editionContributors.tag })
    .from(editionContributors)
    .where(inArray(editionContributors.id, ids))
  return new Map(sources.map(({ id, ...source }) => [id, source]))
}

/**
 * Cards of the articles that `rows` point to, by article id. One that is not public may become so; its public id
 * cannot be known before, so the page waits for it under its id.
 */
async function mentionedById(db: EditionDb, rows: ArticleRow[]): Promise<Map<string, Card>> {
  const ids = [...new Set(rows.flatMap((row) => [...row.related, ...linkedIn(row.body)]))]
  if (ids.length === 0) return new Map()
  const found = await db.select(CARD_COLUMNS).from(editionArticles).where(inArray(editionArticles.id, ids))
  const shown = new Map(found.map((row) => [row.id, row.publicId]))
  dependsOn(...ids.map((id) => tag.article(shown.get(id) ?? id)))
  const cards = await cardsOf(db, found)
  return new Map(cards.map((card, index) => [found[index]!.id, card]))
}

const linkedIn = (body: Body): string[] =>
  body.content.flatMap((block) => (block.type === 'relatedArticle' ? [block.attrs.articleId] : []))
