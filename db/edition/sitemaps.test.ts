import { describe, expect, test } from 'vitest'
import { anArticle, aPerson, aPublishedArticle, aTopic, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { correctArticle } from '#server/articles/correct-article.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { whileReading } from './reading.ts'
import {
  countListParts,
  findLastWithdrawal,
  listNews,
  listSitemapArticles,
  listSitemapLists,
  listSitemapMonths,
} from './sitemaps.ts'

describe.each(testDatabases)('sitemaps on %s', (_dialect, open) => {
  test('list what readers can see, by month of first publication', async () => {
    const database = await open()
    const article = await aPublishedArticle(database)
    await anArticle(database, { headline: 'A draft nobody may know of' })
    const { made, reading } = await whileReading(() => listSitemapArticles(database.db, '2026-11', 1))
    expect(made!.map(({ path }) => path)).toEqual([article.path])
    expect([...reading.tags]).toEqual(['month:2026-11'])
    expect(await listSitemapMonths(database.db)).toEqual([{ month: '2026-11', parts: 1, changedAt: minutesLater(1) }])
    expect(await listSitemapArticles(database.db, '2026-11', 2)).toBeNull()
    expect(await listSitemapArticles(database.db, '2026-10', 1)).toBeNull()
    await database.close()
  })

  test('leave out what asks search engines to stay away and copies of what stands elsewhere', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    await aPublishedArticle(database, { headline: 'Not to be found', noindex: true }, by)
    await aPublishedArticle(database, { headline: 'From elsewhere', canonicalUrl: 'https://elsewhere.example/a' }, by)
    expect(await listSitemapArticles(database.db, '2026-11', 1)).toEqual([])
    expect(await listNews(database.db, NOON, 10)).toEqual([])
    await database.close()
  })

  test('news is what was first published after a moment, newest first, so many at most', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    for (const headline of ['One', 'Two', 'Three']) await aPublishedArticle(database, { headline }, by)
    expect(await listNews(database.db, NOON, 2)).toHaveLength(2)
    expect(await listNews(database.db, minutesLater(1), 10)).toEqual([])
    await database.close()
  })

  test('topics and contributors are listed while something public names them', async () => {
    const database = await open()
    await aTopic(database)
    expect(await countListParts(database.db, 'topics')).toBe(0)
    const { id, by } = await aPublishedArticle(database, { topics: ['topic-ports'] })
    const { made, reading } = await whileReading(() => listSitemapLists(database.db, 'topics', 1))
    expect(made).toEqual(['/topics/ports'])
    expect([...reading.tags]).toEqual(['latest'])
    expect(await listSitemapLists(database.db, 'contributors', 1)).toEqual(['/by/mina-seo'])
    expect(await countListParts(database.db, 'contributors')).toBe(1)
    expect(await listSitemapLists(database.db, 'topics', 2)).toBeNull()
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(6) })
    expect(await listSitemapLists(database.db, 'topics', 1)).toBeNull()
    await database.close()
  })

  test('a correction is a change and a withdrawal is one', async () => {
    const database = await open()
    const { id, hash, by } = await aPublishedArticle(database)
    await correctArticle(database, by, { id, hash, kind: 'correction', text: 'Not so.', now: minutesLater(5) })
    expect((await listSitemapMonths(database.db))[0]!.changedAt).toEqual(minutesLater(5))
    expect(await findLastWithdrawal(database.db)).toBeNull()
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(6) })
    expect(await findLastWithdrawal(database.db)).toEqual(minutesLater(6))
    expect(await listSitemapMonths(database.db)).toEqual([])
    await database.close()
  })
})
