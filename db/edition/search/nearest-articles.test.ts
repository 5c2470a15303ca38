import { describe, expect, test } from 'vitest'
import { aPublishedArticle, testDatabases } from '#db/testing.ts'
import { whileReading } from '../reading.ts'
import { listNearest, wordsOfAddress } from './nearest-articles.ts'

test.each([
  ['/2012/01/old-harbour-bridge-reopens.html', ['old', 'harbour', 'bridg', 'reopen']],
  ['/city/harbour-bridge-bcdf12345678', ['harbour', 'bridg']],
  ['/%ED%95%AD%EA%B5%AC%EB%8F%84%EC%8B%9C', ['항구', '구도', '도시']],
  ['/wp-login.php', ['login']],
  ['/.env', []],
  ['/a/b/c', []],
  ['/%E0%A4%A', []],
  ['/one-two-three-four-five-six-seven-eight', ['two', 'three', 'four', 'five', 'six']],
])('%s says %j', (path, words) => {
  expect(wordsOfAddress(path)).toEqual(words)
})

describe.each(testDatabases)('an address at which nothing stands, on %s', (_dialect, open) => {
  test('leads to the stories whose headlines have most of its words', async () => {
    const database = await open()
    await aPublishedArticle(database, { headline: 'Harbour bridge reopens' })
    await aPublishedArticle(database, { headline: 'Harbour bridges of the world' })
    await aPublishedArticle(database, { headline: 'A harbour' })
    const near = async (path: string) => (await listNearest(database.db, path, 6)).map((card) => card.headline)
    expect(await near('/city/harbour-bridge-reopened')).toEqual([
      'Harbour bridge reopens',
      'Harbour bridges of the world',
    ])
    expect(await near('/wp-admin/setup.php')).toEqual([])
    const { reading } = await whileReading(() => near('/city/harbour'))
    expect([...reading.tags]).toContain('latest')
    await database.close()
  })
})
