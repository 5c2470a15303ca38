import { afterEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { editionArticles, editionArticleTopics, editionFeedWords, editionTopics } from '#db/schema/edition.ts'
import {
  aPerson,
  aPublishedArticle,
  aSection,
  aTopic,
  minutesLater,
  NOON,
  someContent,
  testDatabases,
} from '#db/testing.ts'
import { type ArchivePlace, PART_LENGTH, placeName } from '#domain/feed/archive-place.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { tag } from '#domain/front/tags.ts'
import { readSearch } from '#domain/search/search.ts'
import { dayOf } from '#domain/time/house-time.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { type FeedPage, findArchivePage, findFeedPage, findSearchPage } from './feed-pages.ts'
import { whileReading } from './reading.ts'
import { findSite } from './site.ts'

const LATEST: ListRef = { kind: 'latest' }
const HOUR = 60 * 60_000

describe.each(testDatabases)('the feeds of the edition on %s', (_dialect, open) => {
  let database: Database
  afterEach(() => database.close())

  /** `count` articles, three to each moment, `apart` milliseconds between moments; some about ports, some about tides. */
  async function anArchive(count: number, apart = 24 * HOUR): Promise<void> {
    database = await open()
    await aSection(database, 'business')
    await aPublishedArticle(database)
    const topics = await Promise.all(['ports', 'tides'].map((slug) => aTopic(database, slug)))
    const [like] = await database.db.select().from(editionArticles)
    const rows = Array.from({ length: count }, (_, n) => {
      const publicId = String(n).padStart(12, '0')
      const at = new Date(NOON.getTime() - Math.floor(n / 3) * apart)
      const sectionId = n % 5 ? 'section-city' : 'section-business'
      return {
        ...like!,
        id: `a${publicId}`,
        publicId,
        headline: `Story ${n}`,
        sectionId,
        publishedAt: at,
        updatedAt: at,
      }
    })
    const filed = rows.flatMap(({ id: articleId, publishedAt }, n) => [
      ...(n % 2 ? [] : [{ articleId, position: 0, topicId: 'topic-ports', publishedAt }]),
      ...(n % 3 ? [] : [{ articleId, position: 1, topicId: 'topic-tides', publishedAt }]),
    ])
    await database.transact(async (tx) => {
      for (let from = 0; from < rows.length; from += 300) {
        await tx.insert(editionArticles).values(rows.slice(from, from + 300))
      }
      await tx.insert(editionTopics).values(topics)
      await tx.insert(editionArticleTopics).values(filed)
    })
  }

  type Walk = { pages: FeedPage[]; places: ArchivePlace[]; seen: string[] }

  /** Follows `prev-archive` from the feed to the end, as RFC 5005 tells a reader to. */
  async function walk(list: ListRef): Promise<Walk> {
    const pages = [await findFeedPage(database.db, list)]
    const places: ArchivePlace[] = []
    for (let place = pages[0]!.previous; place; place = pages.at(-1)!.previous) {
      places.push(place)
      expect(places.length).toBeLessThan(500)
      const page = await findArchivePage(database.db, list, place)
      expect(page, placeName(place)).not.toBeNull()
      pages.push(page!)
    }
    return { pages, places, seen: pages.flatMap(({ articles }) => articles.map(({ publicId }) => publicId)) }
  }

  /** Every article of a list, asked of the tables themselves. */
  async function everyArticle(isIn: (headline: number) => boolean): Promise<string[]> {
    const rows = await database.db
      .select({ publicId: editionArticles.publicId, headline: editionArticles.headline })
      .from(editionArticles)
    return rows
      .filter(({ headline }) => headline.startsWith('Story') && isIn(Number(headline.slice(6))))
      .map(({ publicId }) => publicId)
      .sort()
  }

  test('walking back from a feed visits every article of its list exactly once', async () => {
    await anArchive(700)
    const lists: [ListRef, (n: number) => boolean][] = [
      [{ kind: 'section', slug: 'business' }, (n) => n % 5 === 0],
      [{ kind: 'topic', slug: 'ports' }, (n) => n % 2 === 0],
      [{ kind: 'topics', all: ['ports', 'tides'], none: [] }, (n) => n % 6 === 0],
      [{ kind: 'topics', all: ['ports'], none: ['tides'] }, (n) => n % 2 === 0 && n % 3 !== 0],
    ]
    for (const [list, isIn] of lists) {
      const { seen } = await walk(list)
      expect(seen.toSorted(), JSON.stringify(list)).toEqual(await everyArticle(isIn))
    }
    const { seen, pages, places } = await walk(LATEST)
    expect(seen).toHaveLength(701)
    expect(new Set(seen).size).toBe(701)
    expect(places.length).toBeGreaterThan(7)
    for (const page of pages) {
      const times = page.articles.map(({ publishedAt }) => publishedAt.getTime())
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      expect(times.length).toBeLessThan(2 * PART_LENGTH)
    }
    // Forwards it is the same way.
    for (const [at, place] of places.entries()) {
      expect((await findArchivePage(database.db, LATEST, place))!.next).toEqual(places[at - 1] ?? null)
    }
  })

  test('a month of thousands is cut into parts, and walked as completely', async () => {
    await anArchive(2_400, 60_000)
    const { seen, places } = await walk(LATEST)
    expect(new Set(seen).size).toBe(2_401)
    expect(seen.length).toBe(2_401)
    expect(places.every(({ month }) => month === '2026-11')).toBe(true)
    expect(places.at(-1)).toEqual({ month: '2026-11', part: 1 })
  })

  test('a feed carries at least fifty items where there are fifty, and where there are not it has no archive', async () => {
    await anArchive(149)
    const feed = await findFeedPage(database.db, LATEST)
    expect(feed.articles.length).toBeGreaterThanOrEqual(PART_LENGTH)
    const few = await findFeedPage(database.db, { kind: 'section', slug: 'business' })
    expect(few.articles).toHaveLength(30)
    expect(few.previous).toBeNull()
  })

  test('a withdrawn article leaves a tombstone in its place and moves nothing else', async () => {
    await anArchive(300, 3 * HOUR)
    const by = await aPerson(database, 'publisher')
    const at = new Date(NOON.getTime() - 50 * 3 * HOUR)
    const times = { status: 'published' as const, createdAt: at, publishedAt: at, updatedAt: at }
    const item = { content: someContent(), origin: 'test', originId: '1', ...times, oldPaths: [] }
    const victim = await database.transact((tx) => bringInArticle(tx, item, NOON))
    const before = await walk(LATEST)
    const isVictims = ({ articles }: FeedPage) => articles.some(({ publicId }) => publicId === victim.publicId)
    const place = before.places[before.pages.findIndex(isVictims) - 1]!
    await withdrawArticle(database, by, { id: victim.id, reason: 'The figures were invented.', now: minutesLater(5) })

    const after = await walk(LATEST)
    expect(after.places).toEqual(before.places)
    const shown = before.pages.map(({ articles }) =>
      articles.map(({ publicId }) => publicId).filter((publicId) => publicId !== victim.publicId),
    )
    expect(after.pages.map(({ articles }) => articles.map(({ publicId }) => publicId))).toEqual(shown)
    const tombstone = { publicId: victim.publicId, reason: 'The figures were invented.', withdrawnAt: minutesLater(5) }
    expect((await findArchivePage(database.db, LATEST, place))!.withdrawn).toMatchObject([tombstone])
    for (const list of [LATEST, { kind: 'contributor', slug: 'mina-seo' } as const]) {
      expect((await findFeedPage(database.db, list)).withdrawn).toMatchObject([tombstone])
    }
    expect((await findFeedPage(database.db, { kind: 'section', slug: 'business' })).withdrawn).toEqual([])
  })

  test('a document of the archive depends on its month, not on what is published today', async () => {
    await anArchive(400)
    const { places } = await walk(LATEST)
    const middle = places[Math.floor(places.length / 2)]!
    const tagsOf = async (place: ArchivePlace) =>
      (await whileReading(() => findArchivePage(database.db, LATEST, place))).reading.tags
    const tags = await tagsOf(middle)
    expect(tags).toContain(tag.month(middle.month))
    expect(tags).not.toContain(tag.latest)
    // The newest one must learn what comes after it, and the oldest what comes before.
    expect(await tagsOf(places[0]!)).toContain(tag.latest)
    expect(await tagsOf(places.at(-1)!)).toContain(tag.latest)
    expect(await tagsOf({ month: '1999-01', part: 1 })).toContain(tag.month('1999-01'))
  })

  test('a place has a feed, and says what was withdrawn from it', async () => {
    database = await open()
    const { id, by, publicId } = await aPublishedArticle(database, { dateline: { place: 'Busan' } })
    const list = { kind: 'place', slug: 'busan' } as const
    expect((await findFeedPage(database.db, list)).articles).toMatchObject([{ publicId }])
    expect((await findFeedPage(database.db, { kind: 'place', slug: 'seoul' })).articles).toEqual([])
    await withdrawArticle(database, by, { id, reason: 'It was wrong.', now: minutesLater(5) })
    expect(await findFeedPage(database.db, list)).toMatchObject({ articles: [], withdrawn: [{ publicId }] })
  })

  test('a search has a feed of the newest found, and of what the paper withdrew', async () => {
    database = await open()
    const { id, by, publicId } = await aPublishedArticle(database, { headline: 'Wobblefrond grows' })
    const options = { timeZone: 'UTC', beside: database.db }
    const find = (q: string) => findSearchPage(database.db, readSearch({ q }), options)
    expect(await find('wobblefrond')).toMatchObject({ articles: [{ publicId }], withdrawn: [], previous: null })
    expect(await find('somethingelse')).toMatchObject({ articles: [], previous: null })
    await withdrawArticle(database, by, { id, reason: 'It was wrong.', now: minutesLater(5) })
    expect(await find('wobblefrond')).toMatchObject({ articles: [], withdrawn: [{ publicId }] })
  })

  test('a minor edit leaves the words of the feed alone, a material one brings all of them', async () => {
    database = await open()
    const article = await aPublishedArticle(database, { headline: 'Harbuor bridge reopens' })
    const feedHeadline = async () => (await findFeedPage(database.db, LATEST)).articles[0]!.headline
    const publish = async (headline: string, isMinor: boolean, minute: number) => {
      const content = someContent({ headline })
      const saved = await saveDraft(database, article.by, {
        id: article.id,
        content,
        expect: hash,
        now: minutesLater(minute),
      })
      hash = saved.hash
      await publishArticle(database, article.by, { id: article.id, hash, isMinor, now: minutesLater(minute) })
    }
    let { hash } = article
    await publish('Harbour bridge reopens', true, 2)
    expect(await feedHeadline()).toBe('Harbuor bridge reopens')
    await publish('Harbour bridge reopens today', true, 3)
    expect(await feedHeadline()).toBe('Harbuor bridge reopens')
    // Without the kept words the feed would change with every comma (negative control).
    await database.transact((tx) => tx.delete(editionFeedWords))
    expect(await feedHeadline()).toBe('Harbour bridge reopens today')
    await publish('Harbour bridge reopens at last', false, 4)
    expect(await feedHeadline()).toBe('Harbour bridge reopens at last')
  })

  test('a month of the paper’s calendar is a list: in its own zone, with what was withdrawn, and its own archive', async () => {
    await anArchive(200, 12 * HOUR)
    const { seen, pages } = await walk({ kind: 'month', month: '2026-11' })
    const all = await database.db.select().from(editionArticles)
    const site = await findSite(database.db)
    const inNovember = all.filter(({ publishedAt }) => dayOf(publishedAt, site.timeZone).startsWith('2026-11'))
    expect(inNovember.length).toBeGreaterThan(100)
    expect(inNovember.length).toBeLessThan(all.length)
    expect(new Set(seen)).toEqual(new Set(inNovember.map(({ publicId }) => publicId)))
    expect(seen).toHaveLength(inNovember.length)
    expect(pages.length).toBeGreaterThan(1)
    expect((await findFeedPage(database.db, { kind: 'month', month: '2020-01' })).articles).toEqual([])
    const { reading } = await whileReading(() => findFeedPage(database.db, { kind: 'month', month: '2026-11' }))
    expect([...reading.tags]).toEqual(expect.arrayContaining(['2026-10', '2026-11', '2026-12'].map(tag.month)))
    expect(reading.tags.has(tag.latest)).toBe(false)
  })
})
