import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { assertSettings, openDatabase, SETTINGS } from './client.ts'
import { dialect } from './dialect.ts'
import { settings } from './schema/desk.ts'
import { newSqliteFile, testDatabases } from './testing.ts'

describe.runIf(dialect === 'sqlite')('SQLite settings', () => {
  test('a re-opened database has them all', async () => {
    const file = await newSqliteFile()
    await (await openDatabase(file)).close()
    const database = await openDatabase(file)
    expect(() => assertSettings(database.sqlite!.writer)).not.toThrow()
    expect(() => assertSettings(database.sqlite!.reader)).not.toThrow()
    expect(database.sqlite!.writer.pragma('synchronous', { simple: true })).toBe(2)
    await database.close()
  })

  test('negative control: the driver alone leaves synchronous at NORMAL, and that is refused', async () => {
    const connection = new BetterSqlite3(await newSqliteFile())
    for (const [name, value] of Object.entries(SETTINGS)) {
      if (name !== 'synchronous') connection.pragma(`${name} = ${value}`)
    }
    expect(connection.pragma('synchronous', { simple: true })).toBe(1)
    expect(() => assertSettings(connection)).toThrow(/synchronous: expected 2, is 1/)
    connection.close()
  })
})

test.runIf(dialect === 'sqlite')('a transaction inside a transaction is refused at once, not waited for', async () => {
  const database = await openDatabase(await newSqliteFile())
  const nested = database.transact(() => database.transact(async () => 'never'))
  await expect(nested).rejects.toThrow(/inside a transaction already/)
  await expect(database.transact(async () => 'afterwards')).resolves.toBe('afterwards')
  await database.close()
})

describe.each(testDatabases)('transactions on %s', (_, open) => {
  test('are all of it or nothing', async () => {
    const database = await open()
    const failing = database.transact(async (tx) => {
      await tx.insert(settings).values({ key: 'a', value: 1 })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await database.db.select().from(settings)).toEqual([])
  })

  test('run one after another, so what was read is still so at the write', async () => {
    const database = await open()
    await database.transact((tx) => tx.insert(settings).values({ key: 'count', value: 0 }))
    const countUp = () =>
      database.transact(async (tx) => {
        const [row] = await tx.select().from(settings)
        await new Promise((resolve) => setImmediate(resolve))
        await tx.update(settings).set({ value: (row?.value as number) + 1 })
      })
    await Promise.all(Array.from({ length: 20 }, countUp))
    expect(await database.db.select().from(settings)).toEqual([{ key: 'count', value: 20 }])
  })
})
