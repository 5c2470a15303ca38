import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { articles, pictures, sessions } from '#db/schema/desk.ts'
import { anArticle, aPerson, aPublishedArticle, NOON } from '#db/testing.ts'
import { newId } from '#server/ids.ts'
import { silent } from '#server/progress.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'
import { verifyNewsroom } from './verify.ts'

const now = NOON
const CANARY = 'canary-of-a-session'
let root: string
let dataDir: string
let file: string
let database: Database

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-backup-'))
  dataDir = join(root, 'data')
  file = join(dataDir, 'dateline.db')
  mkdirSync(dataDir)
  await migrate(file, { now })
  database = await openDatabase(file)
})
afterEach(async () => {
  await database.close().catch(() => undefined)
  rmSync(root, { recursive: true, force: true })
})

const backup = (name = 'paper.tar') => backUp(database, { path: join(root, name), dataDir, now, progress: silent })
const bringBack = (into: string, isForced = false, name = 'paper.tar') =>
  restore({
    path: join(root, name),
    dataDir: join(root, into),
    databaseUrl: join(root, into, 'dateline.db'),
    isForced,
    now,
    progress: silent,
  })

/** A picture with its files, as far as keeping it goes. */
async function aPicture(): Promise<string> {
  const id = newId()
  mkdirSync(join(dataDir, 'media', id), { recursive: true })
  for (const name of ['original.jpg', '320.avif', '320.webp', '320.jpg']) {
    writeFileSync(join(dataDir, 'media', id, name), `${name} of ${id}`)
  }
  const words = { alt: 'A', caption: '', credit: 'C', copyright: '' }
  await database.transact((tx) =>
    tx.insert(pictures).values({
      id,
      originalName: 'a.jpg',
      sha256: '',
      width: 320,
      height: 200,
      widths: [320],
      metadata: {},
      createdAt: now,
      ...words,
    }),
  )
  return id
}

describe('a backup', () => {
  test('brings everything back: articles, pictures, audit and edition', async () => {
    const id = await aPicture()
    await aPublishedArticle(database)
    await anArticle(database, { headline: 'A draft' })
    const { size, ...manifest } = await backup()
    expect(manifest).toMatchObject({ articles: 2, pictures: 1, missing: [] })
    expect(size).toBe(statSync(join(root, 'paper.tar')).size)

    expect(await bringBack('new')).toMatchObject({ aside: null, applied: [] })
    const restored = await openDatabase(join(root, 'new', 'dateline.db'))
    try {
      expect(await restored.db.select().from(articles)).toEqual(await database.db.select().from(articles))
      expect(await verifyNewsroom(restored, { dataDir: join(root, 'new'), progress: silent })).toMatchObject({
        problems: [],
      })
      expect(readFileSync(join(root, 'new/media', id, '320.jpg'), 'utf8')).toBe(`320.jpg of ${id}`)
    } finally {
      await restored.close()
    }
    expect(readdirSync(join(root, 'new')).sort()).toEqual(['dateline.db', 'media'])
  })

  test('is its owner’s alone, and holds nobody’s session', async () => {
    const person = await aPerson(database, 'editor')
    const signedIn = {
      idHash: CANARY,
      personId: person.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now,
      userAgent: '',
    }
    await database.transact((tx) => tx.insert(sessions).values(signedIn))
    await backup()
    expect(statSync(join(root, 'paper.tar')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(root, 'paper.tar')).includes(CANARY)).toBe(false)
    // The control: the canary is where the backup took its copy from.
    await database.close()
    expect(readFileSync(file).includes(CANARY)).toBe(true)
  })

  test('is whole though someone saves all the while', async () => {
    const { by } = await anArticle(database)
    let isSaving = true
    const saving = (async () => {
      for (let count = 0; isSaving; count++) {
        await anArticle(database, { headline: `Story ${count}` }, by)
        await nextTurn()
      }
    })()
    await backup()
    isSaving = false
    await saving
    await bringBack('new')
    const restored = await openDatabase(join(root, 'new', 'dateline.db'))
    expect((await verifyNewsroom(restored, { dataDir: join(root, 'new'), progress: silent })).problems).toEqual([])
    await restored.close()
  })

  test('never overwrites a file, and leaves nothing half-made', async () => {
    writeFileSync(join(root, 'paper.tar'), 'mine')
    await expect(backup()).rejects.toMatchObject({ detail: { code: 'taken' } })
    expect(readFileSync(join(root, 'paper.tar'), 'utf8')).toBe('mine')
    expect(readdirSync(root).sort()).toEqual(['data', 'paper.tar'])
  })

  test('passes over files that nobody made for the library', async () => {
    const id = await aPicture()
    writeFileSync(join(dataDir, 'media', id, '.DS_Store'), 'x')
    expect((await backup()).files.map(({ name }) => name)).toHaveLength(5)
    await bringBack('new')
    expect(readdirSync(join(root, 'new/media', id)).sort()).toEqual(['320.avif', '320.jpg', '320.webp', 'original.jpg'])
  })

  test('names picture files that are not there', async () => {
    const id = await aPicture()
    rmSync(join(dataDir, 'media', id), { recursive: true })
    expect(await backup()).toMatchObject({ missing: [`media/${id}`] })
  })
})

describe('restoring', () => {
  test('replaces a newsroom only when told to, keeps it aside, and not while a server has it open', async () => {
    await aPublishedArticle(database)
    await aPicture()
    await backup()
    await expect(bringBack('data')).rejects.toMatchObject({ detail: { code: 'taken' } })
    await expect(bringBack('data', true)).rejects.toMatchObject({ detail: { code: 'in_use' } })
    await anArticle(database)
    await database.close()
    const { aside } = await bringBack('data', true)
    const [now_, before] = [file, join(aside!, 'dateline.db')].map((path) => {
      const one = new BetterSqlite3(path, { readonly: true })
      const count = one.prepare('select count(*) from articles').pluck().get()
      one.close()
      return count
    })
    expect([now_, before]).toEqual([1, 2])
    expect(existsSync(join(aside!, 'media'))).toBe(true)
  })

  test('refuses what was cut off, altered or made up, and leaves nothing behind', async () => {
    await aPublishedArticle(database)
    await aPicture()
    await backup()
    const good = readFileSync(join(root, 'paper.tar'))
    const spoiled: [string, Buffer][] = [
      ['nothing', Buffer.alloc(0)],
      ['something else', Buffer.from('Hello'.repeat(1_000))],
      ['half', good.subarray(0, good.length / 2)],
      ['without its manifest', good.subarray(0, good.lastIndexOf('manifest.json'))],
      ['its name climbs', renamed(good, '../../etc/passwd')],
      ['its name is another', renamed(good, 'dateline.sh')],
      ['it is a link', withType(good, '2')],
    ]
    for (let at = 0; at < 60; at++) {
      const flipped = Buffer.from(good)
      const place = 512 + Math.floor(((good.length - 4096) * at) / 60)
      flipped[place] = flipped[place]! ^ 0xff
      spoiled.push([`flipped at ${place}`, flipped])
    }
    for (const [what, bytes] of spoiled) {
      writeFileSync(join(root, 'bad.tar'), bytes)
      const refused = await bringBack('new', false, 'bad.tar').then(
        () => null,
        (error: { detail?: { code: string } }) => error.detail?.code,
      )
      // A flipped byte of padding changes nothing that is kept; then what was restored is exactly what was backed up.
      if (refused === null && what.startsWith('flipped')) rmSync(join(root, 'new'), { recursive: true })
      else expect(refused, what).toBe('not_allowed')
      expect(existsSync(join(root, 'new')) ? readdirSync(join(root, 'new')) : []).toEqual([])
    }
  })

  test('refuses a database with a trigger of its own', async () => {
    await backup()
    await database.close()
    const intruded = new BetterSqlite3(file)
    intruded.exec('CREATE TRIGGER sneak AFTER INSERT ON people BEGIN DELETE FROM events; END')
    intruded.close()
    database = await openDatabase(file)
    await backup('sneaky.tar')
    await expect(bringBack('new', false, 'sneaky.tar')).rejects.toThrow(/triggers/)
    await expect(bringBack('new')).resolves.toMatchObject({ aside: null })
  })
})

/** The archive with its first entry under another name. */
function renamed(good: Buffer, name: string): Buffer {
  const changed = Buffer.from(good)
  changed.fill(0, 0, 100)
  changed.write(name, 0)
  return checked(changed)
}
function withType(good: Buffer, type: string): Buffer {
  const changed = Buffer.from(good)
  changed.write(type, 156)
  return checked(changed)
}
function checked(archive: Buffer): Buffer {
  archive.fill(' ', 148, 156)
  const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return archive
}
