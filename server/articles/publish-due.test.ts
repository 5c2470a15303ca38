import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { listEvents } from '#db/desk/events.ts'
import { dialect } from '#db/dialect.ts'
import { articles, events } from '#db/schema/desk.ts'
import { changes, editionArticles } from '#db/schema/edition.ts'
import { anArticle, minutesLater, NOON, newSqliteFile, someContent, testDatabases } from '#db/testing.ts'
import type { Person } from '#domain/people/permissions.ts'
import { forgetOldChanges, recordChanges } from '#server/changes.ts'
import { verifyEvents } from '#server/events.ts'
import { publishDue } from './publish-due.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleArticle } from './schedule-article.ts'
import { startTicker } from './ticker.ts'
import { unscheduleArticle } from './unschedule-article.ts'

async function scheduled(database: Database, publishAt: Date, person?: Person) {
  const article = await anArticle(database, {}, person)
  const { id, hash, by } = article
  await scheduleArticle(database, by, { id, hash, publishAt, now: NOON })
  return article
}

const published = async ({ db }: Database) => (await db.select().from(editionArticles)).length
const quiet = { info: () => undefined, error: () => undefined }

describe.each(testDatabases)('what is due on %s', (_, open) => {
  test('goes out at its time with the words that were scheduled', async () => {
    const database = await open()
    const { id, hash, by } = await scheduled(database, minutesLater(60))
    await saveDraft(database, by, {
      id,
      expect: hash,
      content: someContent({ headline: 'Not yet' }),
      now: minutesLater(30),
    })
    expect(await publishDue(database, new Date(minutesLater(60).getTime() - 1))).toBe(0)
    expect(await published(database)).toBe(0)
    expect(await publishDue(database, minutesLater(60))).toBe(1)
    expect(await database.db.select().from(editionArticles)).toMatchObject([
      { headline: 'Harbour bridge reopens', publishedAt: minutesLater(60) },
    ])
    expect(await findArticle(database.db, id)).toMatchObject({
      status: 'published',
      publishAt: null,
      scheduledRevision: null,
    })
    expect(await publishDue(database, minutesLater(61))).toBe(0)
  })

  test('is caught up on after a pause, in order, and the audit says how late', async () => {
    const database = await open()
    const second = await scheduled(database, minutesLater(20))
    const first = await scheduled(database, minutesLater(10), second.by)
    expect(await publishDue(database, minutesLater(30))).toBe(2)
    const rows = (await listEvents(database.db)).filter((event) => event.kind === 'article.published')
    expect(rows.map(({ subject, byId, detail }) => [subject, byId, detail.lateSeconds])).toEqual([
      [second.id, null, 600],
      [first.id, null, 1200],
    ])
  })

  test('does not go out once it was called off', async () => {
    const database = await open()
    const { id, by } = await scheduled(database, minutesLater(10))
    await unscheduleArticle(database, by, { id, now: minutesLater(9) })
    expect(await publishDue(database, minutesLater(11))).toBe(0)
  })

  test('goes out although another fails, and the failure is audited once', async () => {
    const database = await open()
    const broken = await scheduled(database, minutesLater(5))
    await scheduled(database, minutesLater(6), broken.by)
    await database.transact((tx) =>
      tx.update(articles).set({ scheduledRevision: 99 }).where(eq(articles.id, broken.id)),
    )
    expect(await publishDue(database, minutesLater(7))).toBe(1)
    expect(await publishDue(database, minutesLater(8))).toBe(0)
    const failures = await database.db.select().from(events).where(eq(events.kind, 'article.publish_failed'))
    expect(failures).toMatchObject([
      { subject: broken.id, byId: null, detail: { error: expect.stringContaining('revision') } },
    ])
  })

  test('goes out once however many look at once', async () => {
    const database = await open()
    await scheduled(database, minutesLater(5))
    const counts = await Promise.all(Array.from({ length: 20 }, () => publishDue(database, minutesLater(6))))
    expect(counts.reduce((a, b) => a + b)).toBe(1)
    expect(await database.db.select().from(changes)).toHaveLength(1)
  })

  test('changes of a week ago are forgotten, all but the newest', async () => {
    const database = await open()
    const numbers = async () => (await database.db.select().from(changes)).map((row) => row.number)
    const record = (at: Date) => database.transact((tx) => recordChanges(tx, ['latest'], at))
    for (const day of [0, 1, 8]) await record(minutesLater(day * 24 * 60))
    const [, , third] = await numbers()
    await forgetOldChanges(database, minutesLater(9 * 24 * 60))
    expect(await numbers()).toEqual([third])
    await forgetOldChanges(database, minutesLater(99 * 24 * 60))
    expect(await numbers()).toEqual([third])
  })

  test('the ticker catches up when it starts, looks again, and stops when told', async () => {
    const database = await open()
    await scheduled(database, minutesLater(5))
    let now = minutesLater(6)
    const stop = startTicker(database, { every: 5, now: () => now, log: quiet })
    await vi.waitFor(async () => expect(await published(database)).toBe(1))
    await scheduled(database, minutesLater(10))
    now = minutesLater(10)
    await vi.waitFor(async () => expect(await published(database)).toBe(2))
    await stop()
    await scheduled(database, minutesLater(11))
    now = minutesLater(12)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await published(database)).toBe(2)
  })
})

describe.runIf(dialect === 'sqlite')('several processes on one file', () => {
  test('publish each due article exactly once, with one unbroken audit', async () => {
    const file = await newSqliteFile()
    const database = await openDatabase(file)
    const { by } = await scheduled(database, minutesLater(1))
    for (let i = 1; i < 40; i++) await scheduled(database, minutesLater(1), by)

    const script = `
      import { openDatabase } from '#db/client.ts'
      import { publishDue } from '#server/articles/publish-due.ts'
      const database = await openDatabase(${JSON.stringify(file)})
      console.log(await publishDue(database, new Date(${minutesLater(2).getTime()})))`
    const counts = await Promise.all(Array.from({ length: 4 }, () => runNode(script)))

    expect(counts.reduce((sum, count) => sum + count)).toBe(40)
    const { db } = database
    const audited = await db.select().from(events).where(eq(events.kind, 'article.published'))
    expect(new Set(audited.map((event) => event.subject)).size).toBe(40)
    expect(audited).toHaveLength(40)
    expect(await db.select().from(changes)).toHaveLength(40)
    expect(await verifyEvents(db)).toBeNull()
    await database.close()
  })
})

async function runNode(script: string): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  await once(child, 'close')
  return Number(said)
}
