/** Bringing a database to the schema this code knows: safely, or not at all with a message that says what to do. */
import { dialectOf } from './dialect.ts'

export type Migrated = {
  /** Names of the migrations this call applied, in order. */
  applied: string[]
  /** The copy made before the first of them; null for a new database and for PostgreSQL. */
  backup: string | null
}

/** Opens its own connection to `url`, applies what is missing and closes it. Throws and changes nothing if it cannot. */
export async function migrate(url: string, options: { backupDir?: string; now: Date }): Promise<Migrated> {
  if (dialectOf(url) === 'postgres') return (await import('./migrate.postgres.ts')).migratePostgres(url)
  return (await import('./migrate.sqlite.ts')).migrateSqlite(url.replace(/^file:/, ''), options)
}
