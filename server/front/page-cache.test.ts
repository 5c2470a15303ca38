import { setImmediate as turn } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { changes } from '#db/schema/edition.ts'
import { newSqliteFile } from '#db/testing.ts'
import { recordChanges } from '#server/changes.ts'
import type { Page } from './page.ts'
import { openPageCache, type Render } from './page-cache.ts'

const opened: Database[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

async function open(file: string): Promise<Database> {
  const database = await openDatabase(file)
  opened.push(database)
  return database
}

const aPage = (tags: string[], { status = 200, size = 10, tag = 'words' } = {}): Page => ({
  status,
  tag,
  lastModified: null,
  variants: {} as Page['variants'],
  tags,
  size,
})

const change = async (database: Database, ...tags: string[]): Promise<void> => {
  await database.transact((tx) => recordChanges(tx, tags, new Date(0)))
  await turn()
}

/** Renders pages whose tags are their address, and counts. */
function counting(): { render: Render; rendered: string[] } {
  const rendered: string[] = []
  return {
    rendered,
    async render(key) {
      rendered.push(key)
      return aPage([`address:${key}`, 'site'])
    },
  }
}

test('a page is rendered once, for all who ask at once and after', async () => {
  const { render, rendered } = counting()
  const cache = await openPageCache(await open(await newSqliteFile()), render, 1_000)
  expect(cache.hit('/a')).toBeUndefined()
  await Promise.all(Array.from({ length: 20 }, () => cache.page('/a')))
  expect(cache.hit('/a')).toBeDefined()
  expect(rendered).toEqual(['/a'])
})

test('a commit drops the pages it outdated and no other', async () => {
  const database = await open(await newSqliteFile())
  const { render, rendered } = counting()
  const cache = await openPageCache(database, render, 1_000)
  await cache.page('/a')
  await cache.page('/b')
  await change(database, 'address:/a')
  expect(cache.hit('/a')).toBeUndefined()
  await cache.page('/a')
  await cache.page('/b')
  expect(rendered).toEqual(['/a', '/b', '/a'])
  await change(database, 'site')
  await cache.page('/b')
  expect(rendered).toEqual(['/a', '/b', '/a', '/b'])
})

test('a commit of another process is seen by the very next reader', async () => {
  const file = await newSqliteFile()
  const [here, there] = [await open(file), await open(file)]
  const { render, rendered } = counting()
  const cache = await openPageCache(here, render, 1_000)
  await cache.page('/a')
  await change(there, 'address:/a')
  expect(cache.hit('/a')).toBeUndefined()
  await cache.page('/a')
  expect(rendered).toEqual(['/a', '/a'])
})

test('without asking the database, the stale page would be served (negative control)', async () => {
  const file = await newSqliteFile()
  const [here, there] = [await open(file), await open(file)]
  const deaf: Database = { ...here, dataVersion: () => 1 }
  const cache = await openPageCache(deaf, counting().render, 1_000)
  const before = await cache.page('/a')
  await change(there, 'address:/a')
  expect(cache.hit('/a')).toBe(before)
})

test('a render overtaken by a change it depends on is made again before anyone sees it', async () => {
  const database = await open(await newSqliteFile())
  let words = 'old'
  let renders = 0
  const cache = await openPageCache(
    database,
    async () => {
      renders++
      const read = words
      if (renders === 1) {
        words = 'new'
        await change(database, 'article:1')
      }
      return aPage(['article:1'], { tag: read })
    },
    1_000,
  )
  expect((await cache.page('/a')).tag).toBe('new')
  expect(cache.hit('/a')?.tag).toBe('new')
  expect(renders).toBe(2)
})

test('a render overtaken by a change of something else is kept', async () => {
  const database = await open(await newSqliteFile())
  let renders = 0
  const cache = await openPageCache(
    database,
    async () => {
      renders++
      await change(database, 'article:2')
      return aPage(['article:1'])
    },
    1_000,
  )
  await cache.page('/a')
  expect(cache.hit('/a')).toBeDefined()
  expect(renders).toBe(1)
})

test('a page that never finds a quiet moment is answered and not kept', async () => {
  const database = await open(await newSqliteFile())
  let renders = 0
  const cache = await openPageCache(
    database,
    async () => {
      renders++
      await change(database, 'article:1')
      return aPage(['article:1'], { tag: `render ${renders}` })
    },
    1_000,
  )
  expect((await cache.page('/a')).tag).toBe('render 3')
  expect(cache.hit('/a')).toBeUndefined()
})

test('who asks after a commit never gets a render that began before it, even under a storm of commits', async () => {
  const database = await open(await newSqliteFile())
  let words = 0
  let renders = 0
  let joined: Promise<Page> | undefined
  const cache = await openPageCache(
    database,
    async () => {
      renders++
      const read = words
      if (renders <= 3) {
        words++
        await change(database, 'article:1')
      }
      // The words were read and committed anew; this reader comes now, while the last attempt is under way.
      if (renders === 3) joined = cache.page('/a')
      return aPage(['article:1'], { tag: String(read) })
    },
    1_000,
  )
  await cache.page('/a')
  expect((await joined)?.tag).toBe('3')
})

test('when changes were forgotten before anyone here read them, every page is made again', async () => {
  const database = await open(await newSqliteFile())
  const cache = await openPageCache(database, counting().render, 1_000)
  await cache.page('/a')
  await cache.page('/b')
  await change(database, 'address:/a')
  await change(database, 'address:/elsewhere')
  await database.transact(async (tx) => {
    await tx.delete(changes).where(eq(changes.number, 1))
  })
  await turn()
  await cache.page('/c')
  expect(cache.hit('/a')).toBeUndefined()
  expect(cache.hit('/b')).toBeUndefined()
  expect(cache.hit('/c')).toBeDefined()
})

test('a page that says nothing about what it was made from goes with any change', async () => {
  const database = await open(await newSqliteFile())
  let renders = 0
  const cache = await openPageCache(database, async () => aPage([], { tag: String(renders++) }), 1_000)
  await cache.page('/robots.txt')
  await change(database, 'article:1')
  expect(cache.hit('/robots.txt')).toBeUndefined()
})

test('what is missing can fill a tenth of the memory and push out no page', async () => {
  const database = await open(await newSqliteFile())
  const cache = await openPageCache(
    database,
    async (key) => aPage([`address:${key}`], { status: key === '/' ? 200 : 404, size: 10 }),
    1_000,
  )
  await cache.page('/')
  for (let nth = 0; nth < 500; nth++) await cache.page(`/nothing-${nth}`)
  expect(cache.hit('/')).toBeDefined()
  expect(cache.stats().bytes).toBeLessThanOrEqual(110)
})

test('an address that answered 404 answers with the page once it is published', async () => {
  const database = await open(await newSqliteFile())
  let isPublished = false
  const cache = await openPageCache(
    database,
    async () => aPage(['article:1'], { status: isPublished ? 200 : 404 }),
    1_000,
  )
  expect((await cache.page('/a')).status).toBe(404)
  isPublished = true
  await change(database, 'article:1')
  expect((await cache.page('/a')).status).toBe(200)
  expect(cache.hit('/a')?.status).toBe(200)
})

test('a failed render fails for those who waited and is tried again for the next', async () => {
  const database = await open(await newSqliteFile())
  let renders = 0
  const cache = await openPageCache(
    database,
    async () => {
      renders++
      if (renders === 1) throw new Error('broken')
      return aPage(['a'])
    },
    1_000,
  )
  const both = await Promise.allSettled([cache.page('/a'), cache.page('/a')])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await cache.page('/a')).status).toBe(200)
})
