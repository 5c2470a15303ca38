/**
 * The edition: what readers see, and all that public code can name. Derived from the desk's tables by publishing;
 * `dateline rebuild-edition` reproduces it row for row.
 */

import { boolean, counter, index, instant, integer, json, ordinal, primaryKey, table, text } from '#db/columns.ts'
import { type ArticleContent, type Dateline, KINDS } from '#domain/article/content.ts'
import { CORRECTION_KINDS } from '#domain/article/correction.ts'
import type { Provenance } from '#domain/article/provenance.ts'
import {
  CONTRIBUTOR_KINDS,
  type FeedWords,
  type PictureFile,
  type PublishedPicture,
} from '#domain/article/published.ts'
import { VERSION_KINDS } from '#domain/article/version.ts'
import type { Body } from '#domain/body/body.ts'
import type { LiveContainer } from '#domain/front/plan.ts'
import type { Site } from '#domain/site/site.ts'

export const editionArticles = table(
  'edition_articles',
  {
    id: text().primaryKey(),
    publicId: text().notNull().unique(),
    path: text().notNull(),
    sectionId: text().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    lang: text().notNull(),
    kicker: text().notNull(),
    headline: text().notNull(),
    standfirst: text().notNull(),
    seoTitle: text().notNull(),
    seoDescription: text().notNull(),
    socialTitle: text().notNull(),
    /** What goes out with a shared link where the desk chose it; null where it did not. */
    sharing: json<{ description: string; picture: PublishedPicture | null } | null>(),
    /** Id of the picture made for shared links; null until it is made. */
    sharePictureId: text(),
    /** The origin's address for syndicated copy; empty for our own. */
    canonicalUrl: text().notNull(),
    noindex: boolean().notNull(),
    dateline: json<Dateline | null>(),
    /** Contributor id of the agency whose tag stands at the foot. */
    sourceId: text(),
    /** How copy of that agency came in and what became of it; null for what was written here. */
    provenance: json<Provenance | null>(),
    leadPicture: json<PublishedPicture | null>(),
    body: json<Body>().notNull(),
    /** The files behind the pictures the body uses, by picture id. */
    pictures: json<Record<string, PictureFile>>().notNull(),
    /** Article ids the editor chose. */
    related: json<string[]>().notNull(),
    /** The body as plain text. */
    text: text().notNull(),
    words: integer().notNull(),
    urgency: integer().notNull(),
    /** First publication; never moves. */
    publishedAt: instant().notNull(),
    /** The month of `publishedAt` in UTC, "2026-11": which sitemap lists it. */
    month: text().notNull().default(''),
    /** Last material change; equal to `publishedAt` until there is one. */
    updatedAt: instant().notNull(),
    revision: integer().notNull(),
  },
  (t) => [
    index('edition_articles_latest').on(t.publishedAt, t.id),
    index('edition_articles_section').on(t.sectionId, t.publishedAt, t.id),
    index('edition_articles_source').on(t.sourceId),
    index('edition_articles_kind').on(t.kind, t.publishedAt, t.id),
    // When a month's sitemap changed is the end of its range here.
    index('edition_articles_month').on(t.month, t.updatedAt),
  ],
)

/** `publishedAt` is repeated here so that a contributor's list is one index range however long it is. */
export const editionBylines = table(
  'edition_bylines',
  {
    articleId: text()
      .notNull()
      .references(() => editionArticles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    contributorId: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.position] }),
    index('edition_bylines_list').on(t.contributorId, t.publishedAt, t.articleId),
  ],
)

export const editionArticleTopics = table(
  'edition_article_topics',
  {
    articleId: text()
      .notNull()
      .references(() => editionArticles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    topicId: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.position] }),
    index('edition_article_topics_list').on(t.topicId, t.publishedAt, t.articleId),
  ],
)

export const editionCorrections = table(
  'edition_corrections',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => editionArticles.id, { onDelete: 'cascade' }),
    kind: text({ enum: CORRECTION_KINDS }).notNull(),
    text: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index('edition_corrections_article').on(t.articleId, t.at), index('edition_corrections_at').on(t.at, t.id)],
)

/** Which article says that which is the same story in another language; the other may not be public (yet). */
export const editionTranslations = table(
  'edition_translations',
  {
    articleId: text()
      .notNull()
      .references(() => editionArticles.id, { onDelete: 'cascade' }),
    otherId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.otherId] }), index('edition_translations_other').on(t.otherId)],
)

/**
 * The versions of a public article, oldest first by number. `content` is null for the one readers see now, whose words
 * are in `edition_articles`, and for one that was removed.
 */
export const editionVersions = table(
  'edition_versions',
  {
    articleId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: VERSION_KINDS }).notNull(),
    isMinor: boolean().notNull(),
    at: instant().notNull(),
    why: text().notNull(),
    bylines: json<string[]>().notNull(),
    content: json<ArticleContent | null>(),
    removedAt: instant(),
    removedReason: text(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] })],
)

/** Which pictures readers may fetch, and why: a picture is public while a public article or contributor uses it. */
export const editionPictureUses = table(
  'edition_picture_uses',
  {
    pictureId: text().notNull(),
    /** Article id, or contributor id for a portrait. */
    usedBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pictureId, t.usedBy] }), index('edition_picture_uses_by').on(t.usedBy)],
)

/** Contributors with something published; gone with their last article, so a page never names a draft's author. */
export const editionContributors = table('edition_contributors', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  kind: text({ enum: CONTRIBUTOR_KINDS }).notNull(),
  jobTitle: text().notNull(),
  bio: text().notNull(),
  tag: text().notNull(),
  pictureId: text(),
})

/** Topics with something published. */
export const editionTopics = table('edition_topics', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
})

/** All sections: they are the paper's own furniture and public by nature. */
export const editionSections = table('edition_sections', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  colour: text().notNull(),
  position: integer().notNull(),
  isInMasthead: boolean().notNull().default(true),
})

/** Withdrawn articles: what their addresses answer 410 with. */
export const editionWithdrawn = table(
  'edition_withdrawn',
  {
    publicId: text().primaryKey(),
    articleId: text().notNull(),
    path: text().notNull(),
    lang: text().notNull(),
    reason: text().notNull(),
    withdrawnAt: instant().notNull(),
  },
  (t) => [
    index('edition_withdrawn_at').on(t.withdrawnAt, t.publicId),
    index('edition_withdrawn_article').on(t.articleId),
  ],
)

/** The lists a withdrawn article stood in, so that their feeds can say that it is gone. */
export const editionWithdrawnFrom = table(
  'edition_withdrawn_from',
  {
    publicId: text()
      .notNull()
      .references(() => editionWithdrawn.publicId, { onDelete: 'cascade' }),
    articleId: text().notNull(),
    /** "latest", "section:ID", "topic:ID", "contributor:ID". */
    list: text().notNull(),
    publishedAt: instant().notNull(),
    withdrawnAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.publicId, t.list] }),
    // It keeps its place in the archive of the list, so that nothing else moves when it goes.
    index('edition_withdrawn_from_place').on(t.list, t.publishedAt, t.articleId),
    index('edition_withdrawn_from_newest').on(t.list, t.withdrawnAt, t.publicId),
  ],
)

/**
 * What feeds go on saying of an article whose newest publication was minor: the words of the last material one. No row
 * where both are the same.
 */
export const editionFeedWords = table('edition_feed_words', {
  articleId: text()
    .primaryKey()
    .references(() => editionArticles.id, { onDelete: 'cascade' }),
  words: json<FeedWords>().notNull(),
})

/** Old addresses of public and withdrawn articles. */
export const editionRedirects = table(
  'edition_redirects',
  { path: text().primaryKey(), publicId: text().notNull() },
  (t) => [index('edition_redirects_article').on(t.publicId)],
)

/** Where articles were written, for the pages of places. `slug` is the place in an address, `name` as the article has it. */
export const editionDatelines = table(
  'edition_datelines',
  {
    articleId: text()
      .primaryKey()
      .references(() => editionArticles.id, { onDelete: 'cascade' }),
    slug: text().notNull(),
    name: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (t) => [index('edition_datelines_list').on(t.slug, t.publishedAt, t.articleId)],
)

/** How many articles were first published on each day of the paper's calendar, "2026-11-23". Days without are absent. */
export const editionDays = table('edition_days', { day: text().primaryKey(), articles: integer().notNull() })

/** The same for the months of the calendar in UTC, "2026-11", by which sitemaps are cut: they stay when the paper's zone changes. */
export const editionMonths = table('edition_months', { month: text().primaryKey(), articles: integer().notNull() })

/**
 * Which articles search finds. Their words are in an index that each database keeps its own way (`db/edition/search`),
 * under the article's place; `hash` is of those words.
 */
export const editionSearch = table('edition_search', {
  articleId: text().primaryKey(),
  /** See `domain/search/place.ts`. */
  place: ordinal().notNull().unique(),
  hash: text().notNull(),
})

/** The words of the names of contributors and topics, so that a search for a name finds what they stand at. */
export const editionNames = table(
  'edition_names',
  {
    word: text().notNull(),
    of: text({ enum: ['contributor', 'topic'] }).notNull(),
    id: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.word, t.of, t.id] }), index('edition_names_of').on(t.of, t.id)],
)

/** The public facts of the paper, and the file behind its wordmark. */
type EditionSite = Partial<Site> & { wordmarkFile?: PictureFile }

/** One row: the public facts of the paper. */
export const editionSite = table('edition_site', {
  id: integer().primaryKey(),
  value: json<EditionSite>().notNull(),
})

/**
 * What is live on each front somebody arranged, by `home` or section id. Cards whose article readers cannot see are not
 * here, with whatever a front said of them.
 */
export const editionFronts = table('edition_fronts', {
  id: text().primaryKey(),
  containers: json<LiveContainer[]>().notNull(),
})

/** One row while there is breaking news; pages leave it out from `expiresAt` on. */
export const editionBreaking = table('edition_breaking', {
  id: integer().primaryKey(),
  headline: text().notNull(),
  articleId: text(),
  setAt: instant().notNull(),
  expiresAt: instant().notNull(),
})

/** Which cached pages each commit outdated. The page cache reads it; nothing else does. */
export const changes = table('changes', {
  number: counter(),
  at: instant().notNull(),
  tags: json<string[]>().notNull(),
})
