/** The only file that knows both databases' columns. Types are SQLite's; PostgreSQL's builders stand in at run time. */
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect.ts'

const pick = <T>(forSqlite: T, forPostgres: unknown): T => (dialect === 'postgres' ? (forPostgres as T) : forSqlite)

export const table = pick(sqlite.sqliteTable, pg.pgTable)
export const text = pick(sqlite.text, pg.text)
export const integer = pick(
  () => sqlite.integer(),
  () => pg.integer(),
)
/** A whole number beyond thirty-two bits, up to what JavaScript counts exactly. */
export const ordinal = pick(
  () => sqlite.integer(),
  () => pg.bigint({ mode: 'number' }),
)
export const boolean = pick(
  () => sqlite.integer({ mode: 'boolean' }),
  () => pg.boolean(),
)
/** A moment, to the millisecond, in UTC. */
export const instant = pick(
  () => sqlite.integer({ mode: 'timestamp_ms' }),
  () => pg.timestamp({ withTimezone: true, precision: 3 }),
)
export const json = pick(
  <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  <T>() => pg.jsonb().$type<T>(),
)
/** Bytes. */
export const bytes = pick(
  () => sqlite.blob({ mode: 'buffer' }),
  pg.customType<{ data: Buffer }>({ dataType: () => 'bytea' }),
)
/** A number the database counts up; never shown to readers. */
export const counter = pick(
  () => sqlite.integer().primaryKey({ autoIncrement: true }),
  () => pg.integer().primaryKey().generatedAlwaysAsIdentity(),
)
export const index = pick(sqlite.index, pg.index)
export const uniqueIndex = pick(sqlite.uniqueIndex, pg.uniqueIndex)
export const primaryKey = pick(sqlite.primaryKey, pg.primaryKey)
