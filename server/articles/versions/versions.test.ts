import { asc, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { listVersions } from '#db/desk/versions.ts'
import { migrationsFolder, readMigrations } from '#db/migrations-folder.ts'
import { articles, publishedVersions, settings } from '#db/schema/desk.ts'
import { changes, editionArticles, editionVersions } from '#db/schema/edition.ts'
import { anArticle, aPerson, aPublishedArticle, minutesLater, testDatabases } from '#db/testing.ts'
import type { Person } from '#domain/people/permissions.ts'
import { bringInArticle } from '../bring-in-article.ts'
import { correctArticle } from '../correct-article.ts'
import { keepEditionShape } from '../edition/keep-edition-shape.ts'
import { publishArticle } from '../publish-article.ts'
import { publishDue } from '../publish-due.ts'
import { reviveArticle } from '../revive-article.ts'
import { saveDraft } from '../save-draft.ts'
import { scheduleArticle } from '../schedule-article.ts'
import { verifyEdition } from '../verify-edition.ts'
import { withdrawArticle } from '../withdraw-article.ts'
import { removeVersion } from './remove-version.ts'

const refusal = (code: string) => ({ detail: expect.objectContaining({ code }) })

async function reword(database: Database, by: Person, id: string, headline: string, minute: number): Promise<string> {
  const { content, hash } = (await findDraft(database.db, id))!
  return (
    await saveDraft(database, by, { id, expect: hash, content: { ...content, headline }, now: minutesLater(minute) })
  ).hash
}

/** Published, touched up, corrected. */
async function aStoryWithThreeVersions(database: Database) {
  const { id, publicId, by } = await aPublishedArticle(database, { headline: 'One' })
  const second = await reword(database, by, id, 'Two', 2)
  await publishArticle(database, by, { id, hash: second, isMinor: true, note: 'For us only', now: minutesLater(3) })
  const third = await reword(database, by, id, 'Three', 4)
  const text = 'It was three, not two.'
  await correctArticle(database, by, { id, hash: third, kind: 'correction', text, now: minutesLater(5) })
  return { id, publicId, by }
}

const shown = async ({ db }: Database, id: string) =>
  (
    await db
      .select()
      .from(editionVersions)
      .where(eq(editionVersions.articleId, id))
      .orderBy(asc(editionVersions.number))
  ).map(({ number, kind, isMinor, why, content, removedReason }) => ({
    number,
    kind,
    isMinor,
    why,
    headline: content?.headline ?? null,
    removedReason,
  }))

const lastTags = async ({ db }: Database): Promise<string[]> =>
  (await db.select().from(changes).orderBy(asc(changes.number))).at(-1)?.tags ?? []

describe.each(testDatabases)('published versions on %s', (_, open) => {
  test('every version is kept with why; the one readers see now is kept once', async () => {
    const database = await open()
    const { id } = await aStoryWithThreeVersions(database)
    const line = { isMinor: false, why: '', removedReason: null }
    expect(await shown(database, id)).toEqual([
      { ...line, number: 1, kind: 'publish', headline: 'One' },
      { ...line, number: 2, kind: 'update', isMinor: true, headline: 'Two' },
      { ...line, number: 3, kind: 'correct', why: 'It was three, not two.', headline: null },
    ])
    expect((await listVersions(database.db, id)).map(({ bylines }) => bylines)).toEqual([
      ['mina-seo'],
      ['mina-seo'],
      ['mina-seo'],
    ])
    expect(await verifyEdition(database)).toEqual([])
  })

  test('a removed version leaves its line and its reason, and its page goes stale', async () => {
    const database = await open()
    const { id, publicId, by } = await aStoryWithThreeVersions(database)
    const removal = { id, number: 1, reason: 'A court ordered it.', now: minutesLater(6) }
    expect(await removeVersion(database, by, removal)).toEqual({ number: 1 })
    expect((await shown(database, id))[0]).toMatchObject({ headline: null, removedReason: 'A court ordered it.' })
    expect(await lastTags(database)).toContain(`article:${publicId}`)
    expect(await verifyEdition(database)).toEqual([])
    // A second time says the same and changes nothing.
    expect(await removeVersion(database, by, { ...removal, reason: 'Another', now: minutesLater(7) })).toEqual({
      number: 1,
    })
    expect((await shown(database, id))[0]).toMatchObject({ removedReason: 'A court ordered it.' })
  })

  test('who may not withdraw may not remove; neither what readers see nor what never was can be removed', async () => {
    const database = await open()
    const { id, by } = await aStoryWithThreeVersions(database)
    const editor = await aPerson(database, 'editor')
    const remove = (person: Person, number: number, reason = 'Why') =>
      removeVersion(database, person, { id, number, reason, now: minutesLater(9) })
    await expect(remove(editor, 1)).rejects.toMatchObject(refusal('forbidden'))
    await expect(remove(by, 3)).rejects.toMatchObject(refusal('not_allowed'))
    await expect(remove(by, 4)).rejects.toMatchObject(refusal('not_found'))
    await expect(remove(by, 1, '  ')).rejects.toMatchObject(refusal('not_ready'))
    expect((await shown(database, id)).map(({ headline }) => headline)).toEqual(['One', 'Two', null])
  })

  test('a withdrawal takes the history along, and publishing again does not bring it back', async () => {
    const database = await open()
    const { id, by } = await aStoryWithThreeVersions(database)
    await withdrawArticle(database, by, { id, reason: 'It was forged.', now: minutesLater(6) })
    expect(await shown(database, id)).toEqual([])
    await reviveArticle(database, by, { id, now: minutesLater(7) })
    const hash = await reword(database, by, id, 'Four', 8)
    await publishArticle(database, by, { id, hash, now: minutesLater(9) })
    const lines = await shown(database, id)
    expect(lines.map(({ number, kind, headline, removedReason }) => [number, kind, headline, removedReason])).toEqual([
      [1, 'publish', null, 'It was forged.'],
      [2, 'update', null, 'It was forged.'],
      [3, 'correct', null, 'It was forged.'],
      [4, 'publish', null, null],
    ])
    expect(await verifyEdition(database)).toEqual([])
  })

  test('what was written down cannot be changed or deleted, only removed from sight', async () => {
    const database = await open()
    const { id } = await aStoryWithThreeVersions(database)
    const change = (tx: Parameters<Parameters<typeof database.transact>[0]>[0]) =>
      tx.update(publishedVersions).set({ at: minutesLater(99) })
    await expect(database.transact((tx) => change(tx))).rejects.toThrow()
    await expect(database.transact((tx) => tx.delete(publishedVersions))).rejects.toThrow()
    expect(await listVersions(database.db, id)).toHaveLength(3)
  })

  test('the upgrade writes down the versions that came out before versions were kept', async () => {
    const database = await open()
    const { id, by } = await aStoryWithThreeVersions(database)
    await withdrawArticle(database, by, { id, reason: 'It was forged.', now: minutesLater(6) })
    await reviveArticle(database, by, { id, now: minutesLater(7) })
    const draft = (await findDraft(database.db, id))!
    await scheduleArticle(database, by, { id, hash: draft.hash, publishAt: minutesLater(9), now: minutesLater(8) })
    await publishDue(database, minutesLater(10))
    await anArticle(database, { headline: 'Never published' }, by)
    const kept = await database.db.select().from(publishedVersions).orderBy(asc(publishedVersions.number))
    expect(kept).toHaveLength(4)

    const [fill] = readMigrations(migrationsFolder(database.sqlite ? 'sqlite' : 'postgres')).find(({ tag }) =>
      tag.endsWith('fill_published_versions'),
    )!.statements
    await database.transact(async (tx) => {
      await forget(database, tx)
      const run = tx as unknown as {
        run?: (query: unknown) => Promise<unknown>
        execute?: (query: unknown) => Promise<unknown>
      }
      await (run.execute ?? run.run)!.call(tx, sql.raw(fill!))
    })
    expect(await database.db.select().from(publishedVersions).orderBy(asc(publishedVersions.number))).toEqual(kept)
  })

  test('after an upgrade the edition is made anew once, and an empty newsroom needs nothing', async () => {
    const database = await open()
    expect(await keepEditionShape(database, minutesLater(0))).toBe(null)
    await aStoryWithThreeVersions(database)
    await database.transact(async (tx) => {
      await tx.delete(editionVersions)
      await tx.delete(settings).where(eq(settings.key, 'editionShape'))
    })
    expect(await verifyEdition(database)).toEqual(['editionVersions'])
    expect(await keepEditionShape(database, minutesLater(8))).toBe(1)
    expect(await verifyEdition(database)).toEqual([])
    expect(await keepEditionShape(database, minutesLater(9))).toBe(null)
  })
})

/** Empties the table as it was before it was there; its triggers would not let us. */
async function forget({ sqlite }: Database, tx: unknown): Promise<void> {
  const statements = sqlite
    ? ['drop trigger published_versions_stay', 'delete from published_versions']
    : ['truncate published_versions']
  const { run, execute } = tx as {
    run?: (query: unknown) => Promise<unknown>
    execute?: (query: unknown) => Promise<unknown>
  }
  for (const statement of statements) await (execute ?? run)!.call(tx, sql.raw(statement))
}

describe.each(testDatabases)('provenance on %s', (_, open) => {
  test('readers are told when agency copy came in and what we changed of it', async () => {
    const database = await open()
    const { by, content } = await anArticle(database, { source: 'contributor-mina-seo', standfirst: 'As sent' })
    const item = {
      content: { ...content, headline: 'As sent' },
      origin: 'wire:pado',
      originId: '1',
      status: 'published' as const,
      createdAt: minutesLater(1),
      publishedAt: minutesLater(1),
      updatedAt: minutesLater(1),
      oldPaths: [],
    }
    const { id } = await database.transact((tx) => bringInArticle(tx, item, minutesLater(2)))
    const provenance = async () =>
      (await database.db.select().from(editionArticles).where(eq(editionArticles.id, id)))[0]?.provenance
    const receivedAt = minutesLater(2).toISOString()
    expect(await provenance()).toEqual({ receivedAt, edited: { fields: [], blocks: 0 } })
    const hash = await reword(database, by, id, 'As we put it', 3)
    await publishArticle(database, by, { id, hash, now: minutesLater(4) })
    expect(await provenance()).toEqual({ receivedAt, edited: { fields: ['headline'], blocks: 0 } })
    expect(await verifyEdition(database)).toEqual([])
    expect((await database.db.select().from(articles).where(eq(articles.id, id)))[0]?.origin).toBe('wire:pado')
  })

  test('our own archive has none, whatever system it came from', async () => {
    const database = await open()
    const { content } = await anArticle(database)
    const times = { createdAt: minutesLater(1), publishedAt: minutesLater(1), updatedAt: minutesLater(1) }
    const item = { content, origin: 'wordpress', originId: '1', status: 'published' as const, oldPaths: [], ...times }
    await database.transact((tx) => bringInArticle(tx, item, minutesLater(2)))
    expect((await database.db.select().from(editionArticles))[0]?.provenance).toBe(null)
  })
})
