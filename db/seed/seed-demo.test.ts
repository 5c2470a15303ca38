import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articles, contributors, corrections, people, pictures, revisions, sections, topics } from '#db/schema/desk.ts'
import { editionArticles, editionCorrections, editionWithdrawn } from '#db/schema/edition.ts'
import { testDatabases } from '#db/testing.ts'
import { ArticleContent } from '#domain/article/content.ts'
import { STATUSES } from '#domain/article/workflow.ts'
import type { Block } from '#domain/body/body.ts'
import { wordsIn } from '#domain/body/text.ts'
import { Refusal } from '#domain/refusal.ts'
import { verifyEvents } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { oneTimeAdminLink } from '#server/people/bootstrap.ts'
import { silent } from '#server/progress.ts'
import { CONTRIBUTORS } from './paper.ts'
import { PICTURES, portraitOf } from './pictures.ts'
import { seedDemo } from './seed-demo.ts'
import { STORIES } from './stories.ts'

const now = new Date('2026-08-31T05:20:00Z')
const place = { dataDir: '/nowhere', now, report: silent }

describe.each(testDatabases)('the demo paper on %s', (_, open) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    await addPaintedPictures(database)
    await seedDemo(database, place)
  }, 60_000)

  test('is a whole newspaper', async () => {
    const all = await database.db.select().from(articles)
    expect(all).toHaveLength(STORIES.length)
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(await database.db.select().from(sections)).toHaveLength(8)
    expect(await database.db.select().from(contributors)).toHaveLength(10)
    expect(await database.db.select().from(topics)).toHaveLength(40)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(STATUSES))
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['news', 'analysis', 'opinion', 'explainer', 'gallery', 'obituary']),
    )
    expect(all.filter(({ status }) => status === 'scheduled').every(({ publishAt }) => publishAt! > now)).toBe(true)
  })

  test('every version of every article is clean, and long enough to be read', async () => {
    for (const { content, articleId } of await database.db.select().from(revisions)) {
      expect(ArticleContent.parse(content), articleId).toEqual(content)
    }
    const shown = await database.db.select().from(editionArticles)
    const short = shown.filter(({ lang, kind, words }) => lang === 'en' && kind !== 'gallery' && words < 350)
    expect(short.map(({ headline, words }) => `${words}: ${headline}`)).toEqual([])
    expect(shown.filter(({ lang }) => lang === 'ko')).toHaveLength(2)
    expect(shown.every(({ body }) => wordsIn(body) > 0)).toBe(true)
  })

  test('uses every block an editor can write, and none that only imports make', async () => {
    const shown = await database.db.select().from(editionArticles)
    const used = new Set<Block['type']>(shown.flatMap(({ body }) => body.content.map(({ type }) => type)))
    for (const type of [
      'picture',
      'gallery',
      'relatedArticle',
      'blockquote',
      'pullQuote',
      'heading',
      'bulletList',
      'orderedList',
      'table',
      'embed',
      'factBox',
      'keyPoints',
      'qa',
      'timeline',
      'divider',
    ] as const) {
      expect(used).toContain(type)
    }
    expect(used).not.toContain('unconverted')
  })

  test('is older than now and leads with what matters most', async () => {
    const shown = await database.db.select().from(editionArticles)
    const times = shown.map(({ publishedAt }) => publishedAt.getTime()).sort((a, b) => b - a)
    expect(now.getTime() - times[0]!).toBeLessThan(60 * 60_000)
    expect(times[0]!).toBeLessThan(now.getTime())
    expect(now.getTime() - times.at(-1)!).toBeLessThan(11 * 24 * 60 * 60_000)
    expect(shown.filter(({ urgency }) => urgency === 1)).toHaveLength(1)
    expect(shown.every(({ updatedAt }) => updatedAt <= now)).toBe(true)
  })

  test('has one article corrected, one clarified, one updated and one withdrawn', async () => {
    const notes = await database.db.select().from(editionCorrections)
    expect(notes.map(({ kind }) => kind).sort()).toEqual(['clarification', 'correction'])
    expect(await database.db.select().from(corrections)).toHaveLength(2)
    expect(await database.db.select().from(editionWithdrawn)).toHaveLength(1)
    expect(await database.db.select().from(revisions).where(eq(revisions.kind, 'update'))).toHaveLength(1)
    const [lamp] = await database.db.select().from(editionArticles).where(eq(editionArticles.kind, 'obituary'))
    expect(lamp?.text).toContain('electrified in 1977')
    const first = await database.db.select().from(revisions).where(eq(revisions.articleId, lamp!.id))
    expect(JSON.stringify(first.map(({ content }) => content))).toContain('electrified in 1972')
  })

  test('makes no account that can sign in, and leaves the first administrator’s link open', async () => {
    const open = and(isNull(people.disabledAt), isNotNull(people.passwordHash))
    expect(await database.db.select().from(people).where(open)).toEqual([])
    expect(await database.db.select().from(people)).toHaveLength(1)
    expect(await oneTimeAdminLink(database, 'http://localhost:3000', now)).not.toBeNull()
  })

  test('keeps the audit whole', async () => {
    expect(await verifyEvents(database.db)).toBeNull()
  })

  test('goes into an empty newsroom only', async () => {
    await expect(seedDemo(database, place)).rejects.toBeInstanceOf(Refusal)
    expect(await database.db.select().from(articles)).toHaveLength(STORIES.length)
  })
})

test('no two stories share a key, and awkward ones are among them', () => {
  expect(new Set(STORIES.map(({ key }) => key)).size).toBe(STORIES.length)
  expect(STORIES.some(({ headline }) => headline.length >= 120)).toBe(true)
  expect(STORIES.some(({ fields }) => !fields.picture && !fields.status)).toBe(true)
  expect(STORIES.some(({ fields }) => fields.picture === 'noeul-light')).toBe(true)
  expect(STORIES.some(({ fields }) => fields.by === 'ji-won-han, pado')).toBe(true)
})

/** The library as it is after painting, without the minute that painting takes. */
async function addPaintedPictures({ transact }: Database): Promise<void> {
  const portraits = CONTRIBUTORS.filter(({ kind }) => kind === 'person').map(({ slug, name }) => portraitOf(slug, name))
  const rows = [...PICTURES, ...portraits].map(({ key, alt, caption, credit }) => ({
    id: newId(),
    originalName: `${key}.jpg`,
    sha256: key,
    width: 2048,
    height: 1365,
    widths: [320, 640, 960, 1440, 2048],
    alt,
    caption,
    credit,
    copyright: '',
    metadata: {},
    uploadedBy: null,
    createdAt: now,
    origin: 'demo',
    originId: key,
  }))
  await transact((tx) => tx.insert(pictures).values(rows))
}
