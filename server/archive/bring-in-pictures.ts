import { basename } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import type { PictureRow } from '#db/desk/pictures.ts'
import { pictures } from '#db/schema/desk.ts'
import type { Archive, ArchiveArticle, ArchivePicture } from '#domain/archive/archive-item.ts'
import type { HtmlSource, Image, ImageSource, PictureFound } from '#domain/archive/html/conversion.ts'
import { htmlToBody } from '#domain/archive/html/html-to-body.ts'
import { Refusal } from '#domain/refusal.ts'
import { newId } from '#server/ids.ts'
import { addPicture } from '#server/media/add-picture.ts'
import type { Progress } from '#server/progress.ts'
import { findPictureFile, pictureIndex } from './picture-files.ts'

type Place = { folder: string; dataDir: string; now: Date; progress: Progress; isTrial: boolean }

export type BroughtInPictures = {
  added: number
  known: number
  /** Named by the archive, but with no usable file beside it. */
  missing: { address: string; why: string }[]
  /** What a piece of HTML of `article` is converted with. */
  sourceOf: (article: ArchiveArticle) => HtmlSource
  leadOf: (article: ArchiveArticle) => PictureFound | null
  /** In a trial nothing is rendered: rows that stand for the pictures, to be inserted and rolled back. */
  standIns: PictureRow[]
}

type Wanted = { originId: string; addresses: string[]; picture: ArchivePicture | null }

/**
 * Adds the pictures whose files stand beside the archive: all it lists, and those its pages show besides. Each is added
 * once, however often it is brought in, so this may come before the transaction that the articles are brought in with.
 */
export async function bringInPictures(database: Database, archive: Archive, place: Place): Promise<BroughtInPictures> {
  const find = pictureIndex(archive)
  const wanted = listWanted(archive, find)
  const known = await findKnown(database, archive.origin)
  const found = new Map<string, PictureRow>()
  const result: BroughtInPictures = { added: 0, known: 0, missing: [], standIns: [], sourceOf, leadOf }
  const why = new Map<string, string>()

  for (const [at, one] of wanted.entries()) {
    place.progress('pictures', at, wanted.length)
    const row = known.get(one.originId)
    if (row) {
      found.set(one.originId, row)
      result.known++
      continue
    }
    const address = one.addresses[0] ?? ''
    const reason = await take(one)
    if (!reason) result.added++
    else {
      why.set(one.originId, reason)
      result.missing.push({ address, why: reason })
    }
  }
  return result

  /** Adds one picture; says why if it cannot. */
  async function take({ originId, addresses, picture }: Wanted): Promise<string | null> {
    const file = await findPictureFile(place.folder, addresses)
    const name = nameOf(addresses[0] ?? '')
    if (!file) return `The file ${name} is not beside the import.`
    const words = { alt: picture?.alt ?? '', caption: picture?.caption ?? '', credit: picture?.credit ?? '' }
    const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''))
    const origin = archive.origin
    try {
      const row = place.isTrial
        ? standIn({ ...words, origin, originId, name: basename(file), now: place.now })
        : await addPicture(database, null, { file, name: basename(file), ...place, ...given, origin, originId })
      found.set(originId, row)
      if (place.isTrial) result.standIns.push(row)
      return null
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return `The file ${name} cannot be used: ${error.message}`
    }
  }

  function sourceOf(article: ArchiveArticle): HtmlSource {
    return {
      baseUrl: article.baseUrl,
      hasShortcodes: article.isWordPress,
      hasBlankLineParagraphs: article.isWordPress && !article.html.includes('<!-- wp:'),
      pictureOf: (image) => {
        const originId = originIdOf(image, find)
        return foundAs(originId) ?? { missing: why.get(originId) ?? `The picture ${nameOf(image.src)} has no file.` }
      },
      galleryOf: (ids) => galleryOf(archive, article, ids),
    }
  }

  function leadOf({ leadPicture }: ArchiveArticle): PictureFound | null {
    return leadPicture === null ? null : foundAs(`picture:${leadPicture}`)
  }

  function foundAs(originId: string): PictureFound | null {
    const row = found.get(originId)
    return row ? { pictureId: row.id, alt: row.alt, caption: '', credit: row.credit } : null
  }
}

/** Every picture the archive lists and every image its pages show, each once. */
function listWanted(archive: Archive, find: ReturnType<typeof pictureIndex>): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const picture of archive.pictures) {
    const originId = `picture:${picture.id}`
    wanted.set(originId, { originId, addresses: picture.addresses, picture })
  }
  for (const article of archive.articles) {
    const look = (image: ImageSource) => {
      const originId = originIdOf(image, find)
      if (!wanted.has(originId)) wanted.set(originId, { originId, addresses: [image.src], picture: null })
      return { missing: '' }
    }
    htmlToBody(article.html, {
      baseUrl: article.baseUrl,
      hasShortcodes: article.isWordPress,
      hasBlankLineParagraphs: false,
      pictureOf: look,
      galleryOf: () => [],
    })
  }
  return [...wanted.values()]
}

function originIdOf(image: ImageSource, find: ReturnType<typeof pictureIndex>): string {
  const picture = find(image)
  return picture ? `picture:${picture.id}` : `file:${image.src}`
}

function galleryOf(archive: Archive, article: ArchiveArticle, ids: readonly string[]): Image[] {
  const shown =
    ids.length > 0
      ? ids.flatMap((id) => archive.pictures.find((picture) => picture.id === id) ?? [])
      : archive.pictures.filter(({ articleId }) => articleId === article.originId)
  return shown.map(({ id, addresses, alt, caption, credit }) => ({
    src: addresses[0] ?? '',
    attachmentId: id,
    alt,
    caption,
    credit,
  }))
}

async function findKnown({ db }: Database, origin: string): Promise<Map<string, PictureRow>> {
  const rows = await db.select().from(pictures).where(eq(pictures.origin, origin))
  return new Map(rows.map((row) => [row.originId ?? '', row]))
}

/** Puts the rows of a trial in place, so that articles can name them until all is rolled back. */
export async function insertStandIns(tx: Tx, rows: readonly PictureRow[]): Promise<void> {
  for (const row of rows) await tx.insert(pictures).values(row)
}

function standIn(given: {
  alt: string
  caption: string
  credit: string
  origin: string
  originId: string
  name: string
  now: Date
}): PictureRow {
  const { name, now, ...words } = given
  return {
    id: newId(),
    originalName: name,
    sha256: '',
    width: 1,
    height: 1,
    widths: [],
    copyright: '',
    metadata: {},
    uploadedBy: null,
    createdAt: now,
    ...words,
  }
}

const nameOf = (address: string): string =>
  address
    .replace(/[?#].*$/s, '')
    .split('/')
    .pop() || address.slice(0, 100)
