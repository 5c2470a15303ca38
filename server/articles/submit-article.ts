import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { cutRevision } from './cut-revision.ts'
import { mustBeCurrent, mustBeEditor, openArticle } from './open-article.ts'

export type Submit = { id: string; hash?: string; note?: string; now: Date }

/** Hands the words to the editors, who may have another look at exactly these later. */
export async function submitArticle(
  { transact }: Database,
  person: Person,
  { id, hash, note = '', now }: Submit,
): Promise<{ status: Status }> {
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'submit', person)
    mustBeEditor(person, article)
    if (hash !== undefined) mustBeCurrent(draft, hash)

    const { number } = await cutRevision(tx, article, { kind: 'submit', words: draft, by: person.id, at: now, note })
    await tx.update(articles).set({ status, updatedAt: now }).where(eq(articles.id, id))
    const detail = { revision: number, note }
    await recordEvent(tx, { kind: 'article.submitted', subject: id, by: person.id, at: now, detail })
    return { status }
  })
}
