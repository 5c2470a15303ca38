/**
 * The one way rows get into and out of the edition: work out from the desk's tables what it must hold of an article,
 * put exactly that there, and say which pages it outdates. Publishing, withdrawing, importing and rebuilding all
 * pass here, so a rebuilt edition cannot differ from a grown one.
 */
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { type ArticleRow, findArticle } from '#db/desk/articles.ts'
import { contributors, sections, topics } from '#db/schema/desk.ts'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionCorrections,
  editionDatelines,
  editionFeedWords,
  editionPictureUses,
  editionRedirects,
  editionTranslations,
  editionWithdrawn,
  editionWithdrawnFrom,
} from '#db/schema/edition.ts'
import { monthOf } from '#domain/feed/month.ts'
import { type Edition, editionOf } from './edition-of.ts'
import { type Trace, tagsOf } from './edition-tags.ts'
import { keepCounts } from './keep-counts.ts'
import { keepFrontsNaming } from './keep-fronts.ts'
import { keepContributors, keepTopics } from './keep-references.ts'
import { dropFromSearch, putInSearch } from './keep-search.ts'
import { keepVersions } from './keep-versions.ts'

/** Puts what the desk's tables say of the article before readers, or takes it away. Returns the tags it outdates. */
export async function bringEditionUpToDate(tx: Tx, articleId: string): Promise<string[]> {
  const article = await findArticle(tx, articleId)
  if (!article) throw new Error(`There is no article ${articleId}.`)
  const before = await presentEdition(tx, article)
  const edition = await putEdition(tx, article)
  const after = idsOf(edition)

  await keepVersions(tx, article)
  await keepCounts(tx, before.publishedAt, edition.article?.publishedAt ?? null)
  await keepContributors(tx, [...before.contributorIds, ...after.contributorIds])
  await keepTopics(tx, [...before.topicIds, ...after.topicIds])
  const fronts = before.isPublic === after.isPublic ? [] : await keepFrontsNaming(tx, articleId)
  return [...tagsOf(article, await traceOf(tx, before), await traceOf(tx, after)), ...fronts]
}

/** Replaces the article's rows in the edition by what they must be. */
async function putEdition(tx: Tx, article: ArticleRow): Promise<Edition> {
  await dropFromSearch(tx, article.id)
  await tx.delete(editionArticles).where(eq(editionArticles.id, article.id))
  await tx.delete(editionWithdrawn).where(eq(editionWithdrawn.publicId, article.publicId))
  await tx.delete(editionPictureUses).where(eq(editionPictureUses.usedBy, article.id))
  await tx.delete(editionRedirects).where(eq(editionRedirects.publicId, article.publicId))

  const edition = await editionOf(tx, article)
  if (edition.article) await tx.insert(editionArticles).values(edition.article)
  if (edition.withdrawn) await tx.insert(editionWithdrawn).values(edition.withdrawn)
  if (edition.bylines.length > 0) await tx.insert(editionBylines).values(edition.bylines)
  if (edition.topics.length > 0) await tx.insert(editionArticleTopics).values(edition.topics)
  if (edition.translations.length > 0) await tx.insert(editionTranslations).values(edition.translations)
  if (edition.corrections.length > 0) await tx.insert(editionCorrections).values(edition.corrections)
  if (edition.feedWords) await tx.insert(editionFeedWords).values(edition.feedWords)
  if (edition.withdrawnFrom.length > 0) await tx.insert(editionWithdrawnFrom).values(edition.withdrawnFrom)
  if (edition.dateline) await tx.insert(editionDatelines).values(edition.dateline)
  if (edition.pictureIds.length > 0) {
    await tx
      .insert(editionPictureUses)
      .values(edition.pictureIds.map((pictureId) => ({ pictureId, usedBy: article.id })))
  }
  if (edition.redirects.length > 0) {
    await tx.insert(editionRedirects).values(edition.redirects.map((path) => ({ path, publicId: article.publicId })))
  }
  await putInSearch(tx, edition)
  return edition
}

/** What of an article's rows decides which pages show it, by id. */
type Ids = Omit<Trace, 'section' | 'topics' | 'contributors'> & {
  sectionId: string | null
  topicIds: string[]
  contributorIds: string[]
}

function idsOf(edition: Edition): Ids {
  const { article, withdrawn, bylines, topics, translations, corrections, dateline, redirects } = edition
  return {
    path: article?.path ?? withdrawn?.path ?? null,
    isPublic: article !== null,
    month: article ? monthOf(article.publishedAt) : null,
    sectionId: article?.sectionId ?? null,
    topicIds: topics.map((row) => row.topicId),
    contributorIds: [...bylines.map((row) => row.contributorId), ...(article?.sourceId ? [article.sourceId] : [])],
    translations: translations.map((row) => row.otherId),
    place: dateline?.slug ?? null,
    hasCorrections: corrections.length > 0,
    redirects,
  }
}

/** The same of what the edition holds now. */
async function presentEdition(tx: Tx, { id, publicId }: ArticleRow): Promise<Ids & { publishedAt: Date | null }> {
  const [article] = await tx
    .select({
      path: editionArticles.path,
      sectionId: editionArticles.sectionId,
      sourceId: editionArticles.sourceId,
      publishedAt: editionArticles.publishedAt,
    })
    .from(editionArticles)
    .where(eq(editionArticles.id, id))
  const [withdrawn] = await tx.select().from(editionWithdrawn).where(eq(editionWithdrawn.publicId, publicId))
  const bylines = await tx.select().from(editionBylines).where(eq(editionBylines.articleId, id))
  const topics = await tx.select().from(editionArticleTopics).where(eq(editionArticleTopics.articleId, id))
  const corrections = await tx.select().from(editionCorrections).where(eq(editionCorrections.articleId, id)).limit(1)
  const translations = await tx.select().from(editionTranslations).where(eq(editionTranslations.articleId, id))
  const [dateline] = await tx.select().from(editionDatelines).where(eq(editionDatelines.articleId, id))
  const redirects = await tx.select().from(editionRedirects).where(eq(editionRedirects.publicId, publicId))
  return {
    path: article?.path ?? withdrawn?.path ?? null,
    isPublic: article !== undefined,
    month: article ? monthOf(article.publishedAt) : null,
    sectionId: article?.sectionId ?? null,
    topicIds: topics.map((row) => row.topicId),
    contributorIds: [...bylines.map((row) => row.contributorId), ...(article?.sourceId ? [article.sourceId] : [])],
    translations: translations.map((row) => row.otherId),
    place: dateline?.slug ?? null,
    hasCorrections: corrections.length > 0,
    redirects: redirects.map((row) => row.path),
    publishedAt: article?.publishedAt ?? null,
  }
}

async function traceOf(tx: Tx, { sectionId, topicIds, contributorIds, ...rest }: Ids): Promise<Trace> {
  const slugs = async (source: typeof sections | typeof topics | typeof contributors, ids: string[]) =>
    ids.length === 0
      ? []
      : (await tx.select({ slug: source.slug }).from(source).where(inArray(source.id, ids))).map((row) => row.slug)
  return {
    ...rest,
    section: sectionId ? ((await slugs(sections, [sectionId]))[0] ?? null) : null,
    topics: await slugs(topics, topicIds),
    contributors: await slugs(contributors, contributorIds),
  }
}
