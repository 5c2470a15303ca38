import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Dialect } from './dialect.ts'

/** One migration as drizzle-kit wrote it: its name, statements, hash and the time it was made. */
export type Migration = { tag: string; statements: string[]; hash: string; madeAt: number }

export const migrationsFolder = (dialect: Dialect): string =>
  fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url))

/** The migrations in `folder`, in order. */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return readMigrationFiles({ migrationsFolder: folder }).map(({ sql, hash, folderMillis }, index) => ({
    tag: journal.entries[index]!.tag,
    statements: sql,
    hash,
    madeAt: folderMillis,
  }))
}
