import type { articles, drafts, publishedVersions, revisions } from '#db/schema/desk.ts'
import type {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionDatelines,
  editionVersions,
} from '#db/schema/edition.ts'
import { articlePath, placeSlugOf, slugOf } from '#domain/article/address.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { plainTextOf } from '#domain/body/text.ts'
import { monthOf } from '#domain/feed/month.ts'
import { deskFieldsOf } from '#server/articles/desk-fields.ts'
import { hashOf } from '#server/ids.ts'
import { trialArticle, trialName } from './trial-articles.ts'

export const TRIAL_ORIGIN = 'trial'

/** Every row that bringing in one article makes, worked out without asking the database. */
export type TrialRows = {
  article: typeof articles.$inferInsert
  draft: typeof drafts.$inferInsert
  revision: typeof revisions.$inferInsert
  /** What readers saw first, and see: as the desk keeps it for ever, and as readers may look it up. */
  version: typeof publishedVersions.$inferInsert
  shownVersion: typeof editionVersions.$inferInsert
  shown: typeof editionArticles.$inferInsert
  bylines: (typeof editionBylines.$inferInsert)[]
  topics: (typeof editionArticleTopics.$inferInsert)[]
  dateline: typeof editionDatelines.$inferInsert | null
}

/**
 * The rows of trial article `n`. `bringInArticle` makes the same in eight milliseconds, which is minutes for a
 * hundred thousand; a test holds the two equal.
 */
export function trialRows(n: number, now: Date): TrialRows {
  const { content, originId, publicId, urgency, publishedAt, updatedAt } = trialArticle(n)
  const id = hashOf(`${TRIAL_ORIGIN} ${n}`).slice(0, 32)
  const hash = contentHash(content)
  const slug = slugOf(content.headline)
  const desk = deskFieldsOf(content)
  const times = { publishedAt, month: monthOf(publishedAt), updatedAt }
  const version = {
    articleId: id,
    number: 1,
    kind: 'publish' as const,
    isMinor: false,
    at: updatedAt,
    why: '',
    bylines: content.bylines.map(trialName),
    removedAt: null,
    removedReason: null,
  }
  return {
    article: {
      ...desk,
      id,
      publicId,
      slug,
      urgency,
      status: 'published',
      ownerId: null,
      createdAt: publishedAt,
      updatedAt,
      publishedRevision: 1,
      firstPublishedAt: publishedAt,
      materialAt: updatedAt,
      origin: TRIAL_ORIGIN,
      originId,
    },
    draft: { articleId: id, content, hash, updatedAt, updatedBy: null },
    revision: { articleId: id, number: 1, kind: 'import', content, hash, urgency, at: now, note: '', isMinor: false },
    version: { ...version, revision: 1 },
    shownVersion: { ...version, content: null },
    shown: {
      ...times,
      id,
      publicId,
      urgency,
      path: articlePath(content.section, slug, publicId),
      sectionId: content.section,
      kind: content.kind,
      lang: content.lang,
      kicker: content.kicker,
      headline: content.headline,
      standfirst: content.standfirst,
      seoTitle: content.seoTitle,
      seoDescription: content.seoDescription,
      socialTitle: content.socialTitle,
      sharing: null,
      sharePictureId: null,
      canonicalUrl: content.canonicalUrl,
      noindex: content.noindex,
      dateline: content.dateline,
      sourceId: content.source,
      provenance: content.source ? { receivedAt: now.toISOString(), edited: { fields: [], blocks: 0 } } : null,
      leadPicture: null,
      body: content.body,
      pictures: {},
      related: content.related,
      text: plainTextOf(content.body),
      words: desk.words,
      revision: 1,
    },
    bylines: content.bylines.map((contributorId, position) => ({
      articleId: id,
      position,
      contributorId,
      publishedAt,
    })),
    topics: content.topics.map((topicId, position) => ({ articleId: id, position, topicId, publishedAt })),
    dateline: content.dateline && {
      articleId: id,
      slug: placeSlugOf(content.dateline.place),
      name: content.dateline.place,
      publishedAt,
    },
  }
}
