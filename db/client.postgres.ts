import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { Refusal } from '#domain/refusal.ts'
import type { Database, Db, Tx } from './client.ts'

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
  let version = 0
  const listeners: (() => void)[] = []
  const listener = new pg.Client({ connectionString: url })
  await listener.connect()
  await listener.query('LISTEN dateline_changes')
  listener.on('notification', () => {
    version++
    for (const heard of listeners) heard()
  })
  return {
    db: db as unknown as Db,
    async transact(work) {
      try {
        return await db.transaction(async (tx) => {
          await tx.execute(ONE_WRITER)
          return work(tx as unknown as Tx)
        })
      } catch (error) {
        throw isLockTimeout(error) ? busy() : error
      }
    },
    dataVersion: () => version,
    sqlite: null,
    onCommit: (heard) => listeners.push(heard),
    async close() {
      await listener.end()
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
