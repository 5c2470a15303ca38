import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle, listArticles } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { listEvents } from '#db/desk/events.ts'
import { listRevisions } from '#db/desk/revisions.ts'
import { drafts } from '#db/schema/desk.ts'
import * as edition from '#db/schema/edition.ts'
import {
  aBody,
  anArticle,
  aPerson,
  aPicture,
  aPublishedArticle,
  aTopic,
  minutesLater,
  someContent,
  testDatabases,
} from '#db/testing.ts'
import { correctArticle } from './correct-article.ts'
import { createArticle } from './create-article.ts'
import { publishArticle } from './publish-article.ts'
import { returnArticle } from './return-article.ts'
import { reviveArticle } from './revive-article.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { unscheduleArticle } from './unschedule-article.ts'
import { withdrawArticle } from './withdraw-article.ts'

const refusal = (code: string) => ({ detail: expect.objectContaining({ code }) })

/** How many rows each table of the edition holds, the empty ones left out. */
async function editionCounts({ db }: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(edition)) {
    const rows = await db.select().from(table)
    if (rows.length > 0 && name !== 'changes') counts[name] = rows.length
  }
  return counts
}

describe.each(testDatabases)('drafts on %s', (_, open) => {
  test('a save names what it replaces; a second tab is told what is there now', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    const mine = await saveDraft(database, by, {
      id,
      expect: hash,
      content: someContent({ headline: 'A' }),
      now: minutesLater(1),
    })
    const stale = saveDraft(database, by, {
      id,
      expect: hash,
      content: someContent({ headline: 'B' }),
      now: minutesLater(2),
    })
    await expect(stale).rejects.toMatchObject({
      status: 409,
      detail: {
        code: 'out_of_date',
        hash: mine.hash,
        content: { headline: 'A' },
        updatedBy: by.name,
        updatedAt: minutesLater(1).toISOString(),
      },
    })
    expect(await findDraft(database.db, id)).toMatchObject({ hash: mine.hash, content: { headline: 'A' } })
  })

  test('negative control: without the comparison the second tab would win silently', async () => {
    const database = await open()
    const { id } = await anArticle(database)
    const blind = (headline: string) =>
      database.transact((tx) =>
        tx
          .update(drafts)
          .set({ content: someContent({ headline }) })
          .where(eq(drafts.articleId, id)),
      )
    await blind('A')
    await blind('B')
    expect(await findDraft(database.db, id)).toMatchObject({ content: { headline: 'B' } })
  })

  test('of fifty saves at once over the same words exactly one is kept', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    const save = (i: number) =>
      saveDraft(database, by, {
        id,
        expect: hash,
        content: someContent({ headline: `No. ${i}` }),
        now: minutesLater(1),
      })
    const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => save(i)))
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
  })

  test('one sitting is one version; another hand or a later sitting keeps what was there', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    const colleague = await aPerson(database, 'editor', 'Colleague')
    const save = (person: typeof by, expected: string, headline: string, minute: number) =>
      saveDraft(database, person, {
        id,
        expect: expected,
        content: someContent({ headline }),
        now: minutesLater(minute),
      })
    const first = await save(by, hash, 'One', 1)
    const second = await save(by, first.hash, 'Two', 2)
    expect(await listRevisions(database.db, id)).toEqual([])
    const third = await save(colleague, second.hash, 'Three', 3)
    await save(colleague, third.hash, 'Four', 30)
    expect(await listRevisions(database.db, id)).toMatchObject([
      { number: 2, kind: 'save', by: 'Colleague', hash: third.hash },
      { number: 1, kind: 'save', by: by.name, hash: second.hash },
    ])
  })

  test('a reporter changes only what is theirs; a contributor sees only what is theirs', async () => {
    const database = await open()
    const { id, hash } = await anArticle(database)
    const save = { id, expect: hash, content: someContent({ headline: 'Mine now' }), now: minutesLater(1) }
    await expect(saveDraft(database, await aPerson(database, 'reporter'), save)).rejects.toMatchObject(
      refusal('forbidden'),
    )
    await expect(saveDraft(database, await aPerson(database, 'contributor'), save)).rejects.toMatchObject(
      refusal('not_found'),
    )
  })

  test('a writer submits, an editor returns it with a note, and both are in the audit', async () => {
    const database = await open()
    const writer = await aPerson(database, 'contributor')
    const editor = await aPerson(database, 'editor')
    const { id, hash } = await createArticle(database, writer, { content: someContent(), now: minutesLater(0) })
    expect(await submitArticle(database, writer, { id, hash, now: minutesLater(1) })).toEqual({ status: 'in_review' })
    await expect(submitArticle(database, writer, { id, now: minutesLater(1) })).rejects.toMatchObject(
      refusal('wrong_status'),
    )
    await expect(returnArticle(database, writer, { id, now: minutesLater(2) })).rejects.toMatchObject(
      refusal('forbidden'),
    )
    expect(await returnArticle(database, editor, { id, note: 'Who says so?', now: minutesLater(2) })).toEqual({
      status: 'draft',
    })
    expect(await listEvents(database.db, { subject: id })).toMatchObject([
      { kind: 'article.returned', byId: editor.id, detail: { note: 'Who says so?' } },
      { kind: 'article.submitted', byId: writer.id, detail: { revision: 1 } },
      { kind: 'article.created', byId: writer.id },
    ])
  })
})

describe.each(testDatabases)('schedules on %s', (_, open) => {
  test('need a time in the future and an article that is ready', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    const at = (minute: number) =>
      scheduleArticle(database, by, { id, hash, publishAt: minutesLater(minute), now: minutesLater(5) })
    await expect(at(5)).rejects.toMatchObject({ detail: { code: 'not_ready', field: 'publishAt' } })
    expect(await at(6)).toEqual({ status: 'scheduled', revision: 1 })
    const unready = await anArticle(database, { headline: '' }, by)
    const early = scheduleArticle(database, by, {
      id: unready.id,
      hash: unready.hash,
      publishAt: minutesLater(9),
      now: minutesLater(5),
    })
    await expect(early).rejects.toMatchObject(refusal('not_ready'))
  })

  test('hold the words of that moment; later edits show as unpublished changes', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    await scheduleArticle(database, by, { id, hash, publishAt: minutesLater(60), now: minutesLater(1) })
    expect(await listArticles(database.db, { limit: 9 })).toMatchObject([
      { status: 'scheduled', hasUnpublishedChanges: false },
    ])
    await saveDraft(database, by, {
      id,
      expect: hash,
      content: someContent({ headline: 'Later' }),
      now: minutesLater(2),
    })
    expect(await listArticles(database.db, { limit: 9 })).toMatchObject([
      { headline: 'Later', hasUnpublishedChanges: true },
    ])
  })

  test('can be called off', async () => {
    const database = await open()
    const { id, hash, by } = await anArticle(database)
    await scheduleArticle(database, by, { id, hash, publishAt: minutesLater(60), now: minutesLater(1) })
    expect(await unscheduleArticle(database, by, { id, now: minutesLater(2) })).toEqual({ status: 'draft' })
    expect(await findArticle(database.db, id)).toMatchObject({ publishAt: null, scheduledRevision: null })
  })
})

describe.each(testDatabases)('corrections and withdrawals on %s', (_, open) => {
  test('a correction publishes the repaired words, is told to readers and moves "updated"', async () => {
    const database = await open()
    const { id, hash, by, content } = await aPublishedArticle(database)
    const saved = await saveDraft(database, by, {
      id,
      expect: hash,
      content: { ...content, body: aBody('On Monday.') },
      now: minutesLater(5),
    })
    const said = {
      id,
      hash: saved.hash,
      kind: 'correction' as const,
      text: 'It was Monday, not Tuesday.',
      now: minutesLater(6),
    }
    expect(await correctArticle(database, by, said)).toMatchObject({ revision: 2 })
    expect(await database.db.select().from(edition.editionCorrections)).toMatchObject([
      { articleId: id, kind: 'correction', text: said.text, at: minutesLater(6) },
    ])
    expect(await database.db.select().from(edition.editionArticles)).toMatchObject([
      { text: 'On Monday.', publishedAt: minutesLater(1), updatedAt: minutesLater(6) },
    ])
    await expect(correctArticle(database, by, { ...said, text: ' ' })).rejects.toMatchObject(refusal('not_ready'))
  })

  test('a withdrawn article leaves every table of the edition but says why it is gone', async () => {
    const database = await open()
    await aPicture(database, 'pic')
    await aTopic(database)
    const leadPicture = { pictureId: 'pic', alt: 'A bridge', caption: '', credit: 'Pado' }
    const empty = await editionCounts(database)
    const { id, by, path, publicId } = await aPublishedArticle(database, { leadPicture, topics: ['topic-ports'] })
    expect(await editionCounts(database)).toEqual({
      editionSections: 1,
      editionArticles: 1,
      editionVersions: 1,
      editionBylines: 1,
      editionArticleTopics: 1,
      editionPictureUses: 1,
      editionContributors: 1,
      editionTopics: 1,
      editionDays: 1,
      editionMonths: 1,
      editionNames: 3,
      editionSearch: 1,
    })
    expect(await withdrawArticle(database, by, { id, reason: 'It was not so.', now: minutesLater(9) })).toEqual({
      status: 'withdrawn',
    })
    expect(await editionCounts(database)).toEqual({
      ...empty,
      editionSections: 1,
      editionWithdrawn: 1,
      // The paper, the section, the topic and the contributor, whose feeds announce that it is gone.
      editionWithdrawnFrom: 4,
    })
    expect(await database.db.select().from(edition.editionWithdrawn)).toEqual([
      { publicId, articleId: id, path, lang: 'en', reason: 'It was not so.', withdrawnAt: minutesLater(9) },
    ])
  })

  test('keeps what another article still needs', async () => {
    const database = await open()
    const first = await aPublishedArticle(database)
    await aPublishedArticle(database, { headline: 'Another' }, first.by)
    await withdrawArticle(database, first.by, { id: first.id, reason: 'Wrong', now: minutesLater(9) })
    expect(await editionCounts(database)).toMatchObject({
      editionArticles: 1,
      editionBylines: 1,
      editionContributors: 1,
    })
  })

  test('old addresses of a withdrawn article stay known, so that they too can say it is gone', async () => {
    const database = await open()
    const first = await aPublishedArticle(database)
    const { id, by, hash, content } = first
    const saved = await saveDraft(database, by, {
      id,
      expect: hash,
      content: { ...content, slug: 'bridge' },
      now: minutesLater(2),
    })
    await publishArticle(database, by, { id, hash: saved.hash, now: minutesLater(2) })
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(9) })
    expect(await database.db.select().from(edition.editionRedirects)).toEqual([
      { path: first.path, publicId: first.publicId },
    ])
  })

  test('a revived article is back at the desk, gone for readers until it is published again at its first time', async () => {
    const database = await open()
    const { id, by, hash, path } = await aPublishedArticle(database)
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(5) })
    expect(await reviveArticle(database, by, { id, now: minutesLater(6) })).toEqual({ status: 'draft' })
    expect(await editionCounts(database)).toMatchObject({ editionWithdrawn: 1 })
    expect(await publishArticle(database, by, { id, hash, now: minutesLater(7) })).toEqual({ path, revision: 2 })
    expect(await editionCounts(database)).not.toHaveProperty('editionWithdrawn')
    expect(await database.db.select().from(edition.editionArticles)).toMatchObject([
      { publishedAt: minutesLater(1), updatedAt: minutesLater(7) },
    ])
  })

  test.each(['editor', 'reporter'] as const)('withdrawing is not for a %s', async (role) => {
    const database = await open()
    const { id } = await aPublishedArticle(database)
    const asked = withdrawArticle(database, await aPerson(database, role), {
      id,
      reason: 'Wrong',
      now: minutesLater(5),
    })
    await expect(asked).rejects.toMatchObject(refusal('forbidden'))
  })
})
