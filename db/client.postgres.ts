import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { Refusal } from '#domain/refusal.ts'
import type { Database, Db, Tx } from './client.ts'
import { hearCommits } from './commits.postgres.ts'

/**
 * One transaction writes at a time, as on SQLite: what a command read is still so when it writes, `changes` are
 * numbered in the order of their commits, and each audit row sees the row before it.
 */
export const ONE_WRITER = sql`select pg_advisory_xact_lock(7211)`

/** Opens a PostgreSQL database. Commits are heard through the `dateline_changes` channel. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
  })
  const db = drizzle(pool, { casing: 'snake_case' })
  // A connection that is cut off while idle is replaced at its next use; unheard, the event would end the process.
  pool.on('error', () => {})
  const commits = await hearCommits(() => new pg.Client({ connectionString: url, keepAlive: true }))
  return {
    db: db as unknown as Db,
    async transact(work) {
      try {
        const done = await db.transaction(async (tx) => {
          await tx.execute(ONE_WRITER)
          return work(tx as unknown as Tx)
        })
        // The database's own word may arrive after the answer to whoever asked for this.
        commits.heard()
        return done
      } catch (error) {
        throw isLockTimeout(error) ? busy() : error
      }
    },
    dataVersion: commits.version,
    sqlite: null,
    onCommit: commits.onHeard,
    async close() {
      await commits.close()
      await pool.end()
    },
  }
}

const isLockTimeout = (error: unknown): boolean => {
  const { code, cause } = error as { code?: string; cause?: { code?: string } }
  return (cause?.code ?? code) === '55P03'
}

const busy = (): Refusal =>
  new Refusal({ code: 'busy', message: 'The database is held by another program. Nothing was changed; try again.' })
