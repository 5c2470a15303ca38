import { eq } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import type { RevisionRow } from '#db/desk/revisions.ts'
import { articles, redirects } from '#db/schema/desk.ts'
import { editionArticles, editionRedirects, editionWithdrawn } from '#db/schema/edition.ts'
import { slugOf } from '#domain/article/address.ts'
import { recordChanges } from '#server/changes.ts'
import { wantSharePicture } from '#server/share/want-share-picture.ts'
import { bringEditionUpToDate } from './edition/bring-edition-up-to-date.ts'
import { pathOf } from './edition/edition-of.ts'
import { keepPublished } from './versions/keep-published.ts'

/** When readers first and last learned something; only an import knows better than "now". */
type Times = { now: Date; firstPublishedAt?: Date; materialAt?: Date }

/**
 * Makes `revision` what readers see. A minor edit moves no time they could notice. The first publication keeps the
 * slug; an address left behind becomes a redirect. Returns the path.
 */
export async function putBeforeReaders(
  tx: Tx,
  article: ArticleRow,
  revision: RevisionRow,
  times: Times,
): Promise<string> {
  const { now } = times
  const { slug: wanted, headline } = revision.content
  const slug = wanted || (article.slug ?? slugOf(headline))
  const oldPath = await findPublicPath(tx, article)
  const path = await pathOf(tx, { ...article, slug }, revision.content)

  await tx
    .update(articles)
    .set({
      status: 'published',
      slug,
      publishedRevision: revision.number,
      firstPublishedAt: article.firstPublishedAt ?? times.firstPublishedAt ?? now,
      materialAt: revision.isMinor ? article.materialAt : (times.materialAt ?? now),
      publishAt: null,
      scheduledRevision: null,
      withdrawnAt: null,
      withdrawnReason: null,
      updatedAt: now,
    })
    .where(eq(articles.id, article.id))
  await moveAddress(tx, article.id, oldPath, path)
  if (!times.firstPublishedAt) await wantSharePicture(tx, article.id, revision.content, now)
  await keepPublished(tx, article.id, revision, now)
  await recordChanges(tx, await bringEditionUpToDate(tx, article.id), now)
  return path
}

/** Where readers find or found the article; null if they never did. */
export async function findPublicPath(
  tx: Db,
  { id, publicId }: Pick<ArticleRow, 'id' | 'publicId'>,
): Promise<string | null> {
  const [shown] = await tx
    .select({ path: editionArticles.path })
    .from(editionArticles)
    .where(eq(editionArticles.id, id))
  if (shown) return shown.path
  const [gone] = await tx
    .select({ path: editionWithdrawn.path })
    .from(editionWithdrawn)
    .where(eq(editionWithdrawn.publicId, publicId))
  return gone?.path ?? null
}

/** An address left behind leads to the new one; an address in use again leads nowhere else, so there is no loop. */
async function moveAddress(tx: Tx, articleId: string, oldPath: string | null, path: string): Promise<void> {
  if (oldPath !== null && oldPath !== path) {
    await tx
      .insert(redirects)
      .values({ path: oldPath, articleId })
      .onConflictDoUpdate({ target: redirects.path, set: { articleId } })
  }
  await tx.delete(redirects).where(eq(redirects.path, path))
  await tx.delete(editionRedirects).where(eq(editionRedirects.path, path))
}
