import { and, eq, exists, gte, inArray, lt, notExists, type SQL, sql } from 'drizzle-orm'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionContributors,
  editionDatelines,
  editionSections,
  editionSite,
  editionTopics,
  editionWithdrawnFrom,
} from '#db/schema/edition.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { monthOf } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import { UNNAMED } from '#domain/site/site.ts'
import { monthAfter, startOfDay } from '#domain/time/paper-day.ts'
import type { EditionDb } from './connection.ts'
import { LIST_KEYS } from './list-keys.ts'
import { dependsOn } from './reading.ts'

type ArticleSource = {
  table: typeof editionArticles
  at: typeof editionArticles.publishedAt
  id: typeof editionArticles.id
}

/**
 * Where a list's articles are to be read from: one index, in the order of `at` and `id`, narrowed by `where`.
 * `withdrawn` narrows `edition_withdrawn_from` to what once stood in the list.
 */
export type ListSource = ArticleSource & { where: SQL | undefined; withdrawn: SQL | undefined }

/** The tags of everything that can change which articles are in a list. */
export function tagsOfList(list: ListRef): string[] {
  switch (list.kind) {
    case 'latest':
      return [tag.latest]
    case 'section':
      return [tag.section(list.slug)]
    case 'topic':
      return [tag.topic(list.slug)]
    case 'contributor':
      return [tag.contributor(list.slug)]
    case 'place':
      return [tag.place(list.slug)]
    case 'topics':
      return [...list.all, ...list.none].map(tag.topic)
    case 'month': {
      // Publications are recorded by their month in UTC, of which a month of the paper may touch two.
      const first = Date.parse(`${list.month}-01T00:00:00.000Z`)
      const months = [-DAY, 0, 31 * DAY].map((away) => tag.month(monthOf(new Date(first + away))))
      return [tag.site, ...months]
    }
  }
}

/** How to read a list, or null where there is none. */
export async function sourceOf(db: EditionDb, list: ListRef): Promise<ListSource | null> {
  switch (list.kind) {
    case 'latest':
      return { ...ARTICLES, where: undefined, withdrawn: eq(editionWithdrawnFrom.list, LIST_KEYS.latest) }
    case 'section': {
      const [row] = await db
        .select({ id: editionSections.id })
        .from(editionSections)
        .where(eq(editionSections.slug, list.slug))
      return (
        (row && {
          ...ARTICLES,
          where: eq(editionArticles.sectionId, row.id),
          withdrawn: eq(editionWithdrawnFrom.list, LIST_KEYS.section(row.id)),
        }) ??
        null
      )
    }
    case 'contributor': {
      const [row] = await db
        .select({ id: editionContributors.id })
        .from(editionContributors)
        .where(eq(editionContributors.slug, list.slug))
      return (
        (row && {
          ...BYLINES,
          where: eq(editionBylines.contributorId, row.id),
          withdrawn: eq(editionWithdrawnFrom.list, LIST_KEYS.contributor(row.id)),
        }) ??
        null
      )
    }
    case 'place':
      return {
        ...DATELINES,
        where: eq(editionDatelines.slug, list.slug),
        withdrawn: eq(editionWithdrawnFrom.list, LIST_KEYS.place(list.slug)),
      }
    case 'topic':
      return combined(db, { all: [list.slug], none: [] })
    case 'topics':
      return combined(db, list)
    case 'month': {
      const timeZone = await findTimeZone(db)
      const since = startOfDay(`${list.month}-01`, timeZone)
      const until = startOfDay(`${monthAfter(list.month)}-01`, timeZone)
      const { publishedAt } = editionWithdrawnFrom
      return {
        ...ARTICLES,
        where: and(gte(editionArticles.publishedAt, since), lt(editionArticles.publishedAt, until)),
        withdrawn: and(
          eq(editionWithdrawnFrom.list, LIST_KEYS.latest),
          gte(publishedAt, since),
          lt(publishedAt, until),
        ),
      }
    }
  }
}

/** In milliseconds. */
const DAY = 86_400_000

const ARTICLES = { table: editionArticles, at: editionArticles.publishedAt, id: editionArticles.id }
// The other tables have the same two columns under other names; drizzle's types are as narrow as a table.
const BYLINES = {
  table: editionBylines,
  at: editionBylines.publishedAt,
  id: editionBylines.articleId,
} as unknown as ArticleSource
const DATELINES = {
  table: editionDatelines,
  at: editionDatelines.publishedAt,
  id: editionDatelines.articleId,
} as unknown as ArticleSource
const FILED = {
  table: editionArticleTopics,
  at: editionArticleTopics.publishedAt,
  id: editionArticleTopics.articleId,
} as unknown as ArticleSource

/** Articles counted of each topic to find the rarest: reading along it costs least. */
const ENOUGH = 2_000

async function combined(db: EditionDb, { all, none }: { all: readonly string[]; none: readonly string[] }) {
  const rows = await db
    .select({ id: editionTopics.id, slug: editionTopics.slug })
    .from(editionTopics)
    .where(inArray(editionTopics.slug, [...all, ...none]))
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  const wanted = all.map((slug) => ids.get(slug))
  const unwanted = none.map((slug) => ids.get(slug))
  // A topic with nothing published is no topic: leaving it out would be an answer to another question.
  if (![...wanted, ...unwanted].every((id) => id !== undefined)) return null
  const [rarest, ...others] = await rarestFirst(db, wanted as string[])
  return {
    ...FILED,
    where: and(
      eq(editionArticleTopics.topicId, rarest!),
      ...others.map((id) => exists(filedUnder(db, id!))),
      ...unwanted.map((id) => notExists(filedUnder(db, id!))),
    ),
    withdrawn: and(
      eq(editionWithdrawnFrom.list, LIST_KEYS.topic(rarest!)),
      ...others.map((id) => exists(withdrawnFrom(db, id!))),
      ...unwanted.map((id) => notExists(withdrawnFrom(db, id!))),
    ),
  }
}

async function rarestFirst(db: EditionDb, topicIds: string[]): Promise<string[]> {
  if (topicIds.length === 1) return topicIds
  const counted = await Promise.all(
    topicIds.map(async (id) => {
      const rows = await db
        .select({ one: sql<number>`1` })
        .from(editionArticleTopics)
        .where(eq(editionArticleTopics.topicId, id))
        .limit(ENOUGH)
      return { id, count: rows.length }
    }),
  )
  return counted.sort((a, b) => a.count - b.count).map(({ id }) => id)
}

/** Whether the row at hand is also filed under a topic: one look into one index, for the time is known too. */
function filedUnder(db: EditionDb, topicId: string) {
  const other = sql`other_topic`
  return db
    .select({ one: sql`1` })
    .from(sql`${editionArticleTopics} as ${other}`)
    .where(
      sql`${other}.topic_id = ${topicId} and ${other}.published_at = ${editionArticleTopics.publishedAt} and ${other}.article_id = ${editionArticleTopics.articleId}`,
    )
}

function withdrawnFrom(db: EditionDb, topicId: string) {
  const other = sql`other_list`
  return db
    .select({ one: sql`1` })
    .from(sql`${editionWithdrawnFrom} as ${other}`)
    .where(sql`${other}.public_id = ${editionWithdrawnFrom.publicId} and ${other}.list = ${LIST_KEYS.topic(topicId)}`)
}

/** The zone the paper's own days and months are of. */
async function findTimeZone(db: EditionDb): Promise<string> {
  dependsOn(tag.site)
  const [row] = await db.select().from(editionSite).limit(1)
  return row?.value.timeZone ?? UNNAMED.timeZone
}
