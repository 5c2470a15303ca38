import { and, eq, max, sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { articles } from '#db/schema/desk.ts'
import type { Site } from '#domain/article/published.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { putContributor } from '#server/lists/put-contributor.ts'
import { putSection } from '#server/lists/put-section.ts'
import { putSite } from '#server/lists/put-site.ts'
import { putTopic } from '#server/lists/put-topic.ts'
import { type Progress, silent } from '#server/progress.ts'
import {
  personId,
  personName,
  TRIAL_AGENCY,
  TRIAL_PEOPLE,
  TRIAL_SECTIONS,
  TRIAL_TOPICS,
  topicId,
  topicName,
  trialArticle,
} from './trial-articles.ts'

const ORIGIN = 'trial'

/** Articles in one transaction: enough to share the cost of a commit, few enough to let an editor in between. */
const BATCH = 250

export type SeedTrial = { count: number; now: Date; progress?: Progress }

/**
 * Fills the newsroom with `count` published articles for trials, through the same door an import uses, so that every
 * row is what publishing makes. Goes on where an earlier trial ended; running it again adds nothing.
 */
export async function seedTrial(
  { db, transact }: Database,
  { count, now, progress = silent }: SeedTrial,
): Promise<{ added: number }> {
  await transact((tx) => putTrialLists(tx, now))
  const [row] = await db
    .select({ last: max(sql<number>`cast(${articles.originId} as integer)`) })
    .from(articles)
    .where(and(eq(articles.origin, ORIGIN)))
  const first = row?.last === null || row?.last === undefined ? 0 : Number(row.last) + 1
  for (let from = first; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count)
    await transact(async (tx) => {
      for (let n = from; n < to; n++) await putTrialArticle(tx, n, now)
    })
    progress('articles', to, count)
  }
  return { added: Math.max(0, count - first) }
}

async function putTrialArticle(tx: Tx, n: number, now: Date): Promise<void> {
  const { publishedAt, ...article } = trialArticle(n)
  await bringInArticle(
    tx,
    { ...article, origin: ORIGIN, status: 'published', createdAt: publishedAt, publishedAt, oldPaths: [] },
    now,
  )
}

async function putTrialLists(tx: Tx, now: Date): Promise<void> {
  if (!(await findSite(tx))) await putSite(tx, TRIAL_SITE, now)
  for (const [position, slug] of TRIAL_SECTIONS.entries()) {
    await putSection(
      tx,
      {
        id: `trial-${slug}`,
        slug: `trial-${slug}`,
        name: `Trial ${slug}`,
        colour: '#224466',
        position: 100 + position,
      },
      now,
    )
  }
  for (let n = 0; n < TRIAL_TOPICS; n++) {
    await putTopic(tx, { id: topicId(n), slug: topicId(n), name: topicName(n) }, now)
  }
  const nobody = { jobTitle: '', bio: '', tag: '', pictureId: null }
  for (let n = 0; n < TRIAL_PEOPLE; n++) {
    await putContributor(
      tx,
      { ...nobody, id: personId(n), slug: personId(n), name: personName(n), kind: 'person' },
      now,
    )
  }
  const agency = {
    ...nobody,
    id: TRIAL_AGENCY,
    slug: TRIAL_AGENCY,
    name: 'Pado Trial',
    kind: 'agency' as const,
    tag: 'Pado',
  }
  await putContributor(tx, agency, now)
}

const TRIAL_SITE: Site = {
  name: 'The Trial',
  tagline: 'Every word in it was drawn by lot.',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
}
