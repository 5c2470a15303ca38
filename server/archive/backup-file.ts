/** What a backup holds: one tar file with the database, the picture files, and a manifest that vouches for each. */
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Progress } from '#server/progress.ts'
import { broken, readEntries } from './tar.ts'

export const DATABASE_NAME = 'dateline.db'
export const MANIFEST_NAME = 'manifest.json'
/** All that a backup may hold, besides its manifest. Any other name is refused before a byte of it is written. */
export const NAME = /^(?:dateline\.db|media\/[0-9a-f]{32}\/(?:original\.[a-z]{3,4}|[1-9]\d{0,4}\.(?:avif|webp|jpg)))$/

export const Manifest = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Names of the migrations the database had. */
  schema: z.array(z.string()),
  articles: z.int().min(0),
  pictures: z.int().min(0),
  /** Files that should have been there when the backup was made, and were not. */
  missing: z.array(z.string()),
  files: z.array(
    z.object({ name: z.string().regex(NAME), size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
})
export type Manifest = z.infer<typeof Manifest>

const LARGEST_MANIFEST = 256 * 1024 * 1024

/**
 * Reads a backup from end to end and compares every file with the manifest; with `into`, writes them there on the
 * way. Throws `not_allowed` for a backup that is truncated, altered, or holds anything it should not.
 */
export async function readBackup(
  path: string,
  { into, progress }: { into?: string; progress: Progress },
): Promise<Manifest> {
  const found = new Map<string, { size: number; sha256: string }>()
  let manifest: Manifest | null = null
  for await (const { name, size, pieces } of readEntries(path)) {
    if (manifest) throw broken('something follows its manifest')
    if (name === MANIFEST_NAME) manifest = await readManifest(size, pieces)
    else {
      if (!NAME.test(name)) throw broken(`it holds a file named ${JSON.stringify(name)}`)
      if (found.has(name)) throw broken(`it holds ${name} twice`)
      const sha256 = await take(pieces, into === undefined ? null : join(into, name))
      found.set(name, { size, sha256 })
      progress('files', found.size, found.size)
    }
  }
  if (!manifest) throw broken('it has no manifest')
  for (const { name, size, sha256 } of manifest.files) {
    const file = found.get(name)
    if (!file) throw broken(`${name} is not in it`)
    if (file.size !== size || file.sha256 !== sha256) throw broken(`${name} is not what was backed up`)
  }
  if (found.size !== manifest.files.length) throw broken('it holds files that its manifest does not name')
  if (!found.has(DATABASE_NAME)) throw broken('there is no database in it')
  return manifest
}

async function readManifest(size: number, pieces: AsyncIterable<Buffer>): Promise<Manifest> {
  if (size > LARGEST_MANIFEST) throw broken('its manifest is too large')
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  try {
    return Manifest.parse(JSON.parse(Buffer.concat(all).toString('utf8')))
  } catch {
    throw broken('its manifest cannot be read, or was written by a newer Dateline')
  }
}

async function take(pieces: AsyncIterable<Buffer>, path: string | null): Promise<string> {
  const hash = createHash('sha256')
  if (path === null) for await (const piece of pieces) hash.update(piece)
  else {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(hashing(pieces, hash), createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  }
  return hash.digest('hex')
}

/** The same pieces, hashed as they pass. */
export async function* hashing(
  pieces: AsyncIterable<Buffer>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}
