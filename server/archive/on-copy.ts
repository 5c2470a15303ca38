import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '#db/client.ts'

/**
 * Runs `work` on a copy of the database as it is now, so that no one who saves waits for it. On PostgreSQL, which
 * cannot be copied so easily, it runs on the database itself.
 */
export async function onCopy<T>(database: Database, work: (copy: Database) => Promise<T>): Promise<T> {
  if (!database.sqlite) return work(database)
  const folder = await mkdtemp(join(tmpdir(), 'dateline-copy-'))
  try {
    const file = join(folder, 'copy.db')
    // All pages in one step: a copy in small steps begins again whenever someone saves, and might never end.
    await database.sqlite.reader.backup(file, { progress: () => 0x7fffffff })
    const copy = await openDatabase(file)
    try {
      return await work(copy)
    } finally {
      await copy.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
