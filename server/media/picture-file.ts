import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { RENDITION_TYPES, type RenditionType } from '#domain/media/widths.ts'
import { mediaFolder, mediaRoot, PICTURE_ID } from './media-folder.ts'

const RENDITION = /^([1-9]\d{0,4})\.(avif|webp|jpg)$/

/** What `{width}.{type}` in an address asks for, or null if it asks for nothing we make. */
export function renditionOf(name: string): { width: number; type: RenditionType } | null {
  const [, width, type] = RENDITION.exec(name) ?? []
  const known = RENDITION_TYPES.find((one) => one === type)
  return width && known ? { width: Number(width), type: known } : null
}

/**
 * The path of one rendition on disk, or null if there is none. Only fixed names inside the media folder are ever
 * answered with, links followed: the original and everything outside cannot be named. The build is told not to follow
 * the path: it would pack the whole project.
 */
export async function pictureFile(dataDir: string, id: string, name: string): Promise<string | null> {
  const rendition = renditionOf(name)
  if (!rendition || !PICTURE_ID.test(id)) return null
  const path = join(/* turbopackIgnore: true */ mediaFolder(dataDir, id), `${rendition.width}.${rendition.type}`)
  try {
    const [root, real] = await Promise.all([
      realpath(/* turbopackIgnore: true */ mediaRoot(dataDir)),
      realpath(/* turbopackIgnore: true */ path),
    ])
    return real.startsWith(root + sep) ? real : null
  } catch {
    return null
  }
}
