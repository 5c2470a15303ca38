import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { editionSearch } from '#db/schema/edition.ts'
import {
  aBody,
  aContributor,
  anArticle,
  aPublishedArticle,
  aSection,
  aTopic,
  minutesLater,
  someContent,
  testDatabases,
} from '#db/testing.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { readSearch, type SearchParameters } from '#domain/search/search.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { saveContributor } from '#server/lists/save-contributor.ts'
import { findLastChange, listChangesAfter } from '../changes.ts'
import { whileReading } from '../reading.ts'
import { listNamed } from './named-by.ts'
import { searchArticles } from './search-articles.ts'

describe.each(testDatabases)('search on %s', (_dialect, open) => {
  let database: Database
  beforeEach(async () => {
    database = await open()
  })
  afterEach(() => database.close())

  const search = (parameters: SearchParameters | string, limit = 20) =>
    searchArticles(database.db, readSearch(typeof parameters === 'string' ? { q: parameters } : parameters), {
      timeZone: 'Asia/Seoul',
      limit,
    })
  const found = async (parameters: SearchParameters | string) =>
    (await search(parameters)).hits.map(({ card }) => card.headline)
  const publish = (headline: string, changes: Partial<ArticleContent> = {}) =>
    aPublishedArticle(database, { headline, ...changes })

  test('finds words in headline, standfirst, body and captions, and the names of authors and topics', async () => {
    await aContributor(database, 'zoe-lindqvist')
    await aTopic(database, 'lighthouses')
    await publish('Alpha', {
      standfirst: 'Betonia speaks',
      kicker: 'Gammaray',
      body: aBody('The deltaplane flew.'),
      bylines: ['contributor-zoe-lindqvist'],
      topics: ['topic-lighthouses'],
      dateline: { place: 'Norrby' },
    })
    await publish('Other')
    for (const q of [
      'alpha',
      'betonia',
      'gammaray',
      'deltaplane',
      'lindqvist',
      'zoe lindqvist',
      'lighthouse',
      'Norrby',
    ]) {
      expect(await found(q), q).toEqual(['Alpha'])
    }
    expect(await found('alpha other')).toEqual([])
  })

  test('finds a word by its stem, without its marks, in any case and spelling', async () => {
    await publish('One', { body: aBody('They were sailing past Łódź, Besançon and the Straße of the émigrés.') })
    for (const q of ['sail', 'SAILS', 'sailed', 'lodz', 'besancon', 'BESANÇON', 'strasse', 'emigre', 'ｓａｉｌ']) {
      expect(await found(q), q).toEqual(['One'])
    }
  })

  test.each([
    [
      'Korean',
      '하늘항만공사가 새 부두를 열었다.',
      ['항만', '만공사', '부두', '하늘항만공사', '새 부두를'],
      ['항공', '만부'],
    ],
    [
      'Japanese',
      '東京都庁舎の新しい展望台はタワーより高い。',
      ['都庁', '展望台', 'タワー', '新しい'],
      ['京庁', '望高'],
    ],
    ['Chinese', '香港海洋大學的研究人員發現了新的鯨魚。', ['海洋', '大學', '研究人員', '鯨魚', '鯨'], ['港海大']],
    ['Thai', 'ท่าเรือแห่งใหม่เปิดแล้ว', ['ท่าเรือ', 'ใหม่'], ['เรือเปิด']],
  ])('finds %s inside words', async (_language, text, inside, absent) => {
    await publish('One', { body: aBody(text) })
    for (const q of inside) expect(await found(q), q).toEqual(['One'])
    for (const q of absent) expect(await found(q), q).toEqual([])
  })

  test('marks what was found, in the headline and in a piece of the text', async () => {
    await publish('Harbours of the north', {
      body: aBody('Nothing here.', `${'Long before. '.repeat(40)}The old harbour’s crane fell.`),
    })
    const [hit] = (await search('harbour crane')).hits
    const marked = (pieces: { text: string; isHit: boolean }[]) => pieces.filter((p) => p.isHit).map((p) => p.text)
    expect(marked(hit!.headline)).toEqual(['Harbours'])
    expect(marked(hit!.snippet!)).toEqual(['harbour’s', 'crane'])
    expect(hit!.snippet!.map((piece) => piece.text).join('').length).toBeLessThan(300)
  })

  test('“quoted words” stand in that order, -words do not stand at all', async () => {
    await publish('Old harbour bridge', { body: aBody('Text.') })
    await publish('Bridge of the old harbour', { body: aBody('Text.') })
    expect(await found('"harbour bridge"')).toEqual(['Old harbour bridge'])
    expect(await found('“old harbour”')).toHaveLength(2)
    expect(await found('harbour -"harbour bridge"')).toEqual(['Bridge of the old harbour'])
    expect(await found('harbour -old')).toEqual([])
    expect(await found('-harbour')).toEqual([])
  })

  test('any input has an answer', async () => {
    await publish('Harbour bridge 🚢 opens', { body: aBody('It’s 1,000 metres. وصلت السفينة') })
    const strange = [
      '',
      '   ',
      '"',
      '""',
      '-',
      '--',
      '*',
      'a',
      'harbour*',
      'NEAR(harbour bridge)',
      'headline:harbour',
      'harbour AND',
      'OR OR OR',
      '(harbour',
      "'); drop table articles; --",
      '\\',
      "' | !x & <->",
      '\u0000\u0001\u202e',
      '👩‍👩‍👧‍👦',
      '%',
      '{}[]^~',
      Array.from({ length: 2_000 }, (_, n) => `w${n}`).join(' '),
      'x'.repeat(10_000),
      '항'.repeat(5_000),
      '" - " "- -"-',
      'ʰharbour ˢsection-city',
    ]
    for (const q of strange) {
      const { hits, isTooSlow } = await search(q)
      expect(Array.isArray(hits), q).toBe(true)
      expect(isTooSlow).toBeUndefined()
    }
    expect(await found('🚢')).toEqual(['Harbour bridge 🚢 opens'])
    expect(await found('السفينة')).toEqual(['Harbour bridge 🚢 opens'])
    expect(await found('ʰharbour')).toEqual([])
    expect(await found('ˢsection-city')).toEqual([])
  })

  test('narrows by section, author, kind and the days of the paper', async () => {
    await aSection(database, 'sport')
    await aContributor(database, 'pado', 'agency')
    const at = async (iso: string, changes: Partial<ArticleContent>) => {
      const moment = new Date(iso)
      const times = { status: 'published' as const, createdAt: moment, publishedAt: moment, updatedAt: moment }
      await database.transact((tx) =>
        bringInArticle(
          tx,
          { content: someContent(changes), origin: 'test', originId: iso, ...times, oldPaths: [] },
          moment,
        ),
      )
    }
    await publish('Anchor now', { body: aBody('harbour') })
    // In Seoul, the first is of the 22nd, the second of the 23rd.
    await at('2026-11-22T14:59:59.000Z', {
      headline: 'Anchor before',
      body: aBody('harbour'),
      section: 'section-sport',
    })
    await at('2026-11-22T15:00:00.000Z', {
      headline: 'Anchor after',
      body: aBody('harbour'),
      kind: 'opinion',
      bylines: ['contributor-pado'],
    })
    expect(await found('harbour')).toEqual(['Anchor now', 'Anchor after', 'Anchor before'])
    expect(await found({ q: 'harbour', section: 'sport' })).toEqual(['Anchor before'])
    expect(await found({ q: 'harbour', by: 'pado' })).toEqual(['Anchor after'])
    expect(await found({ q: 'harbour', kind: 'opinion' })).toEqual(['Anchor after'])
    expect(await found({ q: 'harbour', from: '2026-11-23', to: '2026-11-23' })).toEqual(['Anchor after'])
    expect(await found({ q: 'harbour', to: '2026-11-22' })).toEqual(['Anchor before'])
    expect(await found({ q: 'harbour', section: 'nowhere' })).toEqual([])
    expect(await found({ q: 'harbour', kind: 'nonsense', from: '2026-02-31' })).toHaveLength(3)
  })

  test('pages through all that match, newest first or best first, each once', async () => {
    await aSection(database)
    await aContributor(database)
    await database.transact(async (tx) => {
      for (let n = 0; n < 12; n++) {
        const moment = minutesLater(-n)
        const times = { status: 'published' as const, createdAt: moment, publishedAt: moment, updatedAt: moment }
        const content = someContent({
          headline: n % 3 === 0 ? `Harbour ${n}` : `Story ${n}`,
          body: aBody('the harbour'),
        })
        await bringInArticle(tx, { content, origin: 'test', originId: `${n}`, ...times, oldPaths: [] }, moment)
      }
    })
    for (const sort of ['newest', 'relevance']) {
      const seen: string[] = []
      let before: string | undefined
      for (let page = 0; page < 4; page++) {
        const { hits, next, count } = await search({ q: 'harbour', sort, before }, 5)
        if (page === 0) expect(count).toEqual({ found: 12, isWhole: true })
        seen.push(...hits.map(({ card }) => card.headline))
        if (!next) break
        before = `${next.rank}.${next.place}`
      }
      expect(new Set(seen).size, sort).toBe(12)
      expect(seen).toHaveLength(12)
      if (sort === 'newest')
        expect(seen.map((headline) => Number(headline.split(' ')[1]))).toEqual([...Array(12).keys()])
      else expect(seen.slice(0, 4)).toEqual(['Harbour 0', 'Harbour 3', 'Harbour 6', 'Harbour 9'])
    }
  })

  test('a draft is found by nothing it says, and counted nowhere; negative control: published, it is', async () => {
    await publish('Public harbour')
    const canary = 'canaryxyzzy'
    const draft = await anArticle(database, { headline: `${canary} harbour`, body: aBody(`${canary} 카나리아비밀`) })
    const before = await search('harbour')
    for (const q of [canary, 'canary', '카나리', '비밀', `${canary} harbour`]) expect(await found(q), q).toEqual([])
    expect(before.count).toEqual({ found: 1, isWhole: true })
    const { id, hash, by } = draft
    await publishArticle(database, by, { id, hash, now: minutesLater(2) })
    expect(await found(canary)).toEqual([`${canary} harbour`])
    expect(await found('비밀')).toEqual([`${canary} harbour`])
    expect((await search('harbour')).count).toEqual({ found: 2, isWhole: true })

    // The next version is being written: readers find what they can read.
    const open = (await findDraft(database.db, id))!
    const saved = await saveDraft(database, by, {
      id,
      expect: open.hash,
      content: { ...open.content, headline: 'Secretword' },
      now: minutesLater(3),
    })
    expect(await found('secretword')).toEqual([])
    await publishArticle(database, by, { id, hash: saved.hash, now: minutesLater(4) })
    expect(await found('secretword')).toEqual(['Secretword'])
    expect(await found(`"${canary} harbour"`)).toEqual([])

    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(5) })
    expect(await found('secretword')).toEqual([])
    expect((await search('harbour')).count).toEqual({ found: 1, isWhole: true })
    expect(await database.db.select().from(editionSearch)).toHaveLength(1)
  })

  test('a name that changes is found by the new one, at once, in all that it stands at', async () => {
    const { by } = await publish('Alpha')
    const administrator = { ...by, role: 'administrator' as const }
    const mina = await aContributor(database)
    expect(await found('mina')).toEqual(['Alpha'])
    const before = await findLastChange(database.db)
    await saveContributor(database, administrator, { ...mina, name: '한지원', now: minutesLater(5) })
    // Pages of searches that found nothing go, too.
    const outdated = (await listChangesAfter(database.db, before)).flatMap((change) => change.tags)
    expect(outdated).toContain('latest')
    expect(await found('mina')).toEqual([])
    expect(await found('지원')).toEqual(['Alpha'])
    expect(await listNamed(database.db, readSearch({ q: '한지원' }).query)).toEqual([
      { name: '한지원', path: '/by/mina-seo' },
    ])
  })

  test('a results page goes with any publication, and with the names it shows', async () => {
    await publish('Alpha')
    const { reading } = await whileReading(async () => {
      await search({ q: 'alpha', section: 'city', by: 'mina-seo' })
      await search('nothingatall')
    })
    expect([...reading.tags]).toEqual(
      expect.arrayContaining(['latest', 'site', 'section:city', 'contributor:mina-seo']),
    )
  })
})
