import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findContributor } from '#db/desk/contributors.ts'
import { listEvents } from '#db/desk/events.ts'
import { findSite } from '#db/desk/settings.ts'
import { findSite as findEditionSite, findWordmark } from '#db/edition/site.ts'
import {
  changes,
  editionContributors,
  editionPictureUses,
  editionSections,
  editionSite,
  editionTopics,
} from '#db/schema/edition.ts'
import {
  aContributor,
  aPerson,
  aPicture,
  aPublishedArticle,
  aSection,
  aTopic,
  minutesLater,
  testDatabases,
} from '#db/testing.ts'
import { siteOf } from '#domain/site/site.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { saveContributor } from './save-contributor.ts'
import { saveSection } from './save-section.ts'
import { saveSite } from './save-site.ts'
import { saveTopic } from './save-topic.ts'

const now = minutesLater(10)
const SECTION = { slug: 'business', name: 'Business', colour: '#112233', position: 2, isInMasthead: true }
const refusal = (code: string) => ({ detail: expect.objectContaining({ code }) })

async function tagsOfCommit({ db }: Database, make: () => Promise<unknown>): Promise<string[]> {
  const before = (await db.select().from(changes)).length
  await make()
  return (await db.select().from(changes).orderBy(changes.number))
    .slice(before)
    .flatMap((row) => row.tags)
    .sort()
}

describe.each(testDatabases)('lists on %s', (_, open) => {
  test('a section is for readers at once, and outdates every page', async () => {
    const database = await open()
    const editor = await aPerson(database, 'editor')
    const tags = await tagsOfCommit(database, () => saveSection(database, editor, { ...SECTION, now }))
    expect(tags).toEqual(['section:business', 'site'])
    expect(await database.db.select().from(editionSections)).toMatchObject([SECTION])
    expect(await listEvents(database.db)).toMatchObject([
      { kind: 'section.added', byId: editor.id, detail: { before: null } },
    ])
  })

  test.each(['desk', 'api', 'Big', 'a--b', ''])('no section is called “%s”', async (slug) => {
    const database = await open()
    const asked = saveSection(database, await aPerson(database, 'editor'), { ...SECTION, slug, now })
    await expect(asked).rejects.toMatchObject(refusal('not_allowed'))
  })

  test('two sections do not share an address', async () => {
    const database = await open()
    await aSection(database, 'business')
    const asked = saveSection(database, await aPerson(database, 'editor'), { ...SECTION, now })
    await expect(asked).rejects.toMatchObject(refusal('taken'))
  })

  test('a section keeps its slug once something was published in it, even if it was withdrawn', async () => {
    const database = await open()
    const section = await aSection(database, 'city')
    const change = (slug: string) => saveSection(database, by, { ...section, slug, now })
    const { by, id } = await aPublishedArticle(database)
    await expect(change('town')).rejects.toMatchObject(refusal('in_use'))
    await withdrawArticle(database, by, { id, reason: 'Wrong', now })
    await expect(change('town')).rejects.toMatchObject(refusal('in_use'))
    const free = await aSection(database, 'business')
    await saveSection(database, by, { ...free, slug: 'trade', now })
  })

  test('renaming a contributor outdates their page and every article by them', async () => {
    const database = await open()
    const pado = await aContributor(database, 'pado', 'agency')
    const byline = await aPublishedArticle(database, { bylines: [pado.id] })
    const source = await aPublishedArticle(database, { source: pado.id }, byline.by)
    await aPublishedArticle(database, { headline: 'By someone else' }, byline.by)
    const tags = await tagsOfCommit(database, () =>
      saveContributor(database, byline.by, { ...pado, name: 'Pado News', now }),
    )
    expect(tags).toEqual(
      [`article:${byline.publicId}`, `article:${source.publicId}`, 'contributor:pado', 'latest'].sort(),
    )
    expect(await database.db.select().from(editionContributors)).toContainEqual({ ...pado, name: 'Pado News' })
    const moved = saveContributor(database, byline.by, { ...pado, slug: 'pado-news', now })
    await expect(moved).rejects.toMatchObject(refusal('in_use'))
  })

  test('a contributor with nothing published is nobody readers can see, portrait and all', async () => {
    const database = await open()
    await aPicture(database, 'portrait')
    const editor = await aPerson(database, 'editor')
    const mina = await aContributor(database)
    const tags = await tagsOfCommit(database, () =>
      saveContributor(database, editor, { ...mina, pictureId: 'portrait', now }),
    )
    expect(tags).toEqual([])
    expect(await database.db.select().from(editionContributors)).toEqual([])
    const { id, by } = await aPublishedArticle(database)
    expect(await database.db.select().from(editionPictureUses)).toEqual([{ pictureId: 'portrait', usedBy: mina.id }])
    await withdrawArticle(database, by, { id, reason: 'Wrong', now })
    expect(await database.db.select().from(editionPictureUses)).toEqual([])
    expect(await findContributor(database.db, mina.id)).toMatchObject({ pictureId: 'portrait' })
  })

  test('renaming a topic outdates its page and the articles under it', async () => {
    const database = await open()
    const topic = await aTopic(database)
    const { by, publicId } = await aPublishedArticle(database, { topics: [topic.id] })
    const tags = await tagsOfCommit(database, () => saveTopic(database, by, { ...topic, name: 'Harbours', now }))
    expect(tags).toEqual([`article:${publicId}`, 'latest', 'topic:ports'])
    expect(await database.db.select().from(editionTopics)).toMatchObject([{ name: 'Harbours' }])
  })

  test('the facts of the paper reach readers; only an administrator sets them', async () => {
    const database = await open()
    const site = siteOf({
      name: 'The Paper',
      tagline: '',
      place: 'Haneul',
      timeZone: 'Asia/Seoul',
      zoneLabel: 'KST',
      lang: 'en',
    })
    await expect(saveSite(database, await aPerson(database, 'publisher'), site, now)).rejects.toMatchObject(
      refusal('forbidden'),
    )
    const administrator = await aPerson(database, 'administrator')
    expect(await tagsOfCommit(database, () => saveSite(database, administrator, site, now))).toEqual(['site'])
    expect(await findSite(database.db)).toEqual(site)
    expect(await database.db.select().from(editionSite)).toEqual([{ id: 1, value: site }])
  })

  test('a wordmark is a picture of the library, and public while it is the wordmark', async () => {
    const database = await open()
    const administrator = await aPerson(database, 'administrator')
    await aPicture(database, 'mark')
    const save = (wordmark: string | null) => saveSite(database, administrator, siteOf({ name: 'Post', wordmark }), now)
    await expect(save('gone')).rejects.toMatchObject({ detail: { code: 'not_found', field: 'wordmark' } })
    await save('mark')
    expect(await database.db.select().from(editionPictureUses)).toEqual([{ pictureId: 'mark', usedBy: 'site' }])
    expect(await findWordmark(database.db)).toMatchObject({ pictureId: 'mark', widths: expect.any(Array) })
    expect(await findEditionSite(database.db)).toEqual(siteOf({ name: 'Post', wordmark: 'mark' }))
    await save(null)
    expect(await database.db.select().from(editionPictureUses)).toEqual([])
    expect(await findWordmark(database.db)).toBeNull()
  })

  test('a reporter manages no lists, and nothing that is not there is changed', async () => {
    const database = await open()
    await expect(saveSection(database, await aPerson(database, 'reporter'), { ...SECTION, now })).rejects.toMatchObject(
      refusal('forbidden'),
    )
    const asked = saveTopic(database, await aPerson(database, 'editor'), { id: 'gone', slug: 'x', name: 'X', now })
    await expect(asked).rejects.toMatchObject(refusal('not_found'))
  })
})
