import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { listEvents } from '#db/desk/events.ts'
import { listRevisions } from '#db/desk/revisions.ts'
import { redirects } from '#db/schema/desk.ts'
import {
  changes,
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionContributors,
  editionRedirects,
  editionTopics,
} from '#db/schema/edition.ts'
import {
  aBody,
  aContributor,
  anArticle,
  aPerson,
  aPublishedArticle,
  aSection,
  aTopic,
  minutesLater,
  testDatabases,
} from '#db/testing.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import type { Block } from '#domain/body/body.ts'
import type { Person } from '#domain/people/permissions.ts'
import { verifyEvents } from '#server/events.ts'
import { correctArticle } from './correct-article.ts'
import { publishArticle } from './publish-article.ts'
import { reviveArticle } from './revive-article.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawArticle } from './withdraw-article.ts'

type Article = { id: string; hash: string; by: Person; content: ArticleContent }

const save = (database: Database, { id, hash, by, content }: Article, changed: Partial<ArticleContent>, minute = 5) =>
  saveDraft(database, by, { id, expect: hash, content: { ...content, ...changed }, now: minutesLater(minute) })

/** Saves a change and publishes it. */
async function update(
  database: Database,
  article: Article,
  changed: Partial<ArticleContent>,
  minute = 5,
  isMinor = false,
) {
  const { hash } = await save(database, article, changed, minute)
  const published = await publishArticle(database, article.by, {
    id: article.id,
    hash,
    isMinor,
    now: minutesLater(minute),
  })
  return { ...article, content: { ...article.content, ...changed }, hash, ...published }
}

const shown = async ({ db }: Database, id: string) =>
  (await db.select().from(editionArticles).where(eq(editionArticles.id, id)))[0]

/** The tags that commits have recorded since `make` began. */
async function tagsOfCommit({ db }: Database, make: () => Promise<unknown>): Promise<string[]> {
  const before = (await db.select().from(changes)).length
  await make()
  return (await db.select().from(changes).orderBy(changes.number)).slice(before).flatMap((row) => row.tags)
}

describe.each(testDatabases)('publishing on %s', (_, open) => {
  test('puts the words the editor saw before readers, with an audit row', async () => {
    const database = await open()
    const { id, path, publicId, by } = await aPublishedArticle(database)
    expect(path).toBe(`/city/harbour-bridge-reopens-${publicId}`)
    expect(await shown(database, id)).toMatchObject({
      path,
      headline: 'Harbour bridge reopens',
      text: 'The bridge opened again on Tuesday.',
      words: 6,
      publishedAt: minutesLater(1),
      updatedAt: minutesLater(1),
      revision: 1,
    })
    expect(await database.db.select().from(editionBylines)).toHaveLength(1)
    expect(await database.db.select().from(editionContributors)).toMatchObject([{ slug: 'mina-seo' }])
    expect((await listEvents(database.db, { subject: id })).map(({ kind, byId }) => [kind, byId])).toEqual([
      ['article.published', by.id],
      ['article.created', by.id],
    ])
    expect(await verifyEvents(database.db)).toBeNull()
  })

  test('refuses words that changed since the editor looked, and says what they are now', async () => {
    const database = await open()
    const article = await anArticle(database)
    const { hash } = await save(database, article, { headline: 'Changed' })
    const late = publishArticle(database, article.by, { id: article.id, hash: article.hash, now: minutesLater(6) })
    await expect(late).rejects.toMatchObject({
      detail: { code: 'out_of_date', hash, content: { headline: 'Changed' }, updatedBy: article.by.name },
    })
    expect(await shown(database, article.id)).toBeUndefined()
  })

  test('refuses what the checklist stops, with every problem', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database, { headline: '', topics: ['no-such-topic'] })
    await expect(publishArticle(database, by, { id, hash, now: minutesLater(1) })).rejects.toMatchObject({
      status: 422,
      detail: {
        code: 'not_ready',
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'no_headline' }),
          expect.objectContaining({ code: 'unknown_reference', field: 'topics' }),
        ]),
      },
    })
    expect(await database.db.select().from(changes)).toEqual([])
  })

  test('refuses a link to a story that was withdrawn, and lets it through once that story is back at the desk', async () => {
    const database = await open()
    const { id: other, hash: otherHash, path, by } = await aPublishedArticle(database)
    const text = { type: 'text' as const, text: 'Earlier', marks: [{ type: 'link' as const, attrs: { href: path } }] }
    const content: Block[] = [{ type: 'paragraph', attrs: { id: 'p1' }, content: [text] }]
    const { id, hash } = await anArticle(database, { body: { type: 'doc', content } }, by)
    const publish = (minute: number) => publishArticle(database, by, { id, hash, now: minutesLater(minute) })

    await withdrawArticle(database, by, { id: other, reason: 'Wrong.', now: minutesLater(2) })
    await expect(publish(3)).rejects.toMatchObject({
      detail: {
        code: 'not_ready',
        problems: expect.arrayContaining([expect.objectContaining({ code: 'broken_link', field: 'body.p1' })]),
      },
    })
    expect(await shown(database, id)).toBeUndefined()

    await reviveArticle(database, by, { id: other, now: minutesLater(4) })
    expect(await publish(5)).toMatchObject({ revision: 1 })

    // A mistake is put right at once, whatever became of the other story.
    await publishArticle(database, by, { id: other, hash: otherHash, now: minutesLater(6) })
    await withdrawArticle(database, by, { id: other, reason: 'Wrong again.', now: minutesLater(7) })
    const now = minutesLater(8)
    const said = { id, hash, kind: 'correction' as const, text: 'It was Monday.', now }
    expect(await correctArticle(database, by, said)).toMatchObject({ revision: 2 })
  })

  test('is not for reporters, and a contributor does not even learn that the article exists', async () => {
    const database = await open()
    const { id, hash } = await anArticle(database)
    const asks = async (role: 'contributor' | 'reporter') =>
      publishArticle(database, await aPerson(database, role), { id, hash, now: minutesLater(1) })
    await expect(asks('reporter')).rejects.toMatchObject({ detail: { code: 'forbidden' } })
    await expect(asks('contributor')).rejects.toMatchObject({ detail: { code: 'not_found' } })
  })

  test('fifty presses of one button make one revision', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    const press = () => publishArticle(database, by, { id, hash, now: minutesLater(1) })
    const answers = await Promise.all(Array.from({ length: 50 }, press))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await listRevisions(database.db, id)).toHaveLength(1)
    expect(await listEvents(database.db, { subject: id })).toHaveLength(2)
  })

  test('edits after publication stay at the desk until they are published', async () => {
    const database = await open()
    const article = await aPublishedArticle(database)
    const tags = await tagsOfCommit(database, () => save(database, article, { headline: 'Not yet' }))
    expect(tags).toEqual([])
    expect(await shown(database, article.id)).toMatchObject({ headline: 'Harbour bridge reopens' })
  })

  test('a minor edit changes the words and no time; a real one moves "updated"', async () => {
    const database = await open()
    const first = await aPublishedArticle(database)
    const minor = await update(database, first, { body: aBody('A typo repaired.') }, 5, true)
    expect(await shown(database, first.id)).toMatchObject({
      text: 'A typo repaired.',
      updatedAt: minutesLater(1),
      revision: 2,
    })
    await update(database, minor, { body: aBody('News.') }, 9)
    expect(await shown(database, first.id)).toMatchObject({
      publishedAt: minutesLater(1),
      updatedAt: minutesLater(9),
      revision: 3,
    })
  })

  test('a changed urgency is worth publishing although the words are the same', async () => {
    const database = await open()
    const article = await aPublishedArticle(database)
    const { id, hash, by, content } = article
    await saveDraft(database, by, { id, expect: hash, content, urgency: 1, now: minutesLater(3) })
    expect(await shown(database, id)).toMatchObject({ urgency: 4 })
    await publishArticle(database, by, { id, hash, now: minutesLater(4) })
    expect(await shown(database, id)).toMatchObject({ urgency: 1, revision: 2 })
  })

  test('the slug is made once from the headline and kept', async () => {
    const database = await open()
    const article = await aPublishedArticle(database)
    const { path } = await update(database, article, { headline: 'Something else entirely' })
    expect(path).toBe(article.path)
  })

  test('every address an article had leads to it, the present one to nothing else, and none in a loop', async () => {
    const database = await open()
    await aSection(database, 'business')
    const first = await aPublishedArticle(database)
    const second = await update(database, first, { slug: 'bridge' }, 5)
    const third = await update(database, second, { section: 'section-business' }, 6)
    expect(await database.db.select().from(redirects).orderBy(redirects.path)).toEqual([
      { path: second.path, articleId: first.id },
      { path: first.path, articleId: first.id },
    ])
    const back = await update(database, third, { section: 'section-city', slug: 'harbour-bridge-reopens' }, 7)
    expect(back.path).toBe(first.path)
    const paths = (await database.db.select().from(editionRedirects).orderBy(editionRedirects.path)).map(
      (row) => row.path,
    )
    expect(paths).toEqual([third.path, second.path].sort())
  })

  test('a move outdates both sections, both addresses and every old one', async () => {
    const database = await open()
    await aSection(database, 'business')
    const first = await aPublishedArticle(database)
    const tags = await tagsOfCommit(database, () => update(database, first, { section: 'section-business' }))
    const { id, publicId, path } = first
    expect(new Set(tags)).toEqual(
      new Set([
        `article:${publicId}`,
        `article:${id}`,
        'section:city',
        'section:business',
        'contributor:mina-seo',
        'latest',
        'month:2026-11',
        `address:${path}`,
        `address:${path.replace('/city/', '/business/')}`,
      ]),
    )
  })

  test('topics and contributors stand in the edition while something names them', async () => {
    const database = await open()
    await aTopic(database, 'ports')
    await aContributor(database, 'pado', 'agency')
    const first = await aPublishedArticle(database, { topics: ['topic-ports'], source: 'contributor-pado' })
    const slugs = async (list: typeof editionTopics | typeof editionContributors) =>
      (await database.db.select().from(list).orderBy(list.slug)).map((row) => row.slug)
    expect(await slugs(editionTopics)).toEqual(['ports'])
    expect(await slugs(editionContributors)).toEqual(['mina-seo', 'pado'])
    await update(database, first, { topics: [], source: null })
    expect(await slugs(editionTopics)).toEqual([])
    expect(await slugs(editionContributors)).toEqual(['mina-seo'])
    expect(await database.db.select().from(editionArticleTopics)).toEqual([])
  })

  test('an article whose headline has no Latin letters is found by its public id alone', async () => {
    const database = await open()
    const { path, publicId, id } = await aPublishedArticle(database, { headline: '하늘 항구 다시 열려' })
    expect(path).toBe(`/city/${publicId}`)
    expect((await findArticle(database.db, id))?.slug).toBe('')
  })
})
