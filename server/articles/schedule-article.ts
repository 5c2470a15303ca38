import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { cutRevision } from './cut-revision.ts'
import { mustBeCurrent, mustBeReady, openArticle } from './open-article.ts'

export type Schedule = { id: string; hash: string; publishAt: Date; now: Date }

/** Sets when these words go out. Edits after this stay at the desk: what was scheduled is what readers get. */
export async function scheduleArticle(
  { transact }: Database,
  person: Person,
  { id, hash, publishAt, now }: Schedule,
): Promise<{ status: Status; revision: number }> {
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'schedule', person)
    mustBeCurrent(draft, hash)
    mustBeFuture(publishAt, now)
    await mustBeReady(tx, draft.content)

    const { number } = await cutRevision(tx, article, { kind: 'schedule', words: draft, by: person.id, at: now })
    await tx
      .update(articles)
      .set({ status, publishAt, scheduledRevision: number, updatedAt: now })
      .where(eq(articles.id, id))
    const detail = { revision: number, publishAt: publishAt.toISOString() }
    await recordEvent(tx, { kind: 'article.scheduled', subject: id, by: person.id, at: now, detail })
    return { status, revision: number }
  })
}

function mustBeFuture(publishAt: Date, now: Date): void {
  if (publishAt > now) return
  throw new Refusal({
    code: 'not_ready',
    field: 'publishAt',
    message: 'That time has passed. Choose one in the future.',
  })
}
