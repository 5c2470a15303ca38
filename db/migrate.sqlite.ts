/**
 * The migrator for SQLite. Drizzle's own cannot be used: it rebuilds tables inside a transaction, where switching
 * foreign keys off has no effect, so the children of a rebuilt table are deleted. This one takes the write lock
 * first, copies the database aside, applies everything that is missing in one transaction, and commits only if no
 * reference broke and no table lost a row. Killed anywhere, it leaves the database as it was.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { SETTINGS } from './client.ts'
import type { Migrated } from './migrate.ts'
import { type Migration, migrationsFolder, readMigrations } from './migrations-folder.ts'

/** The first SQLite without the fault that loses commits when a WAL file is reset. */
const OLDEST = '3.51.3'

/** How long to wait for another process that migrates, in milliseconds. */
const PATIENCE = 60_000

const BOOKKEEPING =
  'CREATE TABLE IF NOT EXISTS _migrations (tag TEXT PRIMARY KEY, hash TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT'

export type MigrateOptions = {
  backupDir?: string
  now: Date
  migrations?: Migration[]
  /** Bytes up to which a database is looked through although nothing is to be changed. */
  quicklyRead?: number
}

export async function migrateSqlite(path: string, options: MigrateOptions): Promise<Migrated> {
  const file = resolve(path)
  const {
    backupDir = join(dirname(file), 'backups'),
    now,
    migrations = readMigrations(migrationsFolder('sqlite')),
    quicklyRead = QUICKLY_READ,
  } = options
  mustNotHaveVanished(file, backupDir)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const database = openHealthy(file, quicklyRead)
  try {
    mustBeRecent(database.prepare('select sqlite_version()').pluck().get() as string)
    if (findPending(database, migrations).length === 0) return { applied: [], backup: null }
    // Before anything is changed it is looked through whatever its size.
    if (statSync(file).size > quicklyRead) mustBeSound(database, file)
    // Has an effect only outside a transaction: a table may then be rebuilt without its children being deleted.
    database.pragma('foreign_keys = OFF')
    database.exec('BEGIN IMMEDIATE')
    // Looked at again under the lock: another process may have been first.
    const pending = findPending(database, migrations)
    const isNew = listTables(database).length === 0
    const backup = pending.length > 0 && !isNew ? await copyAside(file, backupDir, pending[0]!, now) : null
    database.exec(BOOKKEEPING)
    for (const migration of pending) apply(database, migration, now)
    database.exec('COMMIT')
    return { applied: pending.map(({ tag }) => tag), backup }
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    throw new Error(
      `Another program has held ${file} for ${PATIENCE / 1000} seconds. Nothing was changed. Stop it and start again.`,
    )
  } finally {
    database.close()
  }
}

/** Throws for a SQLite older than the first that keeps what it was given. */
export function mustBeRecent(version: string): void {
  const [actual, oldest] = [version, OLDEST].map((v) => v.split('.').map(Number))
  const difference = oldest!.map((part, i) => (actual![i] ?? 0) - part).find((d) => d !== 0) ?? 0
  if (difference >= 0) return
  throw new Error(
    `This SQLite is ${version}; Dateline needs ${OLDEST} or newer, because older ones can lose acknowledged changes. Run npm install to get the one Dateline is tested with.`,
  )
}

/** A missing database beside the remains of one was lost, not never made: a new empty paper would hide that. */
function mustNotHaveVanished(file: string, backupDir: string): void {
  if (existsSync(file) && statSync(file).size > 0) return
  const remains = [join(dirname(file), 'media'), backupDir].filter(
    (dir) => existsSync(dir) && readdirSync(dir).length > 0,
  )
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) remains.push(`${file}-wal`)
  if (remains.length === 0) return
  throw new Error(
    `The database ${file} is missing or empty, but an earlier one left ${remains.join(' and ')}. Put the database back or restore a backup; to begin a new paper, choose another DATA_DIR or move these away.`,
  )
}

/** Bytes up to which a database is looked through at every start: a second's work. `dateline verify` checks any. */
const QUICKLY_READ = 512 * 1_048_576

/** Opens the file and looks through it, unless it is large. Throws if it is damaged or no database at all. */
function openHealthy(file: string, quicklyRead: number): BetterSqlite3.Database {
  let database: BetterSqlite3.Database | undefined
  try {
    database = new BetterSqlite3(file, { timeout: PATIENCE })
    for (const [name, value] of Object.entries(SETTINGS)) database.pragma(`${name} = ${value}`)
    // The schema is read here in any case, so that a file which is no database is found out.
    database.pragma('schema_version')
    if (statSync(file).size <= quicklyRead) mustBeSound(database, file)
    return database
  } catch (error) {
    database?.close()
    const { code, message } = error as { code?: string; message: string }
    throw code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') ? damaged(file, message) : error
  }
}

function mustBeSound(database: BetterSqlite3.Database, file: string): void {
  const verdict = database.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw damaged(file, String(verdict))
}

const damaged = (file: string, what: string): Error =>
  new Error(
    `The database ${file} is damaged (${what.replace(/\s+/g, ' ')}). Nothing was changed. Keep a copy of it and of ${basename(file)}-wal, then restore the last backup.`,
  )

type Applied = { tag: string; hash: string }

/** What is in `migrations` and not yet in the database. Throws if the database holds what this code does not know. */
function findPending(database: BetterSqlite3.Database, migrations: Migration[]): Migration[] {
  const isKept = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_migrations'").get() !== undefined
  const applied = isKept ? database.prepare<[], Applied>('SELECT tag, hash FROM _migrations').all() : []
  const known = new Map(migrations.map((migration) => [migration.tag, migration]))
  for (const { tag, hash } of applied) {
    if (!known.has(tag)) {
      throw new Error(
        `This database was upgraded by a newer Dateline than this one (${tag}). Nothing was changed. Start the newer version, or restore the backup it made before the upgrade.`,
      )
    }
    if (known.get(tag)!.hash !== hash) {
      throw new Error(
        `The migration ${tag} is not the one this database was made with. Nothing was changed. Install a released version of Dateline again.`,
      )
    }
  }
  const done = new Set(applied.map(({ tag }) => tag))
  return migrations.filter(({ tag }) => !done.has(tag))
}

/** A consistent copy, made while the write lock is held, so nothing is committed after it. */
async function copyAside(file: string, backupDir: string, { tag }: Migration, now: Date): Promise<string> {
  mkdirSync(backupDir, { recursive: true, mode: 0o700 })
  const copy = join(backupDir, `before-${tag}-${now.toISOString().replaceAll(':', '-')}.db`)
  const reader = new BetterSqlite3(file, { readonly: true })
  try {
    await reader.backup(copy)
    return copy
  } catch (error) {
    rmSync(copy, { force: true })
    throw error
  } finally {
    reader.close()
  }
}

function apply(database: BetterSqlite3.Database, { tag, hash, statements }: Migration, now: Date): void {
  const before = countRows(database)
  for (const statement of statements) database.exec(statement)
  const after = countRows(database)
  for (const [table, count] of before) {
    const left = after.get(table)
    if (left !== undefined && left < count) {
      throw new Error(
        `The migration ${tag} would lose ${count - left} of ${count} rows of ${table}. Nothing was changed. Please report it.`,
      )
    }
  }
  const broken = database.pragma('foreign_key_check') as { table: string; parent: string }[]
  if (broken.length > 0) {
    const [{ table, parent }] = broken as [{ table: string; parent: string }]
    throw new Error(
      `The migration ${tag} would break ${broken.length} references from ${table} to ${parent}. Nothing was changed. Please report it.`,
    )
  }
  database.prepare('INSERT INTO _migrations VALUES (?, ?, ?)').run(tag, hash, now.getTime())
}

const listTables = (database: BetterSqlite3.Database): string[] =>
  database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_migrations'`,
    )
    .pluck()
    .all()

const countRows = (database: BetterSqlite3.Database): Map<string, number> =>
  new Map(
    listTables(database).map((name) => [
      name,
      database.prepare<[], number>(`SELECT count(*) FROM "${name}"`).pluck().get()!,
    ]),
  )
