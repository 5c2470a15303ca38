/** Pictures readers may fetch: files made at upload, handed over only while something public uses them. */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Database } from '#db/client.ts'
import { isPublicPicture } from '#db/edition/pictures.ts'
import { iconFile } from '#server/icons/paper-icons.ts'

export type PictureFile = { handle: FileHandle; type: string; tag: string; size: number }

const ADDRESS = /^\/media\/([0-9a-f]{32})\/([1-9][0-9]{1,3})\.(avif|webp|jpg)$/
const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/** The opened file at `path`, or null: not the form of an address, not public, or not there. The caller closes it. */
export async function openPicture(database: Database, dataDir: string, path: string): Promise<PictureFile | null> {
  const [, id, width, format] = ADDRESS.exec(path) ?? []
  if (!id || !width || !format || !(await isPublicPicture(database.db, id))) return null
  const handle = await openPlainFile(join(dataDir, 'media', id, `${width}.${format}`))
  if (!handle) return null
  const { size, mtimeMs } = await handle.stat()
  const tag = `${id.slice(0, 12)}-${width}-${format}-${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}`
  return { handle, type: TYPES[format as keyof typeof TYPES], tag, size }
}

/** The opened file of one of the paper's icons, or null for any other address. The caller closes it. */
export async function openIcon(database: Database, dataDir: string, path: string): Promise<PictureFile | null> {
  const file = await iconFile(database, dataDir, path)
  const handle = file && (await openPlainFile(file))
  if (!handle) return null
  const { size } = await handle.stat()
  // The folder is named by what the icon was drawn from.
  const tag = `${basename(dirname(file)).slice(0, 16)}-${size.toString(36)}`
  return { handle, type: file.endsWith('.ico') ? 'image/x-icon' : 'image/png', tag, size }
}

/** A link in the media folder is nothing of ours and is not followed. */
async function openPlainFile(file: string): Promise<FileHandle | null> {
  let handle: FileHandle
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')) return null
    throw error
  }
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  return null
}
