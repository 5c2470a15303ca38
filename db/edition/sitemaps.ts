import { and, asc, count, desc, eq, gt, gte, lt, max, or, sql } from 'drizzle-orm'
import {
  editionArticles,
  editionContributors,
  editionMonths,
  editionTopics,
  editionWithdrawn,
} from '#db/schema/edition.ts'
import { contributorPath, topicPath } from '#domain/article/address.ts'
import type { PublishedPicture } from '#domain/article/published.ts'
import { monthAfter, monthOf, startOfMonth } from '#domain/feed/month.ts'
import { SITEMAP_LENGTH } from '#domain/feed/sitemap.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** A month in which articles were first published. It has `parts` sitemaps. */
export type SitemapMonth = { month: string; parts: number; changedAt: Date }

/**
 * The months that have articles, oldest first. Costs one look into an index for each month, however many articles; a
 * month counts articles that its sitemaps then leave out, so that no count moves with a `noindex`.
 */
export async function listSitemapMonths(db: EditionDb): Promise<SitemapMonth[]> {
  dependsOn(tag.latest)
  const lastChange = db
    .select({ at: max(editionArticles.updatedAt) })
    .from(editionArticles)
    .where(eq(editionArticles.month, editionMonths.month))
  const rows = await db
    .select({
      month: editionMonths.month,
      articles: editionMonths.articles,
      changedAt: sql`(${lastChange})`.mapWith(editionArticles.updatedAt),
    })
    .from(editionMonths)
    .orderBy(asc(editionMonths.month))
  return rows.map(({ month, articles, changedAt }) => ({
    month,
    parts: Math.ceil(articles / SITEMAP_LENGTH),
    changedAt: changedAt ?? startOfMonth(month),
  }))
}

const between = (start: Date, end: Date) =>
  and(gte(editionArticles.publishedAt, start), lt(editionArticles.publishedAt, end))

/** What has a page for each of its kind besides sections, and the table its public ones are in. */
const LISTS = {
  topics: { table: editionTopics, path: topicPath },
  contributors: { table: editionContributors, path: contributorPath },
} as const
export type SitemapList = keyof typeof LISTS
export const SITEMAP_LISTS = Object.keys(LISTS) as SitemapList[]

/** How many sitemaps the pages of a kind of list take; none while there are none. */
export async function countListParts(db: EditionDb, list: SitemapList): Promise<number> {
  dependsOn(tag.latest)
  const [row] = await db.select({ lists: count() }).from(LISTS[list].table)
  return Math.ceil(row!.lists / SITEMAP_LENGTH)
}

/** The paths of one part of them, by address; `part` counts from 1. Null beyond the last. */
export async function listSitemapLists(db: EditionDb, list: SitemapList, part: number): Promise<string[] | null> {
  dependsOn(tag.latest)
  const { table, path } = LISTS[list]
  // A part is a fixed slice, skipped in the index.
  const rows = await db
    .select({ slug: table.slug })
    .from(table)
    .orderBy(asc(table.slug))
    .limit(SITEMAP_LENGTH)
    .offset((part - 1) * SITEMAP_LENGTH)
  return rows.length === 0 ? null : rows.map(({ slug }) => path(slug))
}

/** What search engines may list: not what asks them not to, and not copies whose original stands elsewhere. */
const isListed = and(eq(editionArticles.noindex, false), eq(editionArticles.canonicalUrl, ''))

export type SitemapArticle = { path: string; changedAt: Date; picture: PublishedPicture | null }

/** The articles first published in `month` that search engines may list, oldest first; `part` counts from 1. */
export async function listSitemapArticles(
  db: EditionDb,
  month: string,
  part: number,
): Promise<SitemapArticle[] | null> {
  dependsOn(tag.month(month))
  const start = startOfMonth(month)
  // An offset, for once: a part is a fixed slice of a month, skipped in the index.
  const slice = db
    .select({ id: editionArticles.id })
    .from(editionArticles)
    .where(between(start, monthAfter(start)))
    .orderBy(asc(editionArticles.publishedAt), asc(editionArticles.id))
    .limit(SITEMAP_LENGTH)
    .offset((part - 1) * SITEMAP_LENGTH)
    .as('slice')
  const rows = await db
    .select({
      path: editionArticles.path,
      changedAt: editionArticles.updatedAt,
      picture: editionArticles.leadPicture,
      noindex: editionArticles.noindex,
      canonicalUrl: editionArticles.canonicalUrl,
    })
    .from(slice)
    .innerJoin(editionArticles, eq(editionArticles.id, slice.id))
    .orderBy(asc(editionArticles.publishedAt), asc(editionArticles.id))
  if (rows.length === 0) return null
  return rows.filter((row) => !row.noindex && row.canonicalUrl === '')
}

/** Which part of its month's sitemap has, or would have, this article. */
export async function findSitemapPart(db: EditionDb, { id, at }: { id: string; at: Date }): Promise<number> {
  const [row] = await db
    .select({ earlier: count() })
    .from(editionArticles)
    .where(
      and(
        gte(editionArticles.publishedAt, startOfMonth(monthOf(at))),
        or(lt(editionArticles.publishedAt, at), and(eq(editionArticles.publishedAt, at), lt(editionArticles.id, id))),
      ),
    )
  return Math.floor(row!.earlier / SITEMAP_LENGTH) + 1
}

export type NewsArticle = { path: string; headline: string; lang: string; publishedAt: Date }

/** The newest `limit` articles first published after `since` that search engines may list, newest first. */
export async function listNews(db: EditionDb, since: Date, limit: number): Promise<NewsArticle[]> {
  dependsOn(tag.latest, tag.site)
  return db
    .select({
      path: editionArticles.path,
      headline: editionArticles.headline,
      lang: editionArticles.lang,
      publishedAt: editionArticles.publishedAt,
    })
    .from(editionArticles)
    .where(and(gt(editionArticles.publishedAt, since), isListed))
    .orderBy(desc(editionArticles.publishedAt), desc(editionArticles.id))
    .limit(limit)
}

/** When something was last withdrawn: a list from which something is gone has changed, too. */
export async function findLastWithdrawal(db: EditionDb): Promise<Date | null> {
  const [row] = await db.select({ at: max(editionWithdrawn.withdrawnAt) }).from(editionWithdrawn)
  return row?.at ?? null
}
