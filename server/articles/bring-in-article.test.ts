import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { listRevisions } from '#db/desk/revisions.ts'
import { editionArticles, editionRedirects } from '#db/schema/edition.ts'
import { aContributor, aPerson, aSection, minutesLater, NOON, someContent, testDatabases } from '#db/testing.ts'
import { type BringIn, bringInArticle } from './bring-in-article.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawArticle } from './withdraw-article.ts'

const LONG_AGO = new Date('2009-03-01T08:00:00.000Z')
const A_YEAR_LATER = new Date('2010-03-01T08:00:00.000Z')
const item = (changes: Partial<BringIn> = {}): BringIn => ({
  content: someContent(),
  origin: 'wordpress:example.org',
  originId: '17',
  status: 'published',
  createdAt: LONG_AGO,
  publishedAt: LONG_AGO,
  updatedAt: A_YEAR_LATER,
  oldPaths: ['/2009/03/harbour-bridge/'],
  ...changes,
})

async function aNewsroom(open: () => Promise<Database>) {
  const database = await open()
  await aSection(database)
  await aContributor(database)
  const bringIn = (changes?: Partial<BringIn>) => database.transact((tx) => bringInArticle(tx, item(changes), NOON))
  return { database, bringIn }
}

describe.each(testDatabases)('bringing in an article on %s', (_, open) => {
  test('keeps its times and its old addresses', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const { id, publicId, outcome } = await bringIn()
    expect(outcome).toBe('added')
    expect(await database.db.select().from(editionArticles)).toMatchObject([
      { id, publishedAt: LONG_AGO, updatedAt: A_YEAR_LATER },
    ])
    expect(await database.db.select().from(editionRedirects)).toEqual([{ path: '/2009/03/harbour-bridge/', publicId }])
    expect(await findArticle(database.db, id)).toMatchObject({ createdAt: LONG_AGO, updatedAt: A_YEAR_LATER })
  })

  test('a second time changes nothing; changed words change only that', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const first = await bringIn()
    expect(await bringIn()).toEqual({ ...first, outcome: 'unchanged' })
    expect(await listRevisions(database.db, first.id)).toHaveLength(1)
    expect(await bringIn({ content: someContent({ headline: 'Corrected there' }) })).toEqual({
      ...first,
      outcome: 'changed',
    })
    expect(await database.db.select().from(editionArticles)).toMatchObject([
      { headline: 'Corrected there', publishedAt: LONG_AGO },
    ])
  })

  test('what the desk changed since is the desk’s', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const { id } = await bringIn()
    const editor = await aPerson(database, 'publisher')
    const { hash } = (await findDraft(database.db, id))!
    await saveDraft(database, editor, {
      id,
      expect: hash,
      content: someContent({ headline: 'Ours' }),
      now: minutesLater(1),
    })
    expect(await bringIn({ content: someContent({ headline: 'Theirs' }) })).toMatchObject({ outcome: 'unchanged' })
    expect(await findDraft(database.db, id)).toMatchObject({ content: { headline: 'Ours' } })
  })

  test('what was withdrawn stays withdrawn', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const { id } = await bringIn()
    await withdrawArticle(database, await aPerson(database, 'publisher'), { id, reason: 'Wrong', now: minutesLater(1) })
    expect(await bringIn({ content: someContent({ headline: 'Again' }) })).toMatchObject({ outcome: 'unchanged' })
    expect(await database.db.select().from(editionArticles)).toEqual([])
  })

  test('a draft stays a draft, and the checklist does not stop it', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const { id } = await bringIn({
      status: 'draft',
      content: someContent({ headline: '', bylines: [] }),
      publishedAt: null,
    })
    expect(await findArticle(database.db, id)).toMatchObject({ status: 'draft', firstPublishedAt: null })
    expect(await database.db.select().from(editionArticles)).toEqual([])
  })

  test('a draft that was published there since is published here, unless the desk took it up', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const { id } = await bringIn({ status: 'draft', publishedAt: null })
    expect(await bringIn()).toMatchObject({ id, outcome: 'changed' })
    expect(await bringIn()).toMatchObject({ id, outcome: 'unchanged' })
    expect(await database.db.select().from(editionArticles)).toMatchObject([{ id, publishedAt: LONG_AGO }])
  })

  test('an old address that is the address again is not old', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const publicId = 'bcdfghjkmnpq'
    const oldPaths = [`/city/harbour-bridge-reopens-${publicId}`]
    await bringIn({ publicId, oldPaths })
    expect(await bringIn({ publicId, oldPaths })).toMatchObject({ outcome: 'unchanged' })
    expect(await database.db.select().from(editionRedirects)).toEqual([])
  })

  test('unknown references are refused', async () => {
    const { bringIn } = await aNewsroom(open)
    const asked = bringIn({ content: someContent({ section: 'nowhere', topics: ['nothing'] }) })
    await expect(asked).rejects.toMatchObject({ detail: { code: 'not_ready', fields: ['section', 'topics'] } })
  })

  test('of two that claim one old address the first keeps it', async () => {
    const { database, bringIn } = await aNewsroom(open)
    const first = await bringIn()
    await bringIn({ originId: '18' })
    expect(await database.db.select().from(editionRedirects)).toMatchObject([{ publicId: first.publicId }])
  })
})
