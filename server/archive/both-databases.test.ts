import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { editionArticles } from '#db/schema/edition.ts'
import { NOON, testDatabases } from '#db/testing.ts'
import { silent } from '#server/progress.ts'
import { importFile } from './import-file.ts'
import { verifyNewsroom } from './verify.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-both-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.each(testDatabases)('on %s', (_, open) => {
  let database: Database
  beforeEach(async () => {
    database = await open()
  })
  afterEach(() => database.close())

  test('an import comes in, comes in again, is tried, and leaves a sound newsroom', async () => {
    const item = {
      uri: 'urn:a',
      type: 'text',
      headline: 'Harbour bridge reopens',
      body_xhtml: '<p>Words</p><script>x</script>',
      byline: 'Mina Seo',
      subject: [{ name: 'Bridges' }],
      versioncreated: '2020-01-01T00:00:00Z',
    }
    const path = join(folder, 'a.json')
    writeFileSync(path, JSON.stringify(item))
    const input = { path, dataDir: folder, now: NOON, progress: silent, publish: true, isTrial: false, section: 'news' }
    const trial = await importFile(database, { ...input, isTrial: true })
    expect(await database.db.select().from(editionArticles)).toEqual([])
    expect(await importFile(database, input)).toEqual({ ...trial, isTrial: false })
    expect(trial.articles).toEqual({ added: 1, changed: 0, unchanged: 0, published: 1, drafts: 0 })
    expect((await importFile(database, input)).articles).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    expect(await database.db.select().from(editionArticles)).toHaveLength(1)
    expect((await verifyNewsroom(database, { dataDir: folder, progress: silent })).problems).toEqual([])
  })
})
