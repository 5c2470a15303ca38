/**
 * Opening the newsroom's database. Reading takes `db`; writing takes the `Tx` that only `transact` gives, so a
 * write outside a transaction does not compile. One process has one writer: the opened database lives on
 * `globalThis`, because Next bundles its own copy of this module.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3'
import { Refusal } from '#domain/refusal.ts'
import { dialectOf } from './dialect.ts'

/** Reads. The type is SQLite's; on PostgreSQL the same calls go to its drizzle. Always awaited. */
export type Db = BetterSQLite3Database
declare const inTransaction: unique symbol
/** Reads and writes, inside `transact` only. */
export type Tx = Db & { readonly [inTransaction]: true }

export type Database = {
  db: Db
  /** Runs `work` in one transaction: all of it or nothing. Rows only inside: no network, no mail, no picture work. */
  transact: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /**
   * Changes whenever anything was committed, by any process. Costs about a microsecond on SQLite. Null means that
   * the database cannot say so cheaply and the caller listens instead.
   */
  dataVersion: () => number | null
  /** For reads that may take long, where they would hold up everything else; see `db/aside.ts`. */
  aside?: Db
  /** The SQLite connections behind it, for backup, migration and checks; null on PostgreSQL. */
  sqlite: { reader: BetterSqlite3.Database; writer: BetterSqlite3.Database } | null
  /** Calls back after any commit, where the database pushes (PostgreSQL); on SQLite the caller asks `dataVersion`. */
  onCommit: (heard: () => void) => void
  close: () => Promise<void>
}

/** How long a write waits for another process that holds the lock, in milliseconds. */
const LOCK_WAIT = 5_000

/** Opens `url`: a file path or `file:` for SQLite, `postgres://` for PostgreSQL. Throws if it cannot be used safely. */
export async function openDatabase(url: string): Promise<Database> {
  const postgres = dialectOf(url) === 'postgres'
  const opened = postgres
    ? await (await import('./client.postgres.ts')).openPostgres(url)
    : openSqlite(url.replace(/^file:/, ''))
  return { ...opened, transact: refusingItself(opened.transact) }
}

/** `transact` inside `transact` would wait for itself for ever: it is a mistake, and said at once. */
function refusingItself(transact: Database['transact']): Database['transact'] {
  const inside = new AsyncLocalStorage<true>()
  return (work) => {
    if (inside.getStore()) throw new Error('This runs inside a transaction already: pass its tx on.')
    return transact((tx) => inside.run(true, () => work(tx)))
  }
}

const OPENED = Symbol.for('dateline.database')
const shared = globalThis as { [OPENED]?: Database }

/** Makes `database` the one that `database()` answers with in this process. */
export function useDatabase(database: Database): void {
  shared[OPENED] = database
}

/** The database this process opened. */
export function database(): Database {
  const opened = shared[OPENED]
  if (!opened) throw new Error('The database is not open yet: server/main.ts opens it before anything is served.')
  return opened
}

function openSqlite(file: string): Database {
  const writer = connect(file)
  const reader = connect(file)
  reader.pragma('query_only = ON')
  reader.pragma('busy_timeout = 5000')
  assertSettings(writer)
  assertSettings(reader)
  const dataVersion = reader.prepare<[], number>('PRAGMA data_version').pluck()
  const tx = drizzleSqlite(writer, { casing: 'snake_case' }) as unknown as Tx
  let last: Promise<unknown> = Promise.resolve()

  async function run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await begin(writer)
    try {
      const result = await work(tx)
      writer.exec('COMMIT')
      return result
    } catch (error) {
      if (writer.inTransaction) writer.exec('ROLLBACK')
      throw error
    }
  }

  return {
    db: drizzleSqlite(reader, { casing: 'snake_case' }),
    transact(work) {
      const mine = last.then(() => run(work))
      last = mine.catch(() => undefined)
      return mine
    },
    dataVersion: () => dataVersion.get() as number,
    sqlite: { reader, writer },
    onCommit: () => undefined,
    async close() {
      await last
      reader.close()
      writer.close()
    },
  }
}

function connect(file: string): BetterSqlite3.Database {
  const connection = new BetterSqlite3(file, { timeout: 0 })
  for (const [name, value] of Object.entries(SETTINGS)) connection.pragma(`${name} = ${value}`)
  return connection
}

/**
 * `synchronous=FULL` is the difference between keeping and losing acknowledged commits in a power cut: the driver's
 * default in WAL mode is NORMAL. The rest closes doors that a hostile or damaged file could use.
 */
export const SETTINGS = {
  journal_mode: 'WAL',
  synchronous: 'FULL',
  foreign_keys: 'ON',
  trusted_schema: 'OFF',
  cell_size_check: 'ON',
  mmap_size: 0,
  secure_delete: 'ON',
} as const

const EXPECTED: Record<keyof typeof SETTINGS, unknown> = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  secure_delete: 1,
}

/** Throws unless the connection really has the settings; a pragma that a build ignores fails silently otherwise. */
export function assertSettings(connection: BetterSqlite3.Database): void {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    const actual = connection.pragma(name, { simple: true }) ?? 0
    if (actual !== expected) {
      throw new Error(
        `SQLite refused the setting ${name}: expected ${expected}, is ${actual}. Dateline does not run without it.`,
      )
    }
  }
}

/** Waits for another process's write lock without blocking this process's readers. */
async function begin(writer: BetterSqlite3.Database): Promise<void> {
  const giveUp = performance.now() + LOCK_WAIT
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const busy = (error as { code?: string }).code?.startsWith('SQLITE_BUSY')
      if (!busy) throw error
      if (performance.now() > giveUp) {
        throw new Refusal({
          code: 'busy',
          message: 'The database is held by another program. Nothing was changed; try again.',
        })
      }
      await sleep(wait * (0.5 + Math.random()))
    }
  }
}

/** Whether `error` is a broken unique constraint, in either database's words. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return [code, cause?.code].some(
    (c) => c === 'SQLITE_CONSTRAINT_UNIQUE' || c === 'SQLITE_CONSTRAINT_PRIMARYKEY' || c === '23505',
  )
}
