import type { Database } from '#db/client.ts'
import { corrections } from '#db/schema/desk.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import { nextStatus } from '#domain/article/workflow.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { cutRevision } from './cut-revision.ts'
import { mustBeCurrent, mustBeReady, openArticle } from './open-article.ts'
import type { Published } from './publish-article.ts'
import { putBeforeReaders } from './put-before-readers.ts'

export type Correct = { id: string; hash: string; kind: CorrectionKind; text: string; now: Date }

/** Publishes the repaired words and tells readers what was wrong. Always material: "Updated" and feeds move. */
export async function correctArticle(
  { transact }: Database,
  person: Person,
  { id, hash, kind, text, now }: Correct,
): Promise<Published> {
  const said = cleanText(text).trim()
  if (said === '') throw new Refusal({ code: 'not_ready', field: 'text', message: 'Say what was wrong.' })
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    nextStatus(article.status, 'correct', person)
    mustBeCurrent(draft, hash)
    // What was wrong is put right at once, whatever became of a story that this one links to.
    await mustBeReady(tx, draft.content, ['broken_link'])

    const revision = await cutRevision(tx, article, {
      kind: 'correct',
      words: draft,
      by: person.id,
      at: now,
      note: said,
    })
    await tx.insert(corrections).values({ id: newId(), articleId: id, kind, text: said, at: now, byId: person.id })
    const path = await putBeforeReaders(tx, article, revision, { now })
    const detail = { revision: revision.number, path, kind, text: said }
    await recordEvent(tx, { kind: 'article.corrected', subject: id, by: person.id, at: now, detail })
    return { path, revision: revision.number }
  })
}
