import type { Database } from '#db/client.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { rewriteDraft } from '#server/drafts/settle-draft.ts'
import { mustBeCurrent, mustBeEditor, openArticle } from './open-article.ts'

export type Save = { id: string; expect: string; content: ArticleContent; urgency?: number; now: Date }

/**
 * Replaces the words being worked on; readers see nothing of it. Refuses (`out_of_date`) if someone saved since. The
 * desk's editor does not come this way: what is typed there is stored as it is typed.
 */
export async function saveDraft({ transact }: Database, person: Person, save: Save): Promise<{ hash: string }> {
  const { id, expect, content, now } = save
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    mustBeEditor(person, article)
    if (article.status === 'withdrawn') {
      throw new Refusal({ code: 'wrong_status', status: article.status, message: 'Revive the article to work on it.' })
    }
    const urgency = save.urgency ?? article.urgency
    if (draft.hash === contentHash(content) && urgency === article.urgency) return { hash: draft.hash }
    mustBeCurrent(draft, expect)
    return { hash: await rewriteDraft(tx, id, { content, urgency }, { by: person.id, at: now }) }
  })
}
