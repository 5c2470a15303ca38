import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { articles, sharePictures } from '#db/schema/desk.ts'
import { SHARE_SIZE } from '#domain/media/share-picture.ts'
import { mediaFolder } from '#server/media/media-folder.ts'
import { shareKeyOf } from './share-key.ts'

type Wanting = { which: 'missing' | 'all'; dataDir: string }

/**
 * Asks for a picture for shared links for every published article that has none (an imported archive, a lost file), or
 * for all of them anew (the paper was renamed). The server makes them while it runs, the newest first. Returns how many.
 */
export async function wantAllSharePictures(database: Database, { which, dataDir }: Wanting): Promise<number> {
  let wanted = 0
  for (let after = ''; ; ) {
    const rows = await database.db
      .select({ id: articles.id, revision: articles.publishedRevision, at: articles.firstPublishedAt })
      .from(articles)
      .where(and(gt(articles.id, after), eq(articles.status, 'published')))
      .orderBy(asc(articles.id))
      .limit(200)
    if (rows.length === 0) return wanted
    for (const { id, revision, at } of rows) {
      const content = (await findRevision(database.db, id, revision ?? 0))?.content
      const key = content && shareKeyOf(content)
      if (!key || at === null) continue
      const [row] = await database.db.select().from(sharePictures).where(eq(sharePictures.articleId, id))
      const isThere = row?.madeFrom === key && row.pictureId !== null && (await hasFile(dataDir, row.pictureId))
      if (which === 'missing' && isThere) continue
      await database.transact((tx) =>
        tx
          .insert(sharePictures)
          .values({ articleId: id, wanted: key, tryAt: at, attempts: 0 })
          .onConflictDoUpdate({ target: sharePictures.articleId, set: { wanted: key, tryAt: at, attempts: 0 } }),
      )
      wanted++
    }
    after = rows.at(-1)!.id
  }
}

const hasFile = (dataDir: string, id: string): Promise<boolean> =>
  access(join(mediaFolder(dataDir, id), `${SHARE_SIZE.width}.jpg`)).then(
    () => true,
    () => false,
  )
