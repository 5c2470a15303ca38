/** What the edition must hold of an article, worked out from the desk's tables alone. */
import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { listPicturesById } from '#db/desk/pictures.ts'
import { findMaterialRevision, findRevision, listCorrections, type RevisionRow } from '#db/desk/revisions.ts'
import { findSection } from '#db/desk/sections.ts'
import { LIST_KEYS } from '#db/edition/list-keys.ts'
import { redirects, sharePictures } from '#db/schema/desk.ts'
import type {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionCorrections,
  editionDatelines,
  editionFeedWords,
  editionTranslations,
  editionWithdrawn,
  editionWithdrawnFrom,
} from '#db/schema/edition.ts'
import { articlePath, placeSlugOf } from '#domain/article/address.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import type { PictureFile } from '#domain/article/published.ts'
import { pictureIdsIn, plainTextOf, wordsIn } from '#domain/body/text.ts'
import { monthOf } from '#domain/feed/month.ts'
import { shareKeyOf } from '#server/share/share-key.ts'
import { provenanceOf } from './provenance-of.ts'

/** The rows of one article: public, withdrawn, or (all empty) neither. */
export type Edition = {
  article: typeof editionArticles.$inferSelect | null
  withdrawn: typeof editionWithdrawn.$inferSelect | null
  bylines: (typeof editionBylines.$inferSelect)[]
  topics: (typeof editionArticleTopics.$inferSelect)[]
  translations: (typeof editionTranslations.$inferSelect)[]
  corrections: (typeof editionCorrections.$inferSelect)[]
  feedWords: typeof editionFeedWords.$inferSelect | null
  withdrawnFrom: (typeof editionWithdrawnFrom.$inferSelect)[]
  /** Null where the article names no place, or none that can stand in an address. */
  dateline: typeof editionDatelines.$inferSelect | null
  pictureIds: string[]
  redirects: string[]
}

const NOTHING: Edition = {
  article: null,
  withdrawn: null,
  bylines: [],
  topics: [],
  translations: [],
  corrections: [],
  feedWords: null,
  withdrawnFrom: [],
  dateline: null,
  pictureIds: [],
  redirects: [],
}

/** The rows the edition must hold of `article`. A revived article answers 410 until it is published again. */
export async function editionOf(tx: Tx, article: ArticleRow): Promise<Edition> {
  const isPublic = article.status === 'published'
  if (!isPublic && !article.withdrawnAt) return NOTHING
  const revision = await publishedRevisionOf(tx, article)
  const path = await pathOf(tx, article, revision.content)
  const oldPaths = await listOldPaths(tx, article.id)
  return isPublic
    ? publicEdition(tx, article, revision, path, oldPaths)
    : withdrawnEdition(article, revision, path, oldPaths)
}

/** Where readers find `article` with these words: its slug is the one kept at publication. */
export async function pathOf(
  tx: Tx,
  article: Pick<ArticleRow, 'slug' | 'publicId'>,
  content: ArticleContent,
): Promise<string> {
  const section = await findSection(tx, content.section)
  if (!section) throw new Error(`The section ${content.section} of article ${article.publicId} does not exist.`)
  return articlePath(section.slug, article.slug ?? '', article.publicId)
}

async function publicEdition(
  tx: Tx,
  article: ArticleRow,
  { content, number, urgency, hash, isMinor }: RevisionRow,
  path: string,
  oldPaths: string[],
): Promise<Edition> {
  const pictureIds = pictureIdsIn(content.body)
  const lead = content.leadPicture
  const shared = content.socialPicture ?? null
  const chosen = [lead, shared].flatMap((use) => use?.pictureId ?? [])
  const files = await filesOf(tx, [...chosen, ...pictureIds])
  const sharePictureId = await findSharePicture(tx, article.id, content)
  const publishedAt = article.firstPublishedAt!
  return {
    article: {
      id: article.id,
      publicId: article.publicId,
      path,
      sectionId: content.section,
      kind: content.kind,
      lang: content.lang,
      kicker: content.kicker,
      headline: content.headline,
      standfirst: content.standfirst,
      seoTitle: content.seoTitle,
      seoDescription: content.seoDescription,
      socialTitle: content.socialTitle,
      sharing:
        content.socialDescription || shared
          ? {
              description: content.socialDescription ?? '',
              picture: shared && { ...shared, ...fileOf(files, shared.pictureId) },
            }
          : null,
      sharePictureId,
      canonicalUrl: content.canonicalUrl,
      noindex: content.noindex,
      dateline: content.dateline,
      sourceId: content.source,
      provenance: await provenanceOf(tx, article, { number, content, hash }),
      leadPicture: lead ? { ...lead, ...fileOf(files, lead.pictureId) } : null,
      body: content.body,
      pictures: Object.fromEntries(pictureIds.map((id) => [id, fileOf(files, id)])),
      related: content.related,
      text: plainTextOf(content.body),
      words: wordsIn(content.body),
      urgency,
      publishedAt,
      month: monthOf(publishedAt),
      updatedAt: article.materialAt!,
      revision: number,
    },
    withdrawn: null,
    bylines: unique(content.bylines).map((contributorId, position) => ({
      articleId: article.id,
      position,
      contributorId,
      publishedAt,
    })),
    topics: unique(content.topics).map((topicId, position) => ({
      articleId: article.id,
      position,
      topicId,
      publishedAt,
    })),
    translations: unique(content.translations ?? [])
      .filter((otherId) => otherId !== article.id)
      .map((otherId) => ({ articleId: article.id, otherId })),
    corrections: (await listCorrections(tx, article.id)).map(({ byId: _, ...correction }) => correction),
    pictureIds: [...files.keys(), ...(sharePictureId ? [sharePictureId] : [])],
    feedWords: isMinor ? await feedWordsOf(tx, article, number) : null,
    withdrawnFrom: [],
    dateline: datelineOf(article.id, content, publishedAt),
    redirects: oldPaths,
  }
}

/** Feeds keep the words of the last publication that readers were told of. */
async function feedWordsOf(tx: Tx, article: ArticleRow, shown: number): Promise<Edition['feedWords']> {
  const material = await findMaterialRevision(tx, article.id, shown)
  if (!material) return null
  const { content } = material
  const pictureIds = pictureIdsIn(content.body)
  const lead = content.leadPicture
  const files = await filesOf(tx, lead ? [lead.pictureId, ...pictureIds] : pictureIds)
  return {
    articleId: article.id,
    words: {
      lang: content.lang,
      headline: content.headline,
      standfirst: content.standfirst,
      seoDescription: content.seoDescription,
      dateline: content.dateline,
      sourceId: content.source,
      leadPicture: lead ? { ...lead, ...fileOf(files, lead.pictureId) } : null,
      body: content.body,
      pictures: Object.fromEntries(pictureIds.map((id) => [id, fileOf(files, id)])),
    },
  }
}

function datelineOf(articleId: string, { dateline }: ArticleContent, publishedAt: Date): Edition['dateline'] {
  const slug = placeSlugOf(dateline?.place ?? '')
  return dateline && slug ? { articleId, slug, name: dateline.place, publishedAt } : null
}

function withdrawnEdition(article: ArticleRow, { content }: RevisionRow, path: string, oldPaths: string[]): Edition {
  const withdrawn = {
    publicId: article.publicId,
    articleId: article.id,
    path,
    lang: content.lang,
    reason: article.withdrawnReason!,
    withdrawnAt: article.withdrawnAt!,
  }
  const publishedAt = article.firstPublishedAt!
  const place = datelineOf(article.id, content, publishedAt)
  const lists = [
    LIST_KEYS.latest,
    LIST_KEYS.section(content.section),
    ...unique(content.topics).map(LIST_KEYS.topic),
    ...unique(content.bylines).map(LIST_KEYS.contributor),
    ...(place ? [LIST_KEYS.place(place.slug)] : []),
  ]
  const { publicId, articleId, withdrawnAt } = withdrawn
  const withdrawnFrom = lists.map((list) => ({ publicId, articleId, list, publishedAt, withdrawnAt }))
  return { ...NOTHING, withdrawn, withdrawnFrom, redirects: oldPaths }
}

/** The picture made for shared links, if it was made from these words. */
async function findSharePicture(tx: Tx, articleId: string, content: ArticleContent): Promise<string | null> {
  const [row] = await tx.select().from(sharePictures).where(eq(sharePictures.articleId, articleId))
  return row && row.madeFrom !== null && row.madeFrom === shareKeyOf(content) ? row.pictureId : null
}

async function publishedRevisionOf(tx: Tx, article: ArticleRow): Promise<RevisionRow> {
  const revision = article.publishedRevision && (await findRevision(tx, article.id, article.publishedRevision))
  if (!revision) throw new Error(`Article ${article.publicId} was published but its revision is missing.`)
  return revision
}

async function listOldPaths(tx: Tx, articleId: string): Promise<string[]> {
  const rows = await tx.select().from(redirects).where(eq(redirects.articleId, articleId)).orderBy(asc(redirects.path))
  return rows.map((row) => row.path)
}

async function filesOf(tx: Tx, ids: string[]): Promise<Map<string, PictureFile>> {
  const rows = await listPicturesById(tx, unique(ids))
  return new Map(rows.map(({ id, width, height, widths }) => [id, { width, height, widths }]))
}

function fileOf(files: Map<string, PictureFile>, id: string): PictureFile {
  const file = files.get(id)
  if (!file) throw new Error(`The picture ${id} does not exist.`)
  return file
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]
