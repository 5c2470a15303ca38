import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { aContributor, aPublishedArticle, aSection, NOON, someContent, testDatabases } from '#db/testing.ts'
import { siteOf } from '#domain/site/site.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { verifyEdition } from '#server/articles/verify-edition.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { putSite } from '#server/lists/put-site.ts'
import { findNeighbourDays, listArchiveDays, listArchiveMonths, listSpan } from './archive.ts'
import { countList } from './counts.ts'
import { listPlace, listTopic } from './lists.ts'
import { whileReading } from './reading.ts'
import { findPlaceName } from './site.ts'

const SEOUL = 'Asia/Seoul'
const site = (timeZone: string) => siteOf({ name: 'Paper', timeZone })

describe.each(testDatabases)('the archive on %s', (_dialect, open) => {
  let database: Database
  beforeEach(async () => {
    database = await open()
    await aSection(database)
    await aContributor(database)
    await database.transact((tx) => putSite(tx, site(SEOUL), NOON))
  })
  afterEach(() => database.close())

  const cameOut = (...instants: string[]) =>
    database.transact(async (tx) => {
      for (const instant of instants) {
        const at = new Date(instant)
        const content = someContent({ headline: instant, dateline: { place: 'Old Quay' } })
        const times = { status: 'published' as const, createdAt: at, publishedAt: at, updatedAt: at }
        await bringInArticle(tx, { content, origin: 'test', originId: instant, ...times, oldPaths: [] }, at)
      }
    })
  const days = async (month: string) =>
    (await listArchiveDays(database.db, month, SEOUL)).map(({ when, articles }) => `${when} ${articles}`)

  test('counts every article on the day of the paper it came out on, and no draft', async () => {
    // The last second of October and the first of November in Seoul; and New Year.
    await cameOut(
      '2026-10-31T14:59:59Z',
      '2026-10-31T15:00:00Z',
      '2026-11-23T03:00:00Z',
      '2026-11-23T04:00:00Z',
      '2025-12-31T15:00:00Z',
    )
    expect(await days('2026-10')).toEqual(['2026-10-31 1'])
    expect(await days('2026-11')).toEqual(['2026-11-01 1', '2026-11-23 2'])
    expect(await listArchiveMonths(database.db)).toEqual([
      { when: '2026-11', articles: 3 },
      { when: '2026-10', articles: 1 },
      { when: '2026-01', articles: 1 },
    ])
    expect(await findNeighbourDays(database.db, { first: '2026-11-01', last: '2026-11-01' }, SEOUL)).toEqual({
      before: '2026-10-31',
      after: '2026-11-23',
    })
    expect(await verifyEdition(database)).toEqual([])
  })

  test('counts anew when the paper moves to another zone', async () => {
    await cameOut('2026-10-31T14:59:59Z', '2026-10-31T15:00:00Z')
    await database.transact((tx) => putSite(tx, site('UTC'), NOON))
    expect((await listArchiveMonths(database.db)).map(({ when, articles }) => `${when} ${articles}`)).toEqual([
      '2026-10 2',
    ])
    expect(await verifyEdition(database)).toEqual([])
  })

  test('a withdrawn article is counted no longer, and its day is gone with its last one', async () => {
    const { id, by } = await aPublishedArticle(database)
    expect(await days('2026-11')).toEqual(['2026-11-24 1'])
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: NOON })
    expect(await days('2026-11')).toEqual([])
  })

  test('a closed month waits for what changes it, the newest day for any publication', async () => {
    await cameOut('2026-08-10T03:00:00Z', '2026-09-10T03:00:00Z', '2026-10-10T03:00:00Z')
    const tagsOf = async (day: string) => {
      const { reading } = await whileReading(() => findNeighbourDays(database.db, { first: day, last: day }, SEOUL))
      return [...reading.tags].sort()
    }
    expect(await tagsOf('2026-09-10')).toEqual(['month:2026-08', 'month:2026-09', 'month:2026-10', 'site'])
    expect(await tagsOf('2026-10-10')).toContain('latest')
    expect(await tagsOf('2026-08-10')).toContain('latest')
  })

  test('lists page both ways and meet the same articles, ties and all', async () => {
    const instants = Array.from({ length: 9 }, (_, n) => `2026-11-2${Math.floor(n / 3)}T03:00:00.00${n % 3}Z`)
    await cameOut(...instants)
    await cameOut('2026-11-21T03:00:00.001+00:00')
    const ends = { since: new Date('2026-11-01T00:00:00Z'), until: new Date('2026-12-01T00:00:00Z') }
    const all = (await listSpan(database.db, ends, { limit: 20 })).map((card) => card.publicId)
    expect(all).toHaveLength(10)
    const at = async (page: object) => listSpan(database.db, ends, { limit: 4, ...page })
    const first = await at({})
    const second = await at({ before: { at: first.at(-1)!.publishedAt, id: first.at(-1)!.publicId } })
    expect([...first, ...second].map((card) => card.publicId)).toEqual(all.slice(0, 8))
    const back = await at({ after: { at: second[0]!.publishedAt, id: second[0]!.publicId } })
    expect(back).toEqual(first)
  })

  test('a place is what its newest article calls it, and lists what was written there', async () => {
    await cameOut('2026-11-20T03:00:00Z')
    await aPublishedArticle(database, { headline: 'Newest', dateline: { place: 'OLD QUAY' } })
    await aPublishedArticle(database, { headline: 'Here', dateline: { place: '부산' } })
    expect(await findPlaceName(database.db, 'old-quay')).toBe('OLD QUAY')
    expect(await countList(database.db, { kind: 'place', slug: 'old-quay' })).toBe(2)
    expect((await listPlace(database.db, '부산', { limit: 5 })).map((card) => card.headline)).toEqual(['Here'])
    expect(await findPlaceName(database.db, 'nowhere')).toBeNull()
    const { reading } = await whileReading(() => listPlace(database.db, 'old-quay', { limit: 5 }))
    expect([...reading.tags]).toContain('place:old-quay')
  })

  test('a list is counted without being read', async () => {
    await cameOut('2026-11-20T03:00:00Z', '2026-11-21T03:00:00Z')
    expect(await countList(database.db, { kind: 'contributor', slug: 'mina-seo' })).toBe(2)
    expect(await countList(database.db, { kind: 'topic', slug: 'nothing' })).toBe(0)
    expect(await listTopic(database.db, 'nothing', { limit: 3 })).toEqual([])
  })
})
