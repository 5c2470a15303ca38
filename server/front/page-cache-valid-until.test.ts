import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { newSqliteFile } from '#db/testing.ts'
import type { Page } from './page.ts'
import { openPageCache } from './page-cache.ts'

const aPage = (validUntil?: number): Page => ({
  status: 200,
  tag: 't',
  lastModified: null,
  variants: {} as Page['variants'],
  tags: ['latest'],
  size: 1,
  ...(validUntil === undefined ? {} : { validUntil }),
})

test('a page that stops being true by itself is made again then, and no other page is', async () => {
  const database = await openDatabase(await newSqliteFile())
  let now = 1_000
  const cache = await openPageCache(
    database,
    async (key) => aPage(key === '/news' ? 2_000 : undefined),
    100,
    () => now,
  )
  await cache.page('/news')
  await cache.page('/front')
  now = 1_999
  expect(cache.hit('/news')).toBeDefined()
  now = 2_000
  expect(cache.hit('/news')).toBeUndefined()
  expect(cache.hit('/front')).toBeDefined()
  await cache.page('/news')
  expect(cache.stats().renders).toBe(3)
  await database.close()
})
