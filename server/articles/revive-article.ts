import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { openArticle } from './open-article.ts'

/** Takes a withdrawn article back to the desk. Its address goes on answering 410 until it is published again. */
export async function reviveArticle(
  { transact }: Database,
  person: Person,
  { id, now }: { id: string; now: Date },
): Promise<{ status: Status }> {
  return transact(async (tx) => {
    const { article } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'revive', person)

    await tx.update(articles).set({ status, updatedAt: now }).where(eq(articles.id, id))
    await recordEvent(tx, { kind: 'article.revived', subject: id, by: person.id, at: now })
    return { status }
  })
}
