import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readdir, rename, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { Database } from '#db/client.ts'
import { Refusal } from '#domain/refusal.ts'
import { mediaFolder } from '#server/media/media-folder.ts'
import type { Progress } from '#server/progress.ts'
import { DATABASE_NAME, hashing, MANIFEST_NAME, type Manifest, NAME, readBackup } from './backup-file.ts'
import { writeEnd, writeEntry } from './tar.ts'
import { inWorkingFolder } from './working-folder.ts'

export type Backup = { path: string; dataDir: string; now: Date; progress: Progress }

/** Who is signed in and which links are open: of no use elsewhere, and a key to the house in wrong hands. */
export const SECRETS = ['sessions', 'invitations', 'sign_in_failures'] as const

/**
 * Writes everything that is kept into one file that only its owner can read: a consistent copy of the database, taken
 * while the server works, and the picture files. The file appears under its name only when it is whole and was read
 * back. Refuses `taken` if there is one, and `not_allowed` on PostgreSQL, which has its own tools.
 */
export async function backUp(
  database: Database,
  { path, dataDir, now, progress }: Backup,
): Promise<Manifest & { size: number }> {
  const target = resolve(path)
  if (await stat(target).catch(() => null)) {
    throw new Refusal({ code: 'taken', message: `${path} exists. Choose another name; nothing was overwritten.` })
  }
  return inWorkingFolder(dirname(target), '.dateline-backup-', now, async (folder) => {
    const copy = join(folder, 'copy.db')
    const part = join(folder, 'part.tar')
    const facts = await copyDatabase(database, copy)
    const archive = await open(part, 'wx', 0o600)
    try {
      await writeAll(archive, { copy, facts, dataDir, now, progress })
      await archive.sync()
    } finally {
      await archive.close()
    }
    const total = facts.pictures.length
    const manifest = await readBackup(part, {
      progress: (_, done) => progress('files read back', done, Math.max(done, total)),
    })
    await rename(part, target)
    return { ...manifest, size: (await stat(target)).size }
  })
}

type Facts = { schema: string[]; articles: number; pictures: string[] }

/** Copies the database in one read, takes the secrets out, and looks through the copy. */
async function copyDatabase({ sqlite }: Database, copy: string): Promise<Facts> {
  if (!sqlite) {
    throw new Refusal({
      code: 'not_allowed',
      message: 'This newsroom keeps its database in PostgreSQL: back it up with pg_dump, and copy DATA_DIR/media.',
    })
  }
  // All pages in one step: a copy in small steps begins again whenever someone saves, and might never end.
  await sqlite.reader.backup(copy, { progress: () => 0x7fffffff })
  const database = new BetterSqlite3(copy)
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('secure_delete = ON')
    database.pragma('journal_mode = DELETE')
    for (const table of SECRETS) database.exec(`DELETE FROM ${table}`)
    database.exec('VACUUM')
    const verdict = database.pragma('integrity_check(1)', { simple: true })
    if (verdict !== 'ok')
      throw new Error(`The database is damaged (${verdict}): run dateline verify. No backup was made.`)
    const list = (query: string) => database.prepare<[], string>(query).pluck().all()
    return {
      schema: list('SELECT tag FROM _migrations ORDER BY tag'),
      articles: database.prepare<[], number>('SELECT count(*) FROM articles').pluck().get() ?? 0,
      pictures: list(
        'SELECT id FROM pictures UNION SELECT picture_id FROM share_pictures WHERE picture_id IS NOT NULL ORDER BY id',
      ),
    }
  } finally {
    database.close()
  }
}

type Contents = { copy: string; facts: Facts; dataDir: string; now: Date; progress: Progress }

async function writeAll(archive: FileHandle, { copy, facts, dataDir, now, progress }: Contents): Promise<void> {
  const files: Manifest['files'] = []
  const missing: string[] = []
  const add = async (name: string, path: string) => {
    const hash = createHash('sha256')
    const { size } = await stat(path)
    await writeEntry(archive, { name, size, at: now }, hashing(createReadStream(path), hash))
    files.push({ name, size, sha256: hash.digest('hex') })
  }
  await add(DATABASE_NAME, copy)
  for (const [at, id] of facts.pictures.entries()) {
    progress('pictures', at, facts.pictures.length)
    const folder = mediaFolder(dataDir, id)
    const present = await readdir(folder).catch(() => [])
    const names = present.map((name) => `media/${id}/${name}`).filter((name) => NAME.test(name))
    if (names.length === 0) missing.push(`media/${id}`)
    for (const name of names.sort()) await add(name, join(folder, basename(name)))
  }
  const { schema, articles, pictures } = facts
  const manifest: Manifest = {
    format: 1,
    createdAt: now.toISOString(),
    schema,
    articles,
    pictures: pictures.length,
    missing,
    files,
  }
  const text = Buffer.from(JSON.stringify(manifest, null, 1))
  await writeEntry(archive, { name: MANIFEST_NAME, size: text.length, at: now }, [text])
  await writeEnd(archive)
}
