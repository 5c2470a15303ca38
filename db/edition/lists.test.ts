import { afterEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { aPublishedArticle, aSection, aTopic, NOON, someContent, testDatabases } from '#db/testing.ts'
import { tag } from '#domain/front/tags.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { findArticle, findRedirect, findWithdrawn, listFeedArticles } from './articles.ts'
import type { EditionDb } from './connection.ts'
import { listIds } from './ids.ts'
import { type ListRef, listForFront, listLatest, listSection, listTopic } from './lists.ts'
import { whileReading } from './reading.ts'

describe.each(testDatabases)('the edition on %s', (_dialect, open) => {
  let database: Database
  afterEach(() => database.close())

  /** `count` articles, three to each moment, so that lists have ties to settle. */
  async function anArchive(count: number): Promise<void> {
    database = await open()
    await aPublishedArticle(database)
    await aTopic(database)
    await database.transact(async (tx) => {
      for (let n = 0; n < count; n++) {
        const at = new Date(NOON.getTime() - Math.floor(n / 3) * 60_000)
        const content = someContent({ headline: `Story ${n}`, topics: ['topic-ports'] })
        const times = { status: 'published' as const, createdAt: at, publishedAt: at, updatedAt: at }
        await bringInArticle(tx, { content, origin: 'test', originId: String(n), ...times, oldPaths: [] }, NOON)
      }
    })
  }

  test('paging visits every article once, newest first, though many share a moment', async () => {
    await anArchive(20)
    const list = (before?: { at: Date; id: string }) => listTopic(database.db, 'ports', { before, limit: 4 })
    const seen: string[] = []
    const times: number[] = []
    let before: { at: Date; id: string } | undefined
    for (let page = await list(); page.length > 0; page = await list(before)) {
      for (const card of page) {
        seen.push(card.publicId)
        times.push(card.publishedAt.getTime())
      }
      const last = page.at(-1)!
      before = { at: last.publishedAt, id: last.publicId }
      expect(seen.length).toBeLessThanOrEqual(20)
    }
    expect(new Set(seen).size).toBe(20)
    expect(seen.length).toBe(20)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })

  test('a page after a withdrawn article goes on behind its moment', async () => {
    await anArchive(7)
    const gone = { at: NOON, id: 'bcdfghjkmnpq' }
    const page = await listLatest(database.db, { before: gone, limit: 10 })
    expect(page.every((card) => card.publishedAt < NOON)).toBe(true)
    expect(page.length).toBe(4)
  })

  test('each list says which tag it was made from', async () => {
    await anArchive(1)
    const { reading } = await whileReading(async () => {
      await listLatest(database.db, { limit: 1 })
      await listSection(database.db, 'city', { limit: 1 })
      await listTopic(database.db, 'ports', { limit: 1 })
      await listSection(database.db, 'nowhere', { limit: 1 })
      await findArticle(database.db, 'bcdfghjkmnpq')
      await findRedirect(database.db, '/2012/01/x')
    })
    expect([...reading.tags]).toEqual(
      expect.arrayContaining([
        tag.latest,
        tag.section('city'),
        tag.topic('ports'),
        tag.section('nowhere'),
        tag.article('bcdfghjkmnpq'),
        tag.address('/2012/01/x'),
      ]),
    )
  })

  test('a list costs the same few reads however long it is', async () => {
    await anArchive(30)
    const readsOf = async (read: (db: EditionDb) => Promise<unknown[]>, length: number): Promise<number> => {
      let reads = 0
      const counting: EditionDb = {
        select: ((...fields: []) => {
          reads++
          return database.db.select(...fields)
        }) as EditionDb['select'],
      }
      expect(await read(counting)).toHaveLength(length)
      return reads
    }
    const cards = (limit: number) => readsOf((db) => listTopic(db, 'ports', { limit }), limit)
    const whole = (limit: number) =>
      readsOf(async (db) => listFeedArticles(db, await listIds(db, { kind: 'latest' }, { limit })), limit)
    expect(await cards(30)).toBe(await cards(2))
    expect(await whole(30)).toBe(await whole(2))
  })

  test('the front has the newest of all and of each section, without repeats', async () => {
    await anArchive(9)
    await aSection(database, 'sport')
    const cards = await listForFront(database.db, { latest: 5, perSection: 7 })
    expect(cards.length).toBe(7)
    expect(new Set(cards.map((card) => card.publicId)).size).toBe(7)
  })

  test('an old address leads on whatever slash or encoding it is asked with, also to what was withdrawn', async () => {
    database = await open()
    const { by } = await aPublishedArticle(database)
    const times = { status: 'published' as const, createdAt: NOON, publishedAt: NOON, updatedAt: NOON }
    const oldPaths = ['/2012/01/my-post/', '/2012/01/하늘항']
    const { id, publicId } = await database.transact((tx) =>
      bringInArticle(tx, { content: someContent(), origin: 'wp', originId: '1', ...times, oldPaths }, NOON),
    )
    const { path } = (await findArticle(database.db, publicId))!
    for (const asked of ['/2012/01/my-post', '/2012/01/my-post/', encodeURI('/2012/01/하늘항')]) {
      expect(await findRedirect(database.db, asked), asked).toBe(path)
    }
    expect(await findRedirect(database.db, '/2012/01/other')).toBeNull()

    await withdrawArticle(database, by, { id, reason: 'It was wrong.', now: NOON })
    expect(await findArticle(database.db, publicId)).toBeNull()
    expect(await findWithdrawn(database.db, publicId)).toMatchObject({ path, reason: 'It was wrong.' })
    expect(await findRedirect(database.db, '/2012/01/my-post')).toBe(path)
  })

  test('every list is one range of one index: nothing is sorted, no table is read through', async () => {
    await anArchive(3)
    const { sqlite } = database
    if (!sqlite) return
    const before = { at: NOON, id: 'bcdfghjkmnpq' }
    const lists: ListRef[] = [
      { kind: 'latest' },
      { kind: 'section', slug: 'city' },
      { kind: 'topic', slug: 'ports' },
      { kind: 'contributor', slug: 'mina-seo' },
    ]
    const asked = await statementsOf(sqlite.reader, async () => {
      for (const list of lists) await listIds(database.db, list, { limit: 5 })
      await listTopic(database.db, 'ports', { before, limit: 5 })
    })
    const plan = (sql: string): string =>
      (sqlite.reader.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
        .map((row) => row.detail)
        .join('; ')
    const paged = asked.filter((sql) => / limit /i.test(sql))
    expect(paged).toHaveLength(lists.length + 1)
    for (const sql of paged) expect(plan(sql)).toMatch(/^(SEARCH|SCAN) \w+ USING COVERING INDEX \w+(?! .*TEMP)/)
    // Without an index of its own the same list would be sorted (negative control).
    expect(plan(paged[0]!.replaceAll('published_at', 'updated_at'))).toContain('TEMP B-TREE')
  })
})

type Reader = NonNullable<Database['sqlite']>['reader']

/** What was asked of the database while `work` ran, with its values filled in. */
async function statementsOf(reader: Reader, work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const prepare = reader.prepare.bind(reader)
  reader.prepare = ((sql: string) => {
    asked.push(sql.replaceAll('?', '1'))
    return prepare(sql)
  }) as typeof reader.prepare
  await work()
  reader.prepare = prepare
  return asked
}
