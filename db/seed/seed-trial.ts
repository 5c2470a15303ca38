import { count, eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { articles, drafts, revisions } from '#db/schema/desk.ts'
import { editionArticles, editionArticleTopics, editionBylines } from '#db/schema/edition.ts'
import { monthOf } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import { siteOf } from '#domain/site/site.ts'
import { keepContributors, keepTopics } from '#server/articles/edition/keep-references.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'
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
} from './trial-articles.ts'
import { TRIAL_ORIGIN, type TrialRows, trialRows } from './trial-rows.ts'

/** Articles in one transaction: enough to share the cost of a commit, few enough to let an editor in between. */
const BATCH = 500
/** Rows in one statement; its parameters stay below what either database allows. */
const AT_ONCE = 100

export type SeedTrial = { articles: number; now: Date; progress?: Progress }

/**
 * Fills the newsroom with published articles for trials until there are `articles` of them. Goes on where an earlier
 * trial ended; running it again adds nothing.
 */
export async function seedTrial(
  database: Database,
  { articles: wanted, now, progress = silent }: SeedTrial,
): Promise<{ added: number }> {
  const { db, transact } = database
  const [row] = await db.select({ present: count() }).from(articles).where(eq(articles.origin, TRIAL_ORIGIN))
  const present = row?.present ?? 0
  if (present >= wanted) return { added: 0 }
  await transact((tx) => putTrialLists(tx, now))
  for (let from = present; from < wanted; from += BATCH) {
    const to = Math.min(from + BATCH, wanted)
    await transact((tx) => putTrialArticles(tx, { from, to, now }))
    progress('articles', to, wanted)
  }
  await transact(async (tx) => {
    await keepContributors(tx, [TRIAL_AGENCY, ...Array.from({ length: TRIAL_PEOPLE }, (_, n) => personId(n))])
    await keepTopics(
      tx,
      Array.from({ length: TRIAL_TOPICS }, (_, n) => topicId(n)),
    )
    await recordEvent(tx, {
      kind: 'trial.seeded',
      subject: TRIAL_ORIGIN,
      by: null,
      at: now,
      detail: { articles: wanted },
    })
  })
  // Statistics decide which index the database takes; after so many new rows the old ones mislead it.
  database.sqlite?.writer.exec('ANALYZE')
  return { added: wanted - present }
}

async function putTrialArticles(tx: Tx, { from, to, now }: { from: number; to: number; now: Date }): Promise<void> {
  const tags = new Set<string>([tag.latest])
  for (let first = from; first < to; first += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, to - first) }, (_, i) => trialRows(first + i, now))
    await tx.insert(articles).values(rows.map((row) => row.article))
    await tx.insert(drafts).values(rows.map((row) => row.draft))
    await tx.insert(revisions).values(rows.map((row) => row.revision))
    await tx.insert(editionArticles).values(rows.map((row) => row.shown))
    await tx.insert(editionBylines).values(rows.flatMap((row) => row.bylines))
    await tx.insert(editionArticleTopics).values(rows.flatMap((row) => row.topics))
    for (const row of rows) for (const outdated of tagsOf(row)) tags.add(outdated)
  }
  await recordChanges(tx, tags, now)
}

const tagsOf = ({ shown, bylines, topics }: TrialRows): string[] => [
  tag.article(shown.publicId),
  tag.article(shown.id),
  tag.address(shown.path),
  tag.section(shown.sectionId),
  tag.month(monthOf(shown.publishedAt)),
  ...bylines.map((row) => tag.contributor(row.contributorId)),
  ...(shown.sourceId ? [tag.contributor(shown.sourceId)] : []),
  ...topics.map((row) => tag.topic(row.topicId)),
]

/** Ids of trial lists are their slugs, too. */
async function putTrialLists(tx: Tx, now: Date): Promise<void> {
  if ((await findSite(tx))?.name === undefined) await putSite(tx, TRIAL_SITE, now)
  for (const [index, name] of TRIAL_SECTIONS.entries()) {
    const id = `trial-${name}`
    await putSection(
      tx,
      { id, slug: id, name: `Trial ${name}`, colour: '#224466', position: 100 + index, isInMasthead: true },
      now,
    )
  }
  for (let n = 0; n < TRIAL_TOPICS; n++) {
    await putTopic(tx, { id: topicId(n), slug: topicId(n), name: topicName(n) }, now)
  }
  const blank = { jobTitle: '', bio: '', tag: '', pictureId: null }
  for (let n = 0; n < TRIAL_PEOPLE; n++) {
    const id = personId(n)
    await putContributor(tx, { ...blank, id, slug: id, name: personName(n), kind: 'person' }, now)
  }
  const agency = { ...blank, id: TRIAL_AGENCY, slug: TRIAL_AGENCY, name: 'Pado Trial', tag: 'Pado' }
  await putContributor(tx, { ...agency, kind: 'agency' }, now)
}

const TRIAL_SITE = siteOf({
  name: 'The Trial',
  tagline: 'Every word in it was drawn by lot.',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
})
