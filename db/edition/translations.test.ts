import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { anArticle, aPerson, aPublishedArticle, minutesLater, testDatabases } from '#db/testing.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { verifyEdition } from '#server/articles/verify-edition.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { listChangesAfter } from './changes.ts'
import { whileReading } from './reading.ts'
import { listTranslations } from './translations.ts'

const langsOf = async ({ db }: Database, publicId: string) =>
  (await listTranslations(db, publicId)).map(({ lang }) => lang)

/** Whether what was committed since `work` began outdates the page of `publicId` as it was before. */
async function outdates(database: Database, publicId: string, work: () => Promise<unknown>): Promise<boolean> {
  const { reading } = await whileReading(() => listTranslations(database.db, publicId))
  const before = (await listChangesAfter(database.db, 0)).at(-1)?.number ?? 0
  await work()
  const tags = (await listChangesAfter(database.db, before)).flatMap((change) => change.tags)
  return tags.some((tag) => reading.tags.has(tag))
}

describe.each(testDatabases)('translations on %s', (_dialect, open) => {
  const publish = (database: Database, by: Awaited<ReturnType<typeof aPerson>>, changes: Partial<ArticleContent>) =>
    aPublishedArticle(database, changes, by)

  test('naming it on one side is enough, and both pages say the same', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    const english = await publish(database, by, { lang: 'en' })
    const korean = await publish(database, by, { lang: 'ko', translations: [english.id] })
    expect(await listTranslations(database.db, english.publicId)).toEqual(
      await listTranslations(database.db, korean.publicId),
    )
    expect((await langsOf(database, english.publicId)).toSorted()).toEqual(['en', 'ko'])
    expect(await verifyEdition(database)).toEqual([])
    await database.close()
  })

  test('those that name the same story are translations of each other', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    const english = await publish(database, by, { lang: 'en' })
    const korean = await publish(database, by, { lang: 'ko', translations: [english.id] })
    await publish(database, by, { lang: 'ja', translations: [english.id] })
    expect((await langsOf(database, korean.publicId)).toSorted()).toEqual(['en', 'ja', 'ko'])
    await database.close()
  })

  test('one that is not public is not named, and the page waits for it', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    const korean = await anArticle(database, { lang: 'ko' }, by)
    const english = await publish(database, by, { lang: 'en', translations: [korean.id] })
    expect(await langsOf(database, english.publicId)).toEqual([])
    const appears = () => publishArticle(database, by, { id: korean.id, hash: korean.hash, now: minutesLater(2) })
    expect(await outdates(database, english.publicId, appears)).toBe(true)
    expect(await langsOf(database, english.publicId)).toEqual(['en', 'ko'])
    const goes = () => withdrawArticle(database, by, { id: korean.id, reason: 'Wrong', now: minutesLater(3) })
    expect(await outdates(database, english.publicId, goes)).toBe(true)
    expect(await langsOf(database, english.publicId)).toEqual([])
    await database.close()
  })

  test('a page nobody named yet hears of the first that does; one that names another story is nothing to it', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    const english = await publish(database, by, { lang: 'en' })
    const other = await publish(database, by, { lang: 'en', headline: 'Another' })
    const unrelated = () => publish(database, by, { lang: 'ko', translations: [other.id] })
    expect(await outdates(database, english.publicId, unrelated)).toBe(false)
    const named = () => publish(database, by, { lang: 'ko', translations: [english.id] })
    expect(await outdates(database, english.publicId, named)).toBe(true)
    await database.close()
  })

  test('what search engines are kept from is no translation', async () => {
    const database = await open()
    const by = await aPerson(database, 'publisher')
    const english = await publish(database, by, { lang: 'en' })
    const hidden = await publish(database, by, { lang: 'ko', noindex: true, translations: [english.id] })
    expect(await langsOf(database, english.publicId)).toEqual([])
    expect(await langsOf(database, hidden.publicId)).toEqual([])
    await database.close()
  })
})
