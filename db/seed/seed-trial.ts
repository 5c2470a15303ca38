import { count, eq, sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { articles, drafts, publishedVersions, revisions } from '#db/schema/desk.ts'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionDatelines,
  editionVersions,
} from '#db/schema/edition.ts'
import { monthOf } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import { siteOf } from '#domain/site/site.ts'
import { recount } from '#server/articles/edition/keep-counts.ts'
import { keepEditionShape } from '#server/articles/edition/keep-edition-shape.ts'
import { keepContributors, keepTopics } from '#server/articles/edition/keep-references.ts'
import { putInSearch, type Searched } from '#server/articles/edition/keep-search.ts'
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
  TRIAL_AGENCY_NAME,
  TRIAL_PEOPLE,
  TRIAL_SECTIONS,
  TRIAL_TOPICS,
  topicId,
  topicName,
} from './trial-articles.ts'
import { TRIAL_ORIGIN, type TrialRows, trialRows } from './trial-rows.ts'

/** Articles in one transaction: enough to share the cost of a commit, few enough to let an editor in between. */
const BATCH = 2_000
/**
 * Kilobytes of pages SQLite keeps while it is filled. Ids are drawn by lot, so each row goes to another place of every
 * index: with its usual two megabytes a million articles would be read from the disk again and again.
 */
const PAGES_KEPT = 512 * 1024

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
  // What is added here is of this shape; no later start need make it anew.
  await keepEditionShape(database, now)
  const [row] = await db.select({ present: count() }).from(articles).where(eq(articles.origin, TRIAL_ORIGIN))
  const present = row?.present ?? 0
  if (present >= wanted) return { added: 0 }
  await transact((tx) => putTrialLists(tx, now))
  const usual = database.sqlite?.writer.pragma('cache_size', { simple: true })
  database.sqlite?.writer.pragma(`cache_size = -${PAGES_KEPT}`)
  for (let from = present; from < wanted; from += BATCH) {
    const to = Math.min(from + BATCH, wanted)
    await transact((tx) => putTrialArticles(tx, { from, to, now }))
    progress('articles', to, wanted)
  }
  await transact(async (tx) => {
    await recount(tx)
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
  if (usual !== undefined) database.sqlite?.writer.pragma(`cache_size = ${usual}`)
  // Statistics decide which index the database takes; after so many new rows the old ones mislead it.
  database.sqlite?.writer.exec('ANALYZE')
  return { added: wanted - present }
}

async function putTrialArticles(tx: Tx, { from, to, now }: { from: number; to: number; now: Date }): Promise<void> {
  const tags = new Set<string>([tag.latest])
  const searched: Searched[] = []
  const insert = {
    article: insertInto<TrialRows['article']>(tx, articles),
    draft: insertInto<TrialRows['draft']>(tx, drafts),
    revision: insertInto<TrialRows['revision']>(tx, revisions),
    version: insertInto<TrialRows['version']>(tx, publishedVersions),
    shownVersion: insertInto<TrialRows['shownVersion']>(tx, editionVersions),
    shown: insertInto<TrialRows['shown']>(tx, editionArticles),
    byline: insertInto<TrialRows['bylines'][number]>(tx, editionBylines),
    topic: insertInto<TrialRows['topics'][number]>(tx, editionArticleTopics),
    dateline: insertInto<NonNullable<TrialRows['dateline']>>(tx, editionDatelines),
  }
  for (let n = from; n < to; n++) {
    const row = trialRows(n, now)
    await insert.article(row.article)
    await insert.draft(row.draft)
    await insert.revision(row.revision)
    await insert.version(row.version)
    await insert.shownVersion(row.shownVersion)
    await insert.shown(row.shown)
    for (const byline of row.bylines) await insert.byline(byline)
    for (const topic of row.topics) await insert.topic(topic)
    if (row.dateline) await insert.dateline(row.dateline)
    searched.push({ article: row.shown, bylines: row.bylines, topics: row.topics })
    for (const outdated of tagsOf(row)) tags.add(outdated)
  }
  // The index of words takes the oldest first; each step back in time would cost it a write.
  for (const row of searched.reverse()) await putInSearch(tx, row)
  await recordChanges(tx, tags, now)
}

/**
 * Inserts rows by prepared statements, one for each set of columns that hold something: writing a statement anew for
 * every row costs more than the row.
 */
function insertInto<Row extends object>(tx: Tx, into: unknown): (row: Row) => Promise<unknown> {
  const statements = new Map<string, { execute: (values: Record<string, unknown>) => Promise<unknown> }>()
  return (row) => {
    const held = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
    const shape = held.map(([name]) => name).join()
    let statement = statements.get(shape)
    if (!statement) {
      const places = Object.fromEntries(held.map(([name]) => [name, sql.placeholder(name)]))
      statement = tx
        .insert(into as typeof articles)
        .values(places as unknown as typeof articles.$inferInsert)
        .prepare()
      statements.set(shape, statement)
    }
    return statement.execute(Object.fromEntries(held))
  }
}

const tagsOf = ({ shown, bylines, topics, dateline }: TrialRows): string[] => [
  tag.article(shown.publicId),
  tag.article(shown.id),
  tag.address(shown.path),
  tag.section(shown.sectionId),
  tag.month(monthOf(shown.publishedAt)),
  ...bylines.map((row) => tag.contributor(row.contributorId)),
  ...(shown.sourceId ? [tag.contributor(shown.sourceId)] : []),
  ...topics.map((row) => tag.topic(row.topicId)),
  ...(dateline ? [tag.place(dateline.slug)] : []),
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
  const agency = { ...blank, id: TRIAL_AGENCY, slug: TRIAL_AGENCY, name: TRIAL_AGENCY_NAME, tag: 'Pado' }
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
