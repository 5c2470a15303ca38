import BetterSqlite3 from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { dialect } from '#db/dialect.ts'
import { newSqliteFile } from '#db/testing.ts'
import { isTooSlow } from '#domain/search/too-slow.ts'
import { openAside } from './aside.ts'
import { editionSearch, editionSite } from './schema/edition.ts'

/** Counts to `rows`, and touches each on the way. */
const countTo = (rows: number) =>
  sql`(with recursive counting(n) as (select 1 union all select n + 1 from counting where n < ${rows}) select count(*) as n from counting)`

test.skipIf(dialect === 'postgres')(
  'reads beside the thread that serves, sees what was committed, and cannot write',
  async () => {
    const file = await newSqliteFile()
    const { db, close } = openAside(file)
    expect(await db.select().from(editionSite)).toEqual([])
    expect(await db.select({ id: editionSearch.articleId }).from(editionSearch)).toEqual([])
    const writer = new BetterSqlite3(file)
    writer.prepare('insert into edition_site (id, value) values (1, ?)').run('{"name":"Paper"}')
    expect(await db.select().from(editionSite)).toEqual([{ id: 1, value: { name: 'Paper' } }])
    await expect(db.delete(editionSite)).rejects.toThrow()
    writer.close()
    await close()
  },
)

test.skipIf(dialect === 'postgres')(
  'what takes too long is given up, with everyone behind it, and the next is answered',
  async () => {
    const { db, close } = openAside(await newSqliteFile(), 300)
    const ask = (rows: number) => db.select({ n: sql<number>`n` }).from(countTo(rows))
    expect(await ask(10)).toEqual([{ n: 10 }])
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    const [slow, behind] = await Promise.allSettled([ask(20_000_000), ask(10)])
    clearInterval(timer)
    expect(slow.status === 'rejected' && isTooSlow(slow.reason)).toBe(true)
    expect(behind.status).toBe('rejected')
    // This thread went on all the while.
    expect(turns).toBeGreaterThan(3)
    expect(await ask(11)).toEqual([{ n: 11 }])
    await close()
  },
)
