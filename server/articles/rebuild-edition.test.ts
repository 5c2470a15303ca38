import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import * as edition from '#db/schema/edition.ts'
import { aContributor, anArticle, aPicture, aSection, aTopic, minutesLater, testDatabases } from '#db/testing.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { ACTIONS } from '#domain/article/workflow.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { siteOf } from '#domain/site/site.ts'
import { saveContributor } from '#server/lists/save-contributor.ts'
import { saveSite } from '#server/lists/save-site.ts'
import { saveTopic } from '#server/lists/save-topic.ts'
import { correctArticle } from './correct-article.ts'
import { publishArticle } from './publish-article.ts'
import { publishDue } from './publish-due.ts'
import { rebuildEdition } from './rebuild-edition.ts'
import { returnArticle } from './return-article.ts'
import { reviveArticle } from './revive-article.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { unscheduleArticle } from './unschedule-article.ts'
import { type EditionTable, verifyEdition } from './verify-edition.ts'
import { removeVersion } from './versions/remove-version.ts'
import { withdrawArticle } from './withdraw-article.ts'

const { changes: _, ...TABLES } = edition
const SITE = siteOf({
  name: 'Paper',
  tagline: '',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
})

/** Every row of the edition, as text in an order that says nothing. */
async function everyRow({ db }: Database): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {}
  for (const [name, table] of Object.entries(TABLES)) {
    rows[name] = (await db.select().from(table)).map((row) => JSON.stringify(row)).sort()
  }
  return rows
}

const lead = (pictureId: string) => ({ pictureId, alt: 'A bridge', caption: '', credit: 'Pado' })

/** Changes to the words that move an article about the edition. */
const CHANGES: Partial<ArticleContent>[] = [
  { headline: 'Another headline' },
  { slug: 'one' },
  { slug: 'two' },
  { section: 'section-city' },
  { section: 'section-business' },
  { topics: [] },
  { topics: ['topic-ports', 'topic-tides'] },
  { topics: ['topic-tides'] },
  { bylines: ['contributor-mina-seo'] },
  { bylines: ['contributor-pado', 'contributor-mina-seo'], source: null },
  { source: 'contributor-pado' },
  { leadPicture: lead('pic-1') },
  { leadPicture: lead('pic-2') },
  { leadPicture: null },
]

const command = fc.record({
  article: fc.nat(2),
  what: fc.constantFrom(...ACTIONS, 'save', 'save', 'save', 'tick', 'rename', 'portrait', 'retopic', 'remove'),
  change: fc.nat(CHANGES.length - 1),
  urgency: fc.integer({ min: 1, max: 8 }),
  isMinor: fc.boolean(),
})
type Command = { article: number; what: string; change: number; urgency: number; isMinor: boolean }

async function run(
  database: Database,
  by: Person,
  ids: string[],
  { what, ...command }: Command,
  minute: number,
): Promise<void> {
  const now = minutesLater(minute)
  const id = ids[command.article]!
  const draft = (await findDraft(database.db, id))!
  const current = { id, hash: draft.hash, now }
  switch (what) {
    case 'save': {
      const content = { ...draft.content, ...CHANGES[command.change] }
      return void (await saveDraft(database, by, { id, expect: draft.hash, content, urgency: command.urgency, now }))
    }
    case 'submit':
      return void (await submitArticle(database, by, current))
    case 'return':
      return void (await returnArticle(database, by, current))
    case 'schedule':
      return void (await scheduleArticle(database, by, { ...current, publishAt: minutesLater(minute + 3) }))
    case 'unschedule':
      return void (await unscheduleArticle(database, by, current))
    case 'publish':
    case 'update':
      return void (await publishArticle(database, by, { ...current, isMinor: command.isMinor }))
    case 'correct':
      return void (await correctArticle(database, by, { ...current, kind: 'correction', text: `No. ${minute}` }))
    case 'withdraw':
      return void (await withdrawArticle(database, by, { id, reason: `Wrong at ${minute}`, now }))
    case 'revive':
      return void (await reviveArticle(database, by, { id, now }))
    case 'tick':
      return void (await publishDue(database, now))
    case 'remove':
      return void (await removeVersion(database, by, { id, number: command.urgency, reason: `No. ${minute}`, now }))
    case 'rename':
    case 'portrait': {
      const pictureId = what === 'portrait' ? `pic-${(command.change % 2) + 1}` : null
      const pado = await aContributor(database, 'pado', 'agency')
      return void (await saveContributor(database, by, { ...pado, name: `Pado ${minute}`, pictureId, now }))
    }
    case 'retopic':
      return void (await saveTopic(database, by, { id: 'topic-tides', slug: 'tides', name: `Tides ${minute}`, now }))
  }
}

async function aNewsroom(open: () => Promise<Database>) {
  const database = await open()
  const { by, id } = await anArticle(database)
  const administrator = { ...by, role: 'administrator' as const }
  await aSection(database, 'business')
  await aTopic(database, 'ports')
  await aTopic(database, 'tides')
  await aContributor(database, 'pado', 'agency')
  await aPicture(database, 'pic-1')
  await aPicture(database, 'pic-2')
  await saveSite(database, administrator, { ...SITE, wordmark: 'pic-1' }, minutesLater(0))
  const others = [
    await anArticle(database, { headline: 'Second' }, by),
    await anArticle(database, { headline: '셋째' }, by),
  ]
  return { database, by, ids: [id, ...others.map((article) => article.id)] }
}

describe.each(testDatabases)('rebuilding the edition on %s', (name, open) => {
  test('gives the very rows that grew, whatever happened in the newsroom', async () => {
    let published = 0
    let withdrawn = 0
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), async (commands) => {
        const { database, by, ids } = await aNewsroom(open)
        for (const [minute, command] of commands.entries()) {
          await run(database, by, ids, command, minute + 1).catch((error) => {
            if (!(error instanceof Refusal)) throw error
          })
        }
        expect(await verifyEdition(database)).toEqual([])
        const grown = await everyRow(database)
        published += grown.editionArticles!.length
        withdrawn += grown.editionWithdrawn!.length
        await rebuildEdition(database, minutesLater(1000))
        expect(await everyRow(database)).toEqual(grown)
        await database.close()
      }),
      { seed: 20261124, numRuns: name === 'sqlite' ? 25 : 8 },
    )
    // The sequences must have reached readers, or the comparison says nothing.
    expect(published).toBeGreaterThan(5)
    expect(withdrawn).toBeGreaterThan(1)
  }, 120_000)

  test.each<[string, EditionTable, (database: Database, id: string) => Promise<unknown>]>([
    [
      'a changed headline',
      'editionArticles',
      (d) => d.transact((tx) => tx.update(edition.editionArticles).set({ headline: 'Planted' })),
    ],
    ['a lost byline', 'editionBylines', (d) => d.transact((tx) => tx.delete(edition.editionBylines))],
    [
      'a planted redirect',
      'editionRedirects',
      (d, id) => d.transact((tx) => tx.insert(edition.editionRedirects).values({ path: '/x', publicId: id })),
    ],
    [
      'a planted picture',
      'editionPictureUses',
      (d, id) => d.transact((tx) => tx.insert(edition.editionPictureUses).values({ pictureId: 'x', usedBy: id })),
    ],
    [
      'a planted version',
      'editionVersions',
      (d, articleId) =>
        d.transact((tx) =>
          tx.insert(edition.editionVersions).values({
            articleId,
            number: 7,
            kind: 'update',
            isMinor: false,
            at: minutesLater(1),
            why: '',
            bylines: [],
          }),
        ),
    ],
    [
      'a renamed section',
      'editionSections',
      (d) => d.transact((tx) => tx.update(edition.editionSections).set({ name: 'Planted' })),
    ],
  ])('negative control: notices %s in %s, and repairs it', async (_, table, tamper) => {
    const { database, by, ids } = await aNewsroom(open)
    const draft = (await findDraft(database.db, ids[0]!))!
    await publishArticle(database, by, { id: ids[0]!, hash: draft.hash, now: minutesLater(1) })
    // Lists made by builders and not by commands are equal too.
    const sound = await everyRow(database)
    await tamper(database, (await findArticle(database.db, ids[0]!))!.publicId)
    expect(await verifyEdition(database)).toEqual([table])
    expect(await everyRow(database)).not.toEqual(sound)
    expect(await rebuildEdition(database, minutesLater(2))).toEqual({ articles: 1 })
    expect(await everyRow(database)).toEqual(sound)
  })
})
