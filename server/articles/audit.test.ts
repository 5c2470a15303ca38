import { asc, eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Database, Tx } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import { events, revisions } from '#db/schema/desk.ts'
import { aPublishedArticle, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { headOfEvents, recordEvent, verifyEvents } from '#server/events.ts'

const ROWS = 30

async function anAudit(open: () => Promise<Database>) {
  const database = await open()
  await database.transact(async (tx) => {
    for (let i = 0; i < ROWS; i++) {
      const detail = { z: i, a: { text: '하늘 "quoted"', at: minutesLater(i) }, none: undefined }
      await recordEvent(tx, {
        kind: 'test.done',
        subject: `subject-${i}`,
        by: i % 2 ? 'someone' : null,
        at: minutesLater(i),
        detail,
      })
    }
  })
  return database
}

/** What someone with the database in hand can do and the application cannot. */
async function dropGuards(tx: Tx): Promise<void> {
  if (dialect === 'sqlite') {
    await tx.run(sql`drop trigger events_keep`)
    await tx.run(sql`drop trigger events_stay`)
  } else await asPostgres(tx).execute(sql`alter table events disable trigger user`)
}
async function putGuards(tx: Tx): Promise<void> {
  if (dialect === 'postgres') await asPostgres(tx).execute(sql`alter table events enable trigger user`)
}
const asPostgres = (tx: Tx) => tx as unknown as { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

/** Changes to row `number` that an audit must not survive. */
const TAMPERS: Record<string, (tx: Tx, number: number) => Promise<unknown>> = {
  'another time': (tx, number) => tx.update(events).set({ at: NOON }).where(eq(events.number, number)),
  'another person': (tx, number) => tx.update(events).set({ byId: 'another' }).where(eq(events.number, number)),
  'another subject': (tx, number) => tx.update(events).set({ subject: 'another' }).where(eq(events.number, number)),
  'another kind': (tx, number) => tx.update(events).set({ kind: 'test.undone' }).where(eq(events.number, number)),
  'another detail': (tx, number) =>
    tx
      .update(events)
      .set({ detail: { z: -1 } })
      .where(eq(events.number, number)),
  'another hash': (tx, number) =>
    tx
      .update(events)
      .set({ hash: 'f'.repeat(64) })
      .where(eq(events.number, number)),
  removal: (tx, number) => tx.delete(events).where(eq(events.number, number)),
}

describe.each(testDatabases)('the audit on %s', (_, open) => {
  test('holds as written, whatever the database did to the JSON', async () => {
    const { db } = await anAudit(open)
    expect(await verifyEvents(db)).toBeNull()
    const rows = await db.select().from(events).orderBy(asc(events.number))
    expect(rows).toHaveLength(ROWS)
    expect(await headOfEvents(db)).toEqual({ number: rows.at(-1)!.number, hash: rows.at(-1)!.hash })
  })

  test('names the first row that was tampered with, every time', async () => {
    const tamper = fc.record({
      how: fc.constantFrom(...Object.keys(TAMPERS)),
      row: fc.integer({ min: 1, max: ROWS - 2 }),
    })
    await fc.assert(
      fc.asyncProperty(tamper, async ({ how, row }) => {
        const { db, transact } = await anAudit(open)
        const numbers = (await db.select({ number: events.number }).from(events).orderBy(asc(events.number))).map(
          (e) => e.number,
        )
        await transact(async (tx) => {
          await dropGuards(tx)
          await TAMPERS[how]!(tx, numbers[row]!)
          await putGuards(tx)
        })
        // A removed row is noticed at the one after it.
        expect(await verifyEvents(db)).toEqual({ number: numbers[how === 'removal' ? row + 1 : row]! })
      }),
      { seed: 20261124, numRuns: dialect === 'sqlite' ? 60 : 15 },
    )
  }, 60_000)

  test('an end that was cut off shows only against a head kept elsewhere', async () => {
    const { db, transact } = await anAudit(open)
    const kept = await headOfEvents(db)
    await transact(async (tx) => {
      await dropGuards(tx)
      await tx.delete(events).where(eq(events.number, kept!.number))
      await putGuards(tx)
    })
    expect(await verifyEvents(db)).toBeNull()
    expect(await headOfEvents(db)).not.toEqual(kept)
  })

  test.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['change an event', (tx) => tx.update(events).set({ kind: 'x' })],
    ['delete an event', (tx) => tx.delete(events)],
    ['change a revision', (tx) => tx.update(revisions).set({ note: 'x' })],
    ['delete a revision', (tx) => tx.delete(revisions)],
  ])('the database itself refuses to %s', async (_, change) => {
    const database = await open()
    await aPublishedArticle(database)
    const asked = database.transact(change)
    await expect(asked).rejects.toSatisfy((error) => /append-only/.test(`${error} ${(error as Error).cause}`))
  })

  test('forgetting a person leaves their revisions', async () => {
    const database = await open()
    await aPublishedArticle(database)
    await database.transact((tx) => tx.update(revisions).set({ byId: null }))
    expect(await database.db.select({ by: revisions.byId }).from(revisions)).toEqual([{ by: null }])
  })
})
