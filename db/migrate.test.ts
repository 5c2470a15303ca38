import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dialect } from './dialect.ts'
import { migrateSqlite, mustBeRecent } from './migrate.sqlite.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrationsFolder, readMigrations } from './migrations-folder.ts'

const now = new Date('2026-11-24T12:00:00.000Z')
const migration = (tag: string, ...statements: string[]): Migration => ({
  tag,
  statements,
  hash: `hash of ${tag}`,
  madeAt: 1,
})

const INIT = migration(
  '0000_init',
  'CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT)',
  'CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents(id) ON DELETE CASCADE)',
)
/** What drizzle-kit writes to change a column: the table is made anew, and its children must survive that. */
const REBUILD = migration(
  '0001_rebuild',
  'CREATE TABLE __new_parents (id INTEGER PRIMARY KEY, name TEXT NOT NULL)',
  'INSERT INTO __new_parents SELECT id, name FROM parents',
  'DROP TABLE parents',
  'ALTER TABLE __new_parents RENAME TO parents',
)

const ALL = readMigrations(migrationsFolder('sqlite')).map(({ tag }) => tag)

describe.runIf(dialect === 'sqlite')('the SQLite migrator', () => {
  let dir: string
  let file: string
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'dateline-migrate-'))
    file = join(dir, 'dateline.db')
  })
  afterEach(() => rmSync(dir, { recursive: true, force: true }))

  const query = <T>(sql: string): T[] => {
    const database = new BetterSqlite3(file)
    try {
      return database.prepare<[], T>(sql).pluck().all()
    } finally {
      database.close()
    }
  }
  const run = (...statements: string[]) => {
    const database = new BetterSqlite3(file)
    for (const statement of statements) database.exec(statement)
    database.close()
  }
  const aFamily = async () => {
    await migrateSqlite(file, { now, migrations: [INIT] })
    run("INSERT INTO parents VALUES (1, 'a'), (2, 'b')", 'INSERT INTO children VALUES (1, 1), (2, 1), (3, 2)')
  }

  test('makes a new database without a backup, once', async () => {
    expect(await migrate(file, { now })).toEqual({ applied: ALL, backup: null })
    expect(await migrate(file, { now })).toEqual({ applied: [], backup: null })
    expect(existsSync(join(dir, 'backups'))).toBe(false)
  })

  test('copies a database aside before it changes it, and keeps children of a rebuilt table', async () => {
    await aFamily()
    const { applied, backup } = await migrateSqlite(file, { now, migrations: [INIT, REBUILD] })
    expect(applied).toEqual(['0001_rebuild'])
    expect(query('SELECT count(*) FROM children')).toEqual([3])
    const copy = new BetterSqlite3(backup!, { readonly: true })
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.prepare('SELECT count(*) FROM _migrations').pluck().get()).toBe(1)
    expect(copy.prepare('SELECT count(*) FROM children').pluck().get()).toBe(3)
    copy.close()
  })

  test('negative control: with foreign keys on, the same rebuild deletes the children', async () => {
    await aFamily()
    run('PRAGMA foreign_keys = ON', 'BEGIN', ...REBUILD.statements, 'COMMIT')
    expect(query('SELECT count(*) FROM children')).toEqual([0])
  })

  test.each([
    [
      'loses rows',
      migration('0001_bad', 'DELETE FROM parents WHERE id = 2', 'DELETE FROM children WHERE parent = 2'),
      /lose 1 of 3 rows of children|lose 1 of 2 rows of parents/,
    ],
    [
      'breaks a reference',
      migration('0001_bad', 'UPDATE children SET parent = 99 WHERE id = 3'),
      /break 1 references from children to parents/,
    ],
    [
      'fails half way',
      migration('0001_bad', "INSERT INTO parents VALUES (3, 'c')", 'SELECT nonsense FROM nowhere'),
      /nowhere/,
    ],
  ])('leaves everything as it was when a migration %s', async (_, bad, message) => {
    await aFamily()
    await expect(migrateSqlite(file, { now, migrations: [INIT, bad] })).rejects.toThrow(message)
    expect(query('SELECT count(*) FROM parents')).toEqual([2])
    expect(query('SELECT parent FROM children ORDER BY id')).toEqual([1, 1, 2])
    expect(query('SELECT tag FROM _migrations')).toEqual(['0000_init'])
    expect(await migrateSqlite(file, { now, migrations: [INIT, REBUILD] })).toMatchObject({ applied: ['0001_rebuild'] })
  })

  test('refuses a database that a newer Dateline upgraded', async () => {
    await migrateSqlite(file, { now, migrations: [INIT, REBUILD] })
    await expect(migrateSqlite(file, { now, migrations: [INIT] })).rejects.toThrow(
      /newer Dateline.*0001_rebuild.*Start the newer version/,
    )
  })

  test('refuses a migration that was edited after it was applied', async () => {
    await migrateSqlite(file, { now, migrations: [INIT] })
    await expect(migrateSqlite(file, { now, migrations: [{ ...INIT, hash: 'edited' }] })).rejects.toThrow(/not the one/)
  })

  test('does not read all of a large database at every start, but before it changes one', async () => {
    await migrateSqlite(file, { now, migrations: [INIT] })
    query(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
      INSERT INTO parents SELECT i, hex(randomblob(100)) FROM n RETURNING 1`)
    overwrite(file, (pages) => [pages - 1, pages])
    const large = { now, quicklyRead: 0 }
    expect(await migrateSqlite(file, { ...large, migrations: [INIT] })).toMatchObject({ applied: [] })
    await expect(migrateSqlite(file, { ...large, migrations: [INIT, REBUILD] })).rejects.toThrow(/is damaged/)
    await expect(migrateSqlite(file, { now, migrations: [INIT] })).rejects.toThrow(/is damaged/)
  })

  test.each([
    ['is no database', (at: string) => writeFileSync(at, 'This is a letter, not a database. '.repeat(200))],
    ['was overwritten in the middle', overwriteMiddle],
  ])('refuses a file that %s, and says what to do', async (_, damage) => {
    await migrate(file, { now })
    damage(file)
    await expect(migrate(file, { now })).rejects.toThrow(/is damaged .*restore the last backup/)
  })

  test('refuses to begin a new paper where the database of an earlier one is missing', async () => {
    mkdirSync(join(dir, 'media', 'a-picture'), { recursive: true })
    await expect(migrate(file, { now })).rejects.toThrow(/missing or empty.*restore a backup/)
    expect(readdirSync(dir)).toEqual(['media'])
  })

  test.each([
    ['3.51.2', false],
    ['3.50.9', false],
    ['2.99.99', false],
    ['3.51.3', true],
    ['3.52.0', true],
    ['4.0.0', true],
  ])('SQLite %s is recent enough: %s', (version, isRecent) => {
    const check = expect(() => mustBeRecent(version))
    if (isRecent) check.not.toThrow()
    else check.toThrow(/needs 3\.51\.3 or newer.*npm install/)
  })

  test('four processes that start at once migrate once', async () => {
    const script = `import { migrate } from '#db/migrate.ts'; console.log(JSON.stringify(await migrate(${JSON.stringify(file)}, { now: new Date() })))`
    const answers = await Promise.all(Array.from({ length: 4 }, () => runNode(script)))
    const applied = answers.map((answer) => (JSON.parse(answer) as { applied: string[] }).applied.length)
    expect(applied.sort()).toEqual([0, 0, 0, ALL.length])
  })
})

const overwriteMiddle = (file: string): void => overwrite(file, () => [1, 20])

/** Overwrites the pages from the first up to, not including, the second of what `which` says of their count. */
function overwrite(file: string, which: (pages: number) => [number, number]): void {
  const database = new BetterSqlite3(file)
  database.pragma('wal_checkpoint(TRUNCATE)')
  const size = database.pragma('page_size', { simple: true }) as number
  const [from, to] = which(database.pragma('page_count', { simple: true }) as number)
  database.close()
  const descriptor = openSync(file, 'r+')
  for (let page = from; page < to; page++) writeSync(descriptor, Buffer.alloc(size / 2, 0xa5), 0, size / 2, page * size)
  closeSync(descriptor)
}

async function runNode(script: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  const complained: Buffer[] = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => complained.push(chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(Buffer.concat(complained).toString())
  return Buffer.concat(said).toString()
}
