import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Migrated } from './migrate.ts'
import { type Migration, migrationsFolder, readMigrations } from './migrations-folder.ts'

/** Names the lock that lets one process migrate at a time. */
const LOCK = 7210

/** Applies what is missing under an advisory lock; PostgreSQL's DDL is transactional, so it is all or nothing. */
export async function migratePostgres(url: string): Promise<Migrated> {
  const client = new pg.Client({ connectionString: url })
  await client.connect().catch((error: Error) => {
    throw new Error(
      `PostgreSQL does not let Dateline in (${error.message}). Check that it runs, and that DATABASE_URL has its host, port, database, user and password.`,
      { cause: error },
    )
  })
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const known = readMigrations(migrationsFolder('postgres'))
    const lastApplied = await findLastApplied(client)
    mustNotBeNewer(known, lastApplied)
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder('postgres') })
    return { applied: known.filter(({ madeAt }) => madeAt > lastApplied).map(({ tag }) => tag), backup: null }
  } finally {
    await client.end()
  }
}

/** When the newest applied migration was made; 0 for a new database. */
async function findLastApplied(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ exists: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  )
  if (!rows[0]?.exists) return 0
  const last = await client.query<{ at: string | null }>(
    'select max(created_at) as at from drizzle.__drizzle_migrations',
  )
  return Number(last.rows[0]?.at ?? 0)
}

function mustNotBeNewer(known: Migration[], lastApplied: number): void {
  if (lastApplied <= (known.at(-1)?.madeAt ?? 0)) return
  throw new Error(
    'This database was upgraded by a newer Dateline than this one. Nothing was changed. Start the newer version, or restore a backup made before the upgrade.',
  )
}
