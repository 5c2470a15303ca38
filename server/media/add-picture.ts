import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { and, eq } from 'drizzle-orm'
import { type Database, type Db, isUniqueViolation } from '#db/client.ts'
import { pictures } from '#db/schema/desk.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import { EXTENSION, type ImageType, imageTypeOf, MAGIC_BYTES } from '#domain/media/image-type.ts'
import { cleanWords, type PictureWords, wordsFrom } from '#domain/media/photo-metadata.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { makeDurable, syncFolder } from './durable.ts'
import { incomingFolder, mediaFolder } from './media-folder.ts'
import { runRender, unsupported } from './run-render.ts'

export type PictureRow = typeof pictures.$inferSelect

export type AddPicture = Partial<PictureWords> & {
  /** The bytes: a stream, a buffer or the path of a file. */
  file: Readable | Buffer | string
  /** What it was called where it came from. Kept for people; nothing on disk is named by it. */
  name: string
  dataDir: string
  now: Date
  /** Where an imported picture came from: the same pair is never added twice. */
  origin?: string
  originId?: string
  /** How hard the encoders try, 0 (quick, larger files) to 9. */
  effort?: number
}

/** The largest upload, in bytes: counted as they arrive, whatever was declared. */
export const MAX_BYTES = 25 * 1024 * 1024

/**
 * Adds a picture to the library: checks what it is by its bytes, renders every width in another process and keeps the
 * original, which is never served. What the photo says of itself (IPTC, XMP, Exif) fills the words that are not given.
 * Refuses `too_large` and `unsupported_media`; whatever happens, nothing half-made stays.
 */
export async function addPicture(database: Database, person: Person | null, input: AddPicture): Promise<PictureRow> {
  if (person) mustBeAble(person, 'picture:upload')
  const known = await findByOrigin(database.db, input)
  if (known) return known

  const id = newId()
  const incoming = incomingFolder(input.dataDir, id)
  const kept = mediaFolder(input.dataDir, id)
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  try {
    const row = await receiveAndRender(id, incoming, person, input)
    await makeDurable(incoming)
    await rename(incoming, kept)
    await syncFolder(join(kept, '..'))
    await database.transact(async (tx) => {
      await tx.insert(pictures).values(row)
      const { originalName, sha256 } = row
      const detail = { originalName, sha256 }
      await recordEvent(tx, { kind: 'picture.added', subject: id, by: person?.id ?? null, at: input.now, detail })
    })
    return row
  } catch (error) {
    await rm(kept, { recursive: true, force: true })
    const raced = isUniqueViolation(error) && (await findByOrigin(database.db, input))
    if (raced) return raced
    throw error
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

async function receiveAndRender(
  id: string,
  folder: string,
  person: Person | null,
  { file, name, now, effort = 2, origin, originId, ...given }: AddPicture,
): Promise<PictureRow> {
  const { type, sha256 } = await receive(file, join(folder, 'original'))
  const original = join(folder, `original.${EXTENSION[type]}`)
  await rename(join(folder, 'original'), original)
  const credit = given.credit ?? null
  const { width, height, widths, metadata } = await runRender({ file: original, type, folder, credit, effort })
  const own = wordsFrom(metadata)
  return {
    id,
    originalName: cleanLine(name).slice(-200),
    sha256,
    width,
    height,
    widths,
    ...cleanWords({
      alt: given.alt ?? own.alt,
      caption: given.caption ?? own.caption,
      credit: given.credit ?? own.credit,
      copyright: given.copyright ?? own.copyright,
    }),
    metadata,
    uploadedBy: person?.id ?? null,
    createdAt: now,
    origin: origin ?? null,
    originId: originId ?? null,
  }
}

/** Writes the bytes to `path`, counting and hashing them on the way. */
async function receive(file: AddPicture['file'], path: string): Promise<{ type: ImageType; sha256: string }> {
  const source =
    typeof file === 'string' ? createReadStream(file) : Buffer.isBuffer(file) ? Readable.from([file]) : file
  const hash = createHash('sha256')
  let size = 0
  let start = Buffer.alloc(0)
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > MAX_BYTES) return done(tooLarge())
      if (start.length < MAGIC_BYTES) {
        start = Buffer.concat([start, chunk.subarray(0, MAGIC_BYTES)])
        if (start.length >= MAGIC_BYTES && !imageTypeOf(start)) return done(notAPicture())
      }
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(source, count, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  const type = imageTypeOf(start)
  if (!type) throw notAPicture()
  return { type, sha256: hash.digest('hex') }
}

const tooLarge = () =>
  new Refusal({ code: 'too_large', limit: MAX_BYTES, message: 'A picture may have at most 25 MB. This one has more.' })
const notAPicture = () => unsupported('It is not a JPEG, PNG, WebP or GIF, whatever its name says.')

async function findByOrigin(db: Db, { origin, originId }: AddPicture): Promise<PictureRow | null> {
  if (origin === undefined || originId === undefined) return null
  const found = await db
    .select()
    .from(pictures)
    .where(and(eq(pictures.origin, origin), eq(pictures.originId, originId)))
    .limit(1)
  return found[0] ?? null
}
