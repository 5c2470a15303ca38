/** How the picture library looks to the desk, and its files. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { isPictureOf } from '#db/desk/picture-uses.ts'
import { findPicture, listPictures, type PictureRow } from '#db/desk/pictures.ts'
import { can, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { pictureFile } from '#server/media/picture-file.ts'
import { nextCursor } from './cursor.ts'
import type { ListPictures } from './inputs.ts'
import { NO_STORE } from './problem.ts'

const LINES = 60

/** A page of the library. */
export async function pictureLines(db: Db, { q, before }: z.infer<typeof ListPictures>) {
  const rows = await listPictures(db, { words: q, before, limit: LINES + 1 })
  const shown = rows.slice(0, LINES)
  const next = rows.length > LINES ? nextCursor(shown, (row) => row.createdAt) : null
  return { pictures: shown.map(pictureAnswer), next }
}

/** A picture without what only imports and backups need of it. */
export function pictureAnswer({ sha256: _, metadata: __, origin: ___, originId: ____, ...picture }: PictureRow) {
  return picture
}

/** What a client calls the file it sends, from `x-file-name`. */
export function fileNameOf(headers: Headers): string {
  const sent = headers.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(sent).slice(-200) || 'picture'
  } catch {
    return 'picture'
  }
}

type Asked = { id: string; width: string; dataDir: string }

/**
 * The bytes of the rendition that is `width` wide, or else the next wider one, or the widest. Throws `not_found` for what is not there, and, to whoever may not look through the
 * library, for pictures that none of their own articles uses.
 */
export async function answerPictureFile(db: Db, person: Person, { id, width, dataDir }: Asked): Promise<Response> {
  const picture = await findPicture(db, id)
  const maySee = picture && (can(person, 'picture:upload') || (await isPictureOf(db, person.id, id)))
  const fitting = picture?.widths.find((one) => one >= Number(width)) ?? picture?.widths.at(-1)
  const path = maySee && /^\d{1,5}$/.test(width) ? await pictureFile(dataDir, id, `${fitting}.webp`) : null
  if (!path) throw new Refusal({ code: 'not_found', what: 'picture', message: 'There is no such picture.' })
  const { size } = await stat(path)
  const headers = { ...NO_STORE, 'content-type': 'image/webp', 'content-length': String(size) }
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, { headers })
}
