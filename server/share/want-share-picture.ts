import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { sharePictures } from '#db/schema/desk.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { shareKeyOf } from './share-key.ts'

/** Notes, in the transaction that publishes `content`, that its picture for shared links is to be made; if it is not there. */
export async function wantSharePicture(tx: Tx, articleId: string, content: ArticleContent, now: Date): Promise<void> {
  const wanted = shareKeyOf(content)
  const [row] = await tx.select().from(sharePictures).where(eq(sharePictures.articleId, articleId))
  if (wanted === null) {
    if (row) await tx.update(sharePictures).set({ tryAt: null }).where(eq(sharePictures.articleId, articleId))
    return
  }
  if (row?.wanted === wanted && (row.madeFrom === wanted || row.tryAt !== null)) return
  const tryAt = row?.madeFrom === wanted ? null : now
  await tx
    .insert(sharePictures)
    .values({ articleId, wanted, tryAt, attempts: 0 })
    .onConflictDoUpdate({ target: sharePictures.articleId, set: { wanted, tryAt, attempts: 0 } })
}
