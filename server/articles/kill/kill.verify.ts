import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { newSqliteFile } from '#db/testing.ts'
import { headOfEvents, verifyEvents } from '#server/events.ts'
import { verifyEdition } from '../verify-edition.ts'

const KILLS = Number(process.env.KILLS ?? 60)

type Standing = { id: string; status: string; publishedRevision: number | null; hash: string; number: number }

/** Lets a newsroom work for a random while, kills it with no warning, and returns what it said last. */
async function killAtWork(file: string): Promise<{ last: Standing; acknowledged: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'newsroom.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  while (!said.includes('\n')) await sleep(2)
  await sleep(Math.random() * 120)
  child.kill('SIGKILL')
  await closed
  const lines = said.split('\n').slice(0, -1)
  return { last: JSON.parse(lines.at(-1)!) as Standing, acknowledged: lines.length }
}

test(`${KILLS} kills lose no acknowledged command and leave none half done`, { timeout: 600_000 }, async () => {
  let acknowledged = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const file = await newSqliteFile()
    const { last, acknowledged: count } = await killAtWork(file)
    acknowledged += count

    const database = await openDatabase(file)
    const { db, sqlite } = database
    expect(sqlite!.reader.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(await verifyEvents(db)).toBeNull()
    expect(await verifyEdition(database)).toEqual([])
    const head = (await headOfEvents(db))!
    expect(head.number).toBeGreaterThanOrEqual(last.number)
    const { status, publishedRevision } = (await findArticle(db, last.id))!
    const { hash } = (await findDraft(db, last.id))!
    // The command under way at the kill is wholly there (a row further, or a save with other words) or not at all.
    const isAsAcknowledged = head.number === last.number && hash === last.hash
    if (isAsAcknowledged)
      expect({ status, publishedRevision }).toEqual({ status: last.status, publishedRevision: last.publishedRevision })
    else expect(head.number - last.number).toBeLessThanOrEqual(1)
    await database.close()
  }
  expect(acknowledged).toBeGreaterThan(KILLS)
})
