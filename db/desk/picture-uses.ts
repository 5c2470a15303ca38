import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { articles, drafts } from '#db/schema/desk.ts'

/**
 * Whether the draft of one of a person's own articles uses a picture. Its id is 128 random bits of hex, so finding it
 * anywhere in the words is finding the picture.
 */
export async function isPictureOf(db: Db, ownerId: string, pictureId: string): Promise<boolean> {
  const [used] = await db
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(drafts, eq(drafts.articleId, articles.id))
    .where(and(eq(articles.ownerId, ownerId), sql`cast(${drafts.content} as text) like ${`%"${pictureId}"%`}`))
    .limit(1)
  return used !== undefined
}
