import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName, is, Table } from 'drizzle-orm'
import { type Database, type Db, openDatabase, type Tx } from '#db/client.ts'
import * as edition from '#db/schema/edition.ts'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { canonicalJson } from '#server/ids.ts'

/** How one table of the edition differs from what the desk's tables say it must hold. */
export type Difference = { table: string; missing: number; extra: number }

/**
 * Rebuilds the edition where nobody sees it and compares it with the one readers see. On SQLite that is a copy, so
 * that no write waits; on PostgreSQL a transaction that is rolled back.
 */
export async function differencesFromRebuilt(database: Database): Promise<Difference[]> {
  return database.sqlite ? onCopy(database.sqlite.reader) : rolledBack(database)
}

async function onCopy(reader: NonNullable<Database['sqlite']>['reader']): Promise<Difference[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-verify-'))
  try {
    const file = join(folder, 'copy.db')
    await reader.backup(file, { progress: () => 0x7fffffff })
    const copy = await openDatabase(file)
    try {
      return await compare(copy, copy.db)
    } finally {
      await copy.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const OVER = Symbol('compared')

async function rolledBack(database: Database): Promise<Difference[]> {
  let differences: Difference[] = []
  try {
    await database.transact(async (tx) => {
      const within: Database = { ...database, transact: (work) => work(tx as Tx) }
      differences = await compare(within, tx)
      throw OVER
    })
  } catch (error) {
    if (error !== OVER) throw error
  }
  return differences
}

async function compare(database: Database, db: Db): Promise<Difference[]> {
  const before = await rowsOf(db)
  await rebuildEdition(database, new Date(0))
  const after = await rowsOf(db)
  return [...after].flatMap(([table, wanted]) => {
    const present = before.get(table)!
    const missing = countWithout(wanted, present)
    const extra = countWithout(present, wanted)
    return missing + extra > 0 ? [{ table, missing, extra }] : []
  })
}

const countWithout = (some: Set<string>, others: Set<string>): number =>
  [...some].filter((row) => !others.has(row)).length

/** Every row of the edition as text, by table; `changes` only says what became outdated when. */
async function rowsOf(db: Db): Promise<Map<string, Set<string>>> {
  const rows = new Map<string, Set<string>>()
  for (const table of Object.values(edition as Record<string, unknown>)) {
    if (!is(table, Table) || table === edition.changes) continue
    const all = await db.select().from(table as typeof edition.editionArticles)
    rows.set(getTableName(table), new Set(all.map(canonicalJson)))
  }
  return rows
}
