import type { Database, Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { nextStatus } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { cutRevision } from './cut-revision.ts'
import { mustBeCurrent, mustBeReady, openArticle } from './open-article.ts'
import { findPublicPath, putBeforeReaders } from './put-before-readers.ts'

export type Publish = {
  id: string
  hash: string
  /** A typo: readers and feeds are not told. Means nothing the first time. */
  isMinor?: boolean
  note?: string
  now: Date
}
export type Published = { path: string; revision: number }

/**
 * Puts the words the editor was looking at on the site, now. Refuses if they changed since (`out_of_date`) or the
 * checklist stops them (`not_ready`). Words that readers already see are not published twice.
 */
export async function publishArticle({ transact }: Database, person: Person, publish: Publish): Promise<Published> {
  const { id, hash, note = '', now } = publish
  return transact(async (tx) => {
    const { article, draft } = await openArticle(tx, person, id)
    const action = article.status === 'published' ? 'update' : 'publish'
    nextStatus(article.status, action, person)
    mustBeCurrent(draft, hash)
    const already = await findSamePublished(tx, article, hash)
    if (already) return already
    await mustBeReady(tx, draft.content)

    const isMinor = action === 'update' && (publish.isMinor ?? false)
    const revision = await cutRevision(tx, article, {
      kind: action,
      words: draft,
      by: person.id,
      at: now,
      note,
      isMinor,
    })
    const path = await putBeforeReaders(tx, article, revision, { now })
    const kind = action === 'update' ? 'article.updated' : 'article.published'
    const detail = { revision: revision.number, path, isMinor }
    await recordEvent(tx, { kind, subject: id, by: person.id, at: now, detail })
    return { path, revision: revision.number }
  })
}

/** What readers see, if it is these very words at this urgency: a second press of the button changes nothing. */
async function findSamePublished(tx: Tx, article: ArticleRow, hash: string): Promise<Published | null> {
  if (article.status !== 'published' || article.publishedRevision === null) return null
  const shown = await findRevision(tx, article.id, article.publishedRevision)
  if (shown?.hash !== hash || shown.urgency !== article.urgency) return null
  const path = await findPublicPath(tx, article)
  return path === null ? null : { path, revision: shown.number }
}
