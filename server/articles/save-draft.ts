import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { findLastRevision } from '#db/desk/revisions.ts'
import { articles, drafts } from '#db/schema/desk.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { contentHash } from '#server/ids.ts'
import { cutRevision } from './cut-revision.ts'
import { deskFieldsOf } from './desk-fields.ts'
import { type Draft, mustBeCurrent, mustBeEditor, openArticle } from './open-article.ts'

export type Save = { id: string; expect: string; content: ArticleContent; urgency?: number; now: Date }

/** One writer's saves within this many milliseconds of each other are one version in the history. */
const ONE_SITTING = 10 * 60_000

/** Saves the words being worked on; readers see nothing of it. Refuses (`out_of_date`) if someone saved since. */
export async function saveDraft({ transact }: Database, person: Person, save: Save): Promise<{ hash: string }> {
  const { id, expect, content, now } = save
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    mustBeEditor(person, article)
    if (article.status === 'withdrawn') {
      throw new Refusal({ code: 'wrong_status', status: article.status, message: 'Revive the article to work on it.' })
    }
    const hash = contentHash(content)
    const urgency = save.urgency ?? article.urgency
    if (draft.hash === hash && urgency === article.urgency) return { hash }
    mustBeCurrent(draft, expect)

    await keepEarlierWords(tx, article, draft, person, now)
    await tx.update(drafts).set({ content, hash, updatedAt: now, updatedBy: person.id }).where(eq(drafts.articleId, id))
    await tx
      .update(articles)
      .set({ urgency, updatedAt: now, ...deskFieldsOf(content) })
      .where(eq(articles.id, id))
    return { hash }
  })
}

/** Before another hand, or a later sitting, writes over words that no revision holds, they become one. */
async function keepEarlierWords(tx: Tx, article: ArticleRow, draft: Draft, person: Person, now: Date): Promise<void> {
  const last = await findLastRevision(tx, article.id)
  if (last?.hash === draft.hash) return
  const lastKept = last?.at ?? article.createdAt
  const isOneSitting = draft.updatedBy === person.id && now.getTime() - lastKept.getTime() < ONE_SITTING
  if (isOneSitting) return
  const { number } = await cutRevision(tx, article, {
    kind: 'save',
    words: draft,
    by: draft.updatedBy,
    at: draft.updatedAt,
  })
  await recordEvent(tx, {
    kind: 'article.saved',
    subject: article.id,
    by: draft.updatedBy,
    at: now,
    detail: { revision: number },
  })
}
