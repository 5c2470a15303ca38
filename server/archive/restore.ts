import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '#db/client.ts'
import { dialectOf } from '#db/dialect.ts'
import { migrate } from '#db/migrate.ts'
import { invitations, sessions, signInFailures } from '#db/schema/desk.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { mediaRoot } from '#server/media/media-folder.ts'
import type { Progress } from '#server/progress.ts'
import { DATABASE_NAME, type Manifest, readBackup } from './backup-file.ts'
import { broken } from './tar.ts'
import { inWorkingFolder } from './working-folder.ts'

export type Restore = {
  path: string
  dataDir: string
  databaseUrl: string
  /** Replaces a newsroom that is there, keeping it aside. */
  isForced: boolean
  now: Date
  progress: Progress
}

/** `aside` is where the newsroom that was there is kept; null if there was none. */
export type Restored = { manifest: Manifest; applied: string[]; aside: string | null }

/**
 * Puts a backup in place: read and compared with its manifest, unpacked beside, brought to this version's schema and
 * checked there, then renamed into place. Until the last step nothing that is there is touched. Refuses `in_use` while
 * a server runs on it, and `taken` if there is a newsroom and it is not forced.
 */
export async function restore({ path, dataDir, databaseUrl, isForced, now, progress }: Restore): Promise<Restored> {
  if (dialectOf(databaseUrl) === 'postgres') {
    throw new Refusal({
      code: 'not_allowed',
      message:
        'This newsroom keeps its database in PostgreSQL: restore it with pg_restore, and DATA_DIR/media by copying.',
    })
  }
  const file = resolve(databaseUrl.replace(/^file:/, ''))
  if (!existsSync(path)) throw new Refusal({ code: 'not_found', message: `There is no file ${path}.` })
  await mustBeFree({ file, dataDir, isForced })
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return inWorkingFolder(dataDir, '.restore-', now, async (folder) => {
    const manifest = await readBackup(path, { into: folder, progress })
    const copy = join(folder, DATABASE_NAME)
    mustBeSound(copy)
    const { applied } = await migrate(copy, { now, backupDir: join(folder, 'backups') })
    await mustHaveOurSchema(copy, join(folder, 'fresh', DATABASE_NAME), now)
    await settle(copy, manifest, now)
    await mustBeFree({ file, dataDir, isForced })
    return { manifest, applied, aside: await putInPlace(folder, { file, dataDir, now }) }
  })
}

type There = { file: string; dataDir: string; isForced: boolean }

async function mustBeFree({ file, dataDir, isForced }: There): Promise<void> {
  const hasPictures = (await readdir(mediaRoot(dataDir)).catch(() => [])).some((name) => !name.startsWith('.'))
  if (!existsSync(file) && !hasPictures) return
  if (!isForced) {
    throw new Refusal({
      code: 'taken',
      message: `There is a newsroom in ${dataDir}. To replace it, add --force: it is then kept aside, not deleted.`,
    })
  }
  if (isOpenElsewhere(file)) {
    throw new Refusal({
      code: 'in_use',
      message: `A server is running on ${file}. Stop it first; nothing was changed.`,
    })
  }
}

/** Leaving WAL mode needs the file to oneself, so it fails while any other process has the database open. */
function isOpenElsewhere(file: string): boolean {
  if (!existsSync(file)) return false
  let database: BetterSqlite3.Database | undefined
  try {
    database = new BetterSqlite3(file, { timeout: 0 })
    return database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete'
  } catch (error) {
    // A damaged database cannot tell; replacing one is what restoring is for.
    return (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ?? false
  } finally {
    database?.close()
  }
}

function mustBeSound(file: string): void {
  try {
    const database = new BetterSqlite3(file, { readonly: true })
    try {
      database.pragma('trusted_schema = OFF')
      database.pragma('cell_size_check = ON')
      if (database.pragma('integrity_check(1)', { simple: true }) === 'ok') return
    } finally {
      database.close()
    }
  } catch {
    // Told below: whatever SQLite calls it, the database in the backup is no good.
  }
  throw broken('the database in it is damaged')
}

/** A database with a trigger or a view that we did not make could change what is written later. */
async function mustHaveOurSchema(file: string, fresh: string, now: Date): Promise<void> {
  await migrate(fresh, { now, backupDir: join(dirname(fresh), 'backups') })
  const [theirs, ours] = [file, fresh].map((one) => {
    const database = new BetterSqlite3(one, { readonly: true })
    try {
      return database
        .prepare<[], string>(
          `SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1`,
        )
        .pluck()
        .all()
        .join('\n')
    } finally {
      database.close()
    }
  })
  if (theirs !== ours) throw broken('its database has tables, triggers or views that Dateline did not make')
}

/** Nobody is signed in after a restore, whatever the backup said; the audit says that it happened. */
async function settle(file: string, { createdAt }: Manifest, now: Date): Promise<void> {
  const database = await openDatabase(file)
  try {
    await database.transact(async (tx) => {
      for (const table of [sessions, invitations, signInFailures]) await tx.delete(table)
      await recordEvent(tx, {
        kind: 'newsroom.restored',
        subject: 'newsroom',
        by: null,
        at: now,
        detail: { createdAt },
      })
    })
  } finally {
    await database.close()
  }
}

/**
 * Moves what is there aside and the restored files in. A move that fails takes the others back. The database may be
 * on another disk than the pictures, so each is kept aside where it is.
 */
async function putInPlace(folder: string, { file, dataDir, now }: { file: string; dataDir: string; now: Date }) {
  const name = `replaced-${now.toISOString().replaceAll(':', '-')}`
  const media = mediaRoot(dataDir)
  const ready = join(dirname(file), `.restored-${basename(folder)}`)
  const away = [file, `${file}-wal`, `${file}-shm`, media].filter(existsSync)
  const done: [string, string][] = []
  const move = async (from: string, to: string) => {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    await rename(from, to)
    done.push([from, to])
  }
  try {
    await copyFile(join(folder, DATABASE_NAME), ready)
    for (const one of away) await move(one, join(dirname(one), name, basename(one)))
    if (existsSync(join(folder, 'media'))) await move(join(folder, 'media'), media)
    await move(ready, file)
    return away.length > 0 ? join(dirname(away[0]!), name) : null
  } catch (error) {
    for (const [from, to] of done.reverse()) await rename(to, from)
    throw error
  } finally {
    await rm(ready, { force: true })
  }
}
