import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { mustBeCurrent, openArticle } from './open-article.ts'

export type Return = { id: string; hash?: string; note?: string; now: Date }

/** Gives a submitted article back to its writer, with a note that says why. */
export async function returnArticle(
  { transact }: Database,
  person: Person,
  { id, hash, note = '', now }: Return,
): Promise<{ status: Status }> {
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'return', person)
    if (hash !== undefined) mustBeCurrent(draft, hash)

    await tx.update(articles).set({ status, updatedAt: now }).where(eq(articles.id, id))
    await recordEvent(tx, { kind: 'article.returned', subject: id, by: person.id, at: now, detail: { note } })
    return { status }
  })
}
