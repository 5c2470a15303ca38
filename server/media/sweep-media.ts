import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { pictures, sharePictures } from '#db/schema/desk.ts'
import { incomingRoot, mediaRoot, PICTURE_ID } from './media-folder.ts'

/** How old a leftover must be before it counts as one, in milliseconds: another process may be working on it. */
const LEFT_BEHIND_AFTER = 60 * 60 * 1000

/**
 * Removes what a crash in the middle of an upload left behind: half-received files, and renditions whose row was never
 * written; and pictures for shared links that newer ones took the place of. Returns how many it removed. Run at start.
 */
export async function sweepMedia({ db }: Database, { dataDir, now }: { dataDir: string; now: Date }): Promise<number> {
  const isLeftBehind = async (path: string) => now.getTime() - (await stat(path)).mtimeMs > LEFT_BEHIND_AFTER
  let removed = 0
  for (const path of await foldersIn(incomingRoot(dataDir))) {
    if (!(await isLeftBehind(path))) continue
    await rm(path, { recursive: true, force: true })
    removed++
  }
  for (const path of await foldersIn(mediaRoot(dataDir))) {
    const id = path.slice(-32)
    if (!PICTURE_ID.test(id) || !(await isLeftBehind(path))) continue
    const row = await db.select({ id: pictures.id }).from(pictures).where(eq(pictures.id, id)).limit(1)
    const shared = await db
      .select({ id: sharePictures.pictureId })
      .from(sharePictures)
      .where(eq(sharePictures.pictureId, id))
      .limit(1)
    if (row.length > 0 || shared.length > 0) continue
    await rm(path, { recursive: true, force: true })
    removed++
  }
  return removed
}

async function foldersIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).map((name) => join(folder, name))
  } catch {
    return []
  }
}
