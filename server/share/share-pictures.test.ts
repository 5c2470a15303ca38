import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/edition/articles.ts'
import { listChangesAfter } from '#db/edition/changes.ts'
import { isPublicPicture } from '#db/edition/pictures.ts'
import { sharePictures } from '#db/schema/desk.ts'
import { aPicture, aPublishedArticle, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { verifyEdition } from '#server/articles/verify-edition.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { mediaFolder, mediaRoot } from '#server/media/media-folder.ts'
import { sweepMedia } from '#server/media/sweep-media.ts'
import { makeSharePictures } from './make-share-pictures.ts'
import { wantAllSharePictures } from './want-all-share-pictures.ts'

describe.each(testDatabases)('pictures for shared links on %s', (_dialect, open) => {
  let database: Database
  let dataDir: string
  let failures: unknown[]
  beforeEach(async () => {
    database = await open()
    dataDir = mkdtempSync(join(tmpdir(), 'dateline-share-'))
    mkdirSync(mediaRoot(dataDir))
    failures = []
  })
  afterEach(async () => {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const makeAt = (minutes: number) =>
    makeSharePictures(database, {
      dataDir,
      now: () => minutesLater(minutes),
      failed: (error) => failures.push(error),
      isStopped: () => false,
    })
  const shown = async (publicId: string) => (await findArticle(database.db, publicId))?.sharePictureId ?? null
  const fileOf = (id: string) => join(mediaFolder(dataDir, id), '1200.jpg')
  type Article = Awaited<ReturnType<typeof aPublishedArticle>>
  const republish = async (article: Article, changes: Partial<ArticleContent>, minutes: number) => {
    const now = minutesLater(minutes)
    const content = { ...article.content, ...changes }
    const { hash } = await saveDraft(database, article.by, { id: article.id, expect: article.hash, content, now })
    await publishArticle(database, article.by, { id: article.id, hash, now })
    return { ...article, content, hash }
  }

  test('one is made after publication, once, and the page hears of it and of nothing else', async () => {
    const { publicId } = await aPublishedArticle(database)
    expect(await shown(publicId)).toBeNull()
    const before = (await listChangesAfter(database.db, 0)).at(-1)!.number
    expect(await makeAt(2)).toBe(1)
    const id = (await shown(publicId))!
    const { width, height, format } = await sharp(fileOf(id)).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' })
    expect((await listChangesAfter(database.db, before)).map((change) => change.tags)).toEqual([
      [`article:${publicId}`],
    ])
    expect(await isPublicPicture(database.db, id)).toBe(true)
    expect(await makeAt(3)).toBe(0)
    expect(await verifyEdition(database)).toEqual([])
    expect(failures).toEqual([])
  })

  test('it is drawn with the lead picture, and differs with it', async () => {
    const lead = await aPicture(database)
    mkdirSync(mediaFolder(dataDir, lead.id))
    await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#c01010' } })
      .jpeg()
      .toFile(join(mediaFolder(dataDir, lead.id), '1200.jpg'))
    const { publicId } = await aPublishedArticle(database, {
      leadPicture: { pictureId: lead.id, alt: 'A', caption: '', credit: 'Pado' },
    })
    expect(await makeAt(2)).toBe(1)
    const { data } = await sharp(fileOf((await shown(publicId))!))
      .extract({ left: 1100, top: 300, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(150)
    expect(data[1]).toBeLessThan(60)
  })

  test('new words take the old one away at once and bring a new one; other changes keep it', async () => {
    const article = await aPublishedArticle(database)
    await makeAt(2)
    const first = (await shown(article.publicId))!
    const touched = await republish(article, { standfirst: 'At last.' }, 3)
    expect(await shown(article.publicId)).toBe(first)
    await republish(touched, { headline: 'Harbour bridge closes' }, 4)
    expect(await shown(article.publicId)).toBeNull()
    expect(await isPublicPicture(database.db, first)).toBe(false)
    expect(await makeAt(5)).toBe(1)
    expect(await shown(article.publicId)).not.toBe(first)
    expect(await verifyEdition(database)).toEqual([])
  })

  test('it is public only while the article is, and is not drawn for what was withdrawn meanwhile', async () => {
    const { id, publicId, by } = await aPublishedArticle(database)
    await makeAt(2)
    const picture = (await shown(publicId))!
    await withdrawArticle(database, by, { id, reason: 'Wrong', now: minutesLater(3) })
    expect(await isPublicPicture(database.db, picture)).toBe(false)

    const other = await aPublishedArticle(database, { headline: 'Other' }, by)
    await withdrawArticle(database, by, { id: other.id, reason: 'Wrong', now: minutesLater(4) })
    expect(await makeAt(5)).toBe(0)
    expect(await makeAt(500)).toBe(0)
  })

  test('a process that died with it loses nothing: another makes it when its time is up', async () => {
    const { id, publicId } = await aPublishedArticle(database)
    // What a process leaves that took the row and was killed.
    await database.transact((tx) =>
      tx
        .update(sharePictures)
        .set({ tryAt: minutesLater(4), attempts: 1 })
        .where(eq(sharePictures.articleId, id)),
    )
    expect(await makeAt(3)).toBe(0)
    expect(await makeAt(4)).toBe(1)
    expect(await shown(publicId)).not.toBeNull()
  })

  test('two processes at once make it once', async () => {
    await aPublishedArticle(database)
    expect((await Promise.all([makeAt(2), makeAt(2)])).toSorted()).toEqual([0, 1])
  })

  test('whoever finishes after the words changed keeps nothing', async () => {
    const article = await aPublishedArticle(database)
    const making = makeAt(2)
    await republish(article, { headline: 'Harbour bridge closes' }, 3)
    await making
    expect(await verifyEdition(database)).toEqual([])
    await makeAt(4)
    const [row] = await database.db.select().from(sharePictures)
    expect(row).toMatchObject({ madeFrom: row!.wanted, tryAt: null })
  })

  test('where the desk chose a picture none is made', async () => {
    const { id: pictureId } = await aPicture(database)
    const socialPicture = { pictureId, alt: 'A', caption: '', credit: 'Pado' }
    const { publicId } = await aPublishedArticle(database, { socialPicture, socialDescription: 'Come and see' })
    expect(await makeAt(2)).toBe(0)
    const article = await findArticle(database.db, publicId)
    expect(article!.sharing).toMatchObject({ description: 'Come and see', picture: { pictureId, width: 1200 } })
    expect(await isPublicPicture(database.db, pictureId)).toBe(true)
  })

  test('one that cannot be drawn is tried again later, a few times, and said', async () => {
    const lead = await aPicture(database)
    mkdirSync(mediaFolder(dataDir, lead.id))
    writeFileSync(join(mediaFolder(dataDir, lead.id), '1200.jpg'), 'not a picture')
    await aPublishedArticle(database, { leadPicture: { pictureId: lead.id, alt: 'A', caption: '', credit: 'Pado' } })
    for (let minutes = 2; minutes < 100; minutes += 20) await makeAt(minutes)
    expect(failures).toHaveLength(5)
    await makeAt(1_000)
    expect(failures).toHaveLength(5)
  })

  test('a rebuilt edition keeps it; the operator can ask for what is missing, and for all', async () => {
    const { publicId } = await aPublishedArticle(database)
    await makeAt(2)
    const first = (await shown(publicId))!
    await rebuildEdition(database, NOON)
    expect(await shown(publicId)).toBe(first)
    expect(await wantAllSharePictures(database, { which: 'missing', dataDir })).toBe(0)
    await rm(fileOf(first))
    expect(await wantAllSharePictures(database, { which: 'missing', dataDir })).toBe(1)
    expect(await makeAt(3)).toBe(1)
    expect(existsSync(fileOf((await shown(publicId))!))).toBe(true)
    expect(await wantAllSharePictures(database, { which: 'all', dataDir })).toBe(1)
  })

  test('files of pictures that others took the place of are swept away, the present one stays', async () => {
    const article = await aPublishedArticle(database)
    await makeAt(2)
    const first = (await shown(article.publicId))!
    await republish(article, { headline: 'Harbour bridge closes' }, 3)
    await makeAt(4)
    const second = (await shown(article.publicId))!
    for (const id of [first, second]) await utimes(mediaFolder(dataDir, id), NOON, NOON)
    await sweepMedia(database, { dataDir, now: minutesLater(200) })
    expect([first, second].map((id) => existsSync(fileOf(id)))).toEqual([false, true])
  })
})
