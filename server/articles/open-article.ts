/** How every command begins: the article and its words, or a refusal. */
import type { Tx } from '#db/client.ts'
import { type ArticleRow, findArticle } from '#db/desk/articles.ts'
import { type Draft, findDraft } from '#db/desk/drafts.ts'
import { findReferences } from '#db/desk/references.ts'
import { type ProblemCode, problemsOf } from '#domain/article/checklist.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { canEdit, canRead, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { settleDraft } from '#server/drafts/settle-draft.ts'

/** The article and its draft, with everything typed so far. Throws `not_found` for what `person` may not even read, so that ids tell nothing. */
export async function openArticle(tx: Tx, person: Person, id: string): Promise<{ article: ArticleRow; draft: Draft }> {
  await settleDraft(tx, id)
  const article = await findArticle(tx, id)
  const draft = await findDraft(tx, id)
  if (!article || !draft || !canRead(person, article.ownerId)) {
    throw new Refusal({ code: 'not_found', what: 'article', message: 'There is no such article.' })
  }
  return { article, draft }
}

/** Throws `forbidden` unless `person` may change the words. */
export function mustBeEditor(person: Person, article: ArticleRow): void {
  if (!canEdit(person, article.ownerId)) {
    throw new Refusal({ code: 'forbidden', permission: 'article:edit-any', message: 'This article is someone else’s.' })
  }
}

/** Throws `out_of_date` unless the draft still is what the editor was looking at; says what it is now. */
export function mustBeCurrent(draft: Draft, hash: string): void {
  if (draft.hash === hash) return
  throw new Refusal({
    code: 'out_of_date',
    message: `${draft.updatedByName ?? 'Someone'} changed this article since you read it.`,
    hash: draft.hash,
    content: draft.content,
    updatedAt: draft.updatedAt.toISOString(),
    updatedBy: draft.updatedByName,
  })
}

/** Throws `not_ready` with everything the checklist stops, but for what does not matter now. */
export async function mustBeReady(
  tx: Tx,
  content: ArticleContent,
  despite: readonly ProblemCode[] = [],
): Promise<void> {
  const problems = problemsOf(content, await findReferences(tx, content))
  const stops = problems.filter(({ severity, code }) => severity === 'stop' && !despite.includes(code))
  if (stops.length > 0) {
    throw new Refusal({ code: 'not_ready', message: stops.map((stop) => stop.message).join(' '), problems })
  }
}
