/** The thread of `openAside`: one connection that can only read, and one statement at a time. Never imported. */
import { parentPort, workerData } from 'node:worker_threads'
import BetterSqlite3 from 'better-sqlite3'
import type { Asked } from './aside.ts'

const connection = new BetterSqlite3(workerData as string, { readonly: true, timeout: 5_000 })
connection.pragma('trusted_schema = OFF')
connection.pragma('cell_size_check = ON')

const MOST_KEPT = 100
const kept = new Map<string, BetterSqlite3.Statement>()

function statementOf(sql: string): BetterSqlite3.Statement {
  const known = kept.get(sql)
  if (known) return known
  const statement = connection.prepare(sql).raw()
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(sql, statement)
  return statement
}

parentPort?.on('message', ({ number, sql, params, isOne }: Asked) => {
  try {
    const statement = statementOf(sql)
    const rows = isOne ? (statement.get(...params) ?? []) : statement.all(...params)
    parentPort?.postMessage({ number, rows })
  } catch (error) {
    parentPort?.postMessage({ number, error: String(error) })
  }
})

/** Nobody's patience runs while the thread starts. */
parentPort?.postMessage({ number: 0, rows: [] })
