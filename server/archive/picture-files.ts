/** Finds the files of an archive's pictures beside it. Nothing is ever fetched, and nothing outside is ever opened. */
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Archive, ArchivePicture } from '#domain/archive/archive-item.ts'
import type { ImageSource } from '#domain/archive/html/conversion.ts'

/** What makes an address the same: no scheme, no query, no difference of case. */
const sameness = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '')
    .toLowerCase()

/** The name before WordPress added the size of a smaller copy to it: `a-300x200.jpg` is a copy of `a.jpg`. */
const withoutSize = (path: string): string => path.replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, '')

/** Finds the archive's own picture behind an image of a page: by attachment id, then by any address it is known by. */
export function pictureIndex(archive: Archive): (image: ImageSource) => ArchivePicture | null {
  const byId = new Map(archive.pictures.map((picture) => [picture.id, picture]))
  const byAddress = new Map<string, ArchivePicture>()
  for (const picture of archive.pictures) {
    for (const address of picture.addresses) {
      if (!byAddress.has(sameness(address))) byAddress.set(sameness(address), picture)
    }
  }
  return ({ src, attachmentId }) =>
    byId.get(attachmentId) ?? byAddress.get(sameness(src)) ?? byAddress.get(withoutSize(sameness(src))) ?? null
}

/** Folders beside an export that people put its pictures in. */
const FOLDERS = ['', 'wp-content/uploads', 'uploads', 'media', 'images', 'files']

/** The file in `folder` that one of `addresses` names, or null. */
export async function findPictureFile(folder: string, addresses: readonly string[]): Promise<string | null> {
  const root = await realpath(folder)
  for (const address of addresses) {
    for (const candidate of candidates(address)) {
      const file = await realpath(join(root, candidate)).catch(() => null)
      if (file?.startsWith(root + sep) && (await stat(file)).isFile()) return file
    }
  }
  return null
}

function candidates(address: string): string[] {
  const pathname = /^[a-z][a-z0-9+.-]*:/i.test(address)
    ? (URL.parse(address)?.pathname ?? '')
    : address.replace(/[?#].*$/s, '')
  const segments = decoded(pathname)
    .split('/')
    .filter((part) => part !== '' && part !== '.')
  const isUnsafe = segments.some((part) => part === '..' || part.includes('\\') || part.includes('\0'))
  if (segments.length === 0 || isUnsafe) return []
  const uploads = segments.lastIndexOf('uploads')
  const tails = [segments, ...(uploads >= 0 ? [segments.slice(uploads + 1)] : []), segments.slice(-1)]
  const paths = tails.flatMap((tail) => FOLDERS.map((folder) => join(folder, ...tail)))
  return [...new Set([...paths, ...paths.map(withoutSize)])]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
