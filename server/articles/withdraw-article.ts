import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles } from '#db/schema/desk.ts'
import { nextStatus, type Status } from '#domain/article/workflow.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'
import { bringEditionUpToDate } from './edition/bring-edition-up-to-date.ts'
import { openArticle } from './open-article.ts'
import { removeAllVersions } from './versions/remove-version.ts'

export type Withdraw = {
  id: string
  /** Readers see it at the article's address. */
  reason: string
  now: Date
}

/** Takes an article from readers, everywhere at once: its addresses answer 410 with the reason. */
export async function withdrawArticle(
  { transact }: Database,
  person: Person,
  { id, reason, now }: Withdraw,
): Promise<{ status: Status }> {
  const said = cleanText(reason).trim()
  if (said === '') throw new Refusal({ code: 'not_ready', field: 'reason', message: 'Say why: readers will see it.' })
  return transact(async (tx) => {
    const { article } = await openArticle(tx, person, id)
    const status = nextStatus(article.status, 'withdraw', person)

    const withdrawn = { status, withdrawnAt: now, withdrawnReason: said, updatedAt: now }
    await tx.update(articles).set(withdrawn).where(eq(articles.id, id))
    await removeAllVersions(tx, id, { at: now, reason: said })
    await recordChanges(tx, await bringEditionUpToDate(tx, id), now)
    await recordEvent(tx, { kind: 'article.withdrawn', subject: id, by: person.id, at: now, detail: { reason: said } })
    return { status }
  })
}
