import type { Database } from '#db/client.ts'
import { articles, drafts } from '#db/schema/desk.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { newId, newPublicId } from '#server/ids.ts'
import { deskFieldsOf } from './desk-fields.ts'

export type Create = { content: ArticleContent; urgency?: number; now: Date }

/** IPTC urgency of an article that says nothing else: the middle. */
export const USUAL_URGENCY = 4

/** Starts an article; it belongs to who starts it. */
export async function createArticle(
  { transact }: Database,
  person: Person,
  { content, urgency = USUAL_URGENCY, now }: Create,
): Promise<{ id: string; publicId: string; hash: string }> {
  mustBeAble(person, 'article:create')
  return transact(async (tx) => {
    const id = newId()
    const publicId = newPublicId()
    const hash = contentHash(content)
    await tx.insert(articles).values({
      id,
      publicId,
      status: 'draft',
      ownerId: person.id,
      urgency,
      createdAt: now,
      updatedAt: now,
      ...deskFieldsOf(content),
    })
    await tx.insert(drafts).values({ articleId: id, content, hash, updatedAt: now, updatedBy: person.id })
    await recordEvent(tx, { kind: 'article.created', subject: id, by: person.id, at: now })
    return { id, publicId, hash }
  })
}
