import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { pictures } from '#db/schema/desk.ts'
import { aPublishedArticle, NOON, testDatabases } from '#db/testing.ts'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { silent } from '#server/progress.ts'
import { verifyNewsroom } from './verify.ts'

const [, open] = testDatabases[0]!
let database: Database
let dataDir: string

beforeEach(async () => {
  database = await open()
  dataDir = mkdtempSync(join(tmpdir(), 'dateline-verify-test-'))
})
afterEach(async () => {
  await database.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const verify = () => verifyNewsroom(database, { dataDir, progress: silent })
const damage = (statement: string) => {
  const { writer } = database.sqlite!
  writer.pragma('foreign_keys = OFF')
  writer.exec(statement)
  writer.pragma('foreign_keys = ON')
}

test('a sound newsroom has no problems, and looking at it changes nothing', async () => {
  await aPublishedArticle(database)
  const before = database.sqlite!.writer.prepare('select count(*) from events').pluck().get()
  expect(await verify()).toMatchObject({ problems: [] })
  expect(database.sqlite!.writer.prepare('select count(*) from events').pluck().get()).toBe(before)
})

test.each([
  ['Edition', 'an article taken out of the edition', 'DELETE FROM edition_articles'],
  ['Edition', 'words that readers see and the desk never wrote', "UPDATE edition_articles SET headline = 'Other'"],
  ['Edition', 'a name left in the edition', "INSERT INTO edition_topics VALUES ('t', 't', 'T')"],
  ['Reference', 'a draft without its article', "UPDATE drafts SET article_id = 'nowhere'"],
])('%s: %s is found', async (what, _, statement) => {
  await aPublishedArticle(database)
  damage(statement)
  const { problems } = await verify()
  expect(problems.map((problem) => problem.what)).toContain(what)
  for (const { found, advice } of problems) expect(`${found} ${advice}`.length).toBeGreaterThan(20)
})

test('a row of the audit that was changed is found', async () => {
  await aPublishedArticle(database)
  const { writer } = database.sqlite!
  const triggers = writer.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const name of triggers) writer.exec(`DROP TRIGGER "${name}"`)
  writer.exec("UPDATE events SET kind = 'nothing.happened' WHERE number = 2")
  expect((await verify()).problems).toMatchObject([{ what: 'Audit', found: expect.stringContaining('row 2') }])
})

test('rebuilding the edition repairs it', async () => {
  await aPublishedArticle(database)
  damage("UPDATE edition_articles SET headline = 'Other'")
  await rebuildEdition(database, NOON)
  expect((await verify()).problems).toEqual([])
})

test('a picture without its files is found', async () => {
  const words = { alt: '', caption: '', credit: '', copyright: '' }
  const row = {
    id: '0'.repeat(32),
    originalName: 'a.jpg',
    sha256: '',
    width: 320,
    height: 1,
    widths: [320],
    metadata: {},
  }
  await database.transact((tx) => tx.insert(pictures).values({ ...row, ...words, createdAt: NOON }))
  expect((await verify()).problems).toMatchObject([
    { what: 'Picture', found: expect.stringContaining('lacks 320.avif, 320.webp, 320.jpg') },
  ])
  await database.transact((tx) => tx.run(sql`delete from pictures`) as unknown as Promise<void>)
  expect((await verify()).problems).toEqual([])
})
