import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { openArticle } from './open-article.ts'

/** Calls a scheduled publication off. Once this is answered, the article does not go out. */
export async function unscheduleArticle(
  { transact }: Database,
  person: Person,
  { id, now }: { id: string; now: Date },
): Promise<{ status: Status }> {
  return transact(async (tx) => {
    const { article } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'unschedule', person)

    const cleared = { status, publishAt: null, scheduledRevision: null, updatedAt: now }
    await tx.update(articles).set(cleared).where(eq(articles.id, id))
    const detail = { publishAt: article.publishAt?.toISOString() ?? null }
    await recordEvent(tx, { kind: 'article.unscheduled', subject: id, by: person.id, at: now, detail })
    return { status }
  })
}
