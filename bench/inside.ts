/**
 * The product, and in the same process a desk that does what the bench says: so that publishing happens exactly where
 * readers are served. Run by `bench/staleness.ts`, never by hand.
 */
import { database } from '#db/client.ts'
import { findDraft } from '#db/desk/drafts.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import type { Person } from '#domain/people/permissions.ts'
import { createArticle } from '#server/articles/create-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { reviveArticle } from '#server/articles/revive-article.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { aPublisher } from './person.ts'

export type Order = {
  number: number
  does: 'create' | 'publish' | 'update' | 'withdraw'
  id?: string
  content?: ArticleContent
}
export type Done = { number: number; id: string; path: string } | { number: number; error: string }

let publisher: Promise<Person> | undefined

process.on('message', (order: Order) => {
  carryOut(order).then(
    (done) => process.send?.(done),
    (error: unknown) => process.send?.({ number: order.number, error: String(error) }),
  )
})
process.once('disconnect', () => process.exit(0))

await import('#server/main.ts')

async function carryOut({ number, does, id = '', content }: Order): Promise<Done> {
  const opened = database()
  publisher ??= aPublisher(opened)
  const by = await publisher
  const now = new Date()
  if (does === 'withdraw') {
    await withdrawArticle(opened, by, { id, reason: 'Taken back by the bench', now })
    await reviveArticle(opened, by, { id, now })
    return { number, id, path: '' }
  }
  const draft = id === '' ? null : await findDraft(opened.db, id)
  const article = draft
    ? { id, ...(await saveDraft(opened, by, { id, expect: draft.hash, content: content!, now })) }
    : await createArticle(opened, by, { content: content!, now })
  const { path } = await publishArticle(opened, by, { id: article.id, hash: article.hash, now })
  return { number, id: article.id, path }
}
