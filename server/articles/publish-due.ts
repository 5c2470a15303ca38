import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { articles, events } from '#db/schema/desk.ts'
import { recordEvent } from '#server/events.ts'
import { putBeforeReaders } from './put-before-readers.ts'

/**
 * Publishes what is due, oldest first, each in its own transaction that looks again: whoever gets there first does
 * it, in whichever process, and nobody does it twice. Returns how many this call published. Throws nothing for an
 * article that fails; it is audited once and tried again.
 */
export async function publishDue(database: Database, now: Date): Promise<number> {
  let published = 0
  for (const { id } of await listDue(database, now)) {
    try {
      if (await database.transact((tx) => publishIfDue(tx, id, now))) published++
    } catch (error) {
      await database.transact((tx) => recordFailure(tx, id, error, now))
    }
  }
  return published
}

const listDue = ({ db }: Database, now: Date) =>
  db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, 'scheduled'), lte(articles.publishAt, now)))
    .orderBy(asc(articles.publishAt), asc(articles.id))

async function publishIfDue(tx: Tx, id: string, now: Date): Promise<boolean> {
  const article = await findArticle(tx, id)
  if (article?.status !== 'scheduled' || article.publishAt === null || article.publishAt > now) return false
  const revision = await findRevision(tx, id, article.scheduledRevision ?? 0)
  if (!revision) throw new Error('The scheduled revision is missing.')

  const path = await putBeforeReaders(tx, article, revision, { now })
  const lateSeconds = Math.floor((now.getTime() - article.publishAt.getTime()) / 1_000)
  const detail = { revision: revision.number, path, publishAt: article.publishAt.toISOString(), lateSeconds }
  await recordEvent(tx, { kind: 'article.published', subject: id, by: null, at: now, detail })
  return true
}

/** One row for each time it was scheduled, however often it fails. */
async function recordFailure(tx: Tx, id: string, error: unknown, now: Date): Promise<void> {
  const failed = 'article.publish_failed'
  const [last] = await tx
    .select({ kind: events.kind })
    .from(events)
    .where(and(eq(events.subject, id), inArray(events.kind, ['article.scheduled', failed])))
    .orderBy(desc(events.number))
    .limit(1)
  if (last?.kind === failed) return
  const detail = { error: error instanceof Error ? error.message : String(error) }
  await recordEvent(tx, { kind: failed, subject: id, by: null, at: now, detail })
}
