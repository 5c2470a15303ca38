/**
 * Makes the pictures that publications asked for. A row that is due is taken by moving its time: if this process dies
 * with it, another takes it up when that time has come, and whoever finishes second finds its work done.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { and, desc, eq, lte } from 'drizzle-orm'
import type { Database, Db, Tx } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { listPicturesById } from '#db/desk/pictures.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { findSection } from '#db/desk/sections.ts'
import { findSite } from '#db/desk/settings.ts'
import { sharePictures } from '#db/schema/desk.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { inkOf } from '#domain/front/hue.ts'
import { tag } from '#domain/front/tags.ts'
import { SHARE_SIZE, settable } from '#domain/media/share-picture.ts'
import { bringEditionUpToDate } from '#server/articles/edition/bring-edition-up-to-date.ts'
import { recordChanges } from '#server/changes.ts'
import { newId } from '#server/ids.ts'
import { makeDurable, syncFolder } from '#server/media/durable.ts'
import { inChild } from '#server/media/in-child.ts'
import { incomingFolder, mediaFolder, mediaRoot } from '#server/media/media-folder.ts'
import type { DrawJob } from './draw.ts'
import { shareKeyOf } from './share-key.ts'
import { FONTS_FILE, unpackFonts } from './unpack-fonts.ts'

export type Making = {
  dataDir: string
  now: () => Date
  /** Told of each picture that could not be made. */
  failed: (error: unknown, articleId: string) => void
  /** Asked between two pictures. */
  isStopped: () => boolean
}

/** Milliseconds a picture may take before another process may try it. */
const LEASE = 120_000
const TIME_LIMIT = 30_000
/** Tries after which we wait for the next publication. */
const MOST_ATTEMPTS = 5
/** The widest rendition a picture is made from. */
const WIDEST = 1_440

/** Makes every picture that is due, what was published last first. Returns how many pages got one. */
export async function makeSharePictures(database: Database, making: Making): Promise<number> {
  let made = 0
  while (!making.isStopped()) {
    const job = await take(database, making.now())
    if (!job) break
    try {
      if (await make(database, job, making)) made++
    } catch (error) {
      making.failed(error, job.articleId)
      await tryLater(database, job, making.now())
    }
  }
  return made
}

type Job = { articleId: string; wanted: string; lease: Date; attempts: number }

/** The row that is due and was asked for last, kept from others for a while. */
async function take({ db, transact }: Database, now: Date): Promise<Job | null> {
  const [due] = await listDue(db, now)
  if (!due) return null
  return transact(async (tx) => {
    const [row] = await listDue(tx, now)
    if (!row) return null
    // To the millisecond nobody else's: two processes that take a row at once are told apart by it.
    const lease = new Date(now.getTime() + LEASE + randomBytes(2).readUInt16BE())
    const attempts = row.attempts + 1
    await tx.update(sharePictures).set({ tryAt: lease, attempts }).where(eq(sharePictures.articleId, row.articleId))
    return { articleId: row.articleId, wanted: row.wanted, lease, attempts }
  })
}

const listDue = (db: Db, now: Date) =>
  db.select().from(sharePictures).where(lte(sharePictures.tryAt, now)).orderBy(desc(sharePictures.tryAt)).limit(1)

const isOurs = ({ articleId, wanted, lease }: Job) =>
  and(eq(sharePictures.articleId, articleId), eq(sharePictures.wanted, wanted), eq(sharePictures.tryAt, lease))

async function tryLater({ transact }: Database, job: Job, now: Date): Promise<void> {
  const tryAt = job.attempts >= MOST_ATTEMPTS ? null : new Date(now.getTime() + job.attempts ** 2 * 60_000)
  await transact((tx) => tx.update(sharePictures).set({ tryAt }).where(isOurs(job)))
}

/** False where nothing is to be made, or another was quicker. */
async function make(database: Database, job: Job, { dataDir, now }: Making): Promise<boolean> {
  const content = await publishedContent(database.db, job)
  const drawing = content && (await drawingOf(database.db, content, dataDir))
  if (!drawing) {
    // Withdrawn, changed since, or nothing that could be drawn: the next publication asks again.
    await database.transact((tx) => tx.update(sharePictures).set({ tryAt: null }).where(isOurs(job)))
    return false
  }
  const pictureId = newId()
  await draw(drawing, pictureId, dataDir)
  const isKept = await database.transact((tx) => keep(tx, job, pictureId, now()))
  if (!isKept) await rm(mediaFolder(dataDir, pictureId), { recursive: true, force: true })
  return isKept
}

/** The words readers see, if they are those the picture is wanted for. */
async function publishedContent(db: Db, { articleId, wanted }: Job): Promise<ArticleContent | null> {
  const article = await findArticle(db, articleId)
  if (article?.status !== 'published') return null
  const revision = await findRevision(db, articleId, article.publishedRevision ?? 0)
  return revision && shareKeyOf(revision.content) === wanted ? revision.content : null
}

async function drawingOf(db: Db, content: ArticleContent, dataDir: string): Promise<Omit<DrawJob, 'to'> | null> {
  const { leadPicture: lead, headline, socialTitle } = content
  const section = await findSection(db, content.section)
  const [file] = lead ? await listPicturesById(db, [lead.pictureId]) : []
  const width = file?.widths.findLast((each) => each <= WIDEST) ?? file?.widths[0]
  const picture =
    lead && file && width
      ? {
          file: join(mediaFolder(dataDir, file.id), `${width}.jpg`),
          width: file.width,
          height: file.height,
          credit: lead.credit,
        }
      : null
  const title = settable(socialTitle || headline)
  if (!picture && title === null) return null
  const words = title === null ? null : { title, label: settable(section?.name ?? ''), paper: await paperName(db) }
  return { picture, words: words && { ...words, label: words.label ?? '' }, colour: inkOf(section?.colour ?? '') }
}

const paperName = async (db: Db): Promise<string> => settable((await findSite(db))?.name ?? '') ?? ''

/** Draws into the folder of `pictureId`, which is there as a whole or not at all. */
async function draw(drawing: Omit<DrawJob, 'to'>, pictureId: string, dataDir: string): Promise<void> {
  const incoming = incomingFolder(dataDir, pictureId)
  const [fonts, made] = [join(incoming, 'fonts'), join(incoming, 'made')]
  await mkdir(fonts, { recursive: true, mode: 0o700 })
  await mkdir(made, { mode: 0o700 })
  try {
    await unpackFonts(fonts, process.cwd(), JSON.stringify(drawing.words))
    const job: DrawJob = { ...drawing, to: join(made, `${SHARE_SIZE.width}.jpg`) }
    const env = { FONTCONFIG_FILE: join(resolve(fonts), FONTS_FILE) }
    const answer = await inChild('server/share/draw.ts', job, { timeout: TIME_LIMIT, env })
    if (typeof answer !== 'string') throw new Error(`The share picture could not be drawn: ${answer.message}`)
    await makeDurable(made)
    await rename(made, mediaFolder(dataDir, pictureId))
    await syncFolder(mediaRoot(dataDir))
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

/** Gives the page its picture, unless the row was changed or taken by another meanwhile. */
async function keep(tx: Tx, job: Job, pictureId: string, now: Date): Promise<boolean> {
  const [row] = await tx.select().from(sharePictures).where(isOurs(job))
  const article = row && (await findArticle(tx, job.articleId))
  if (!article) return false
  await tx
    .update(sharePictures)
    .set({ madeFrom: job.wanted, pictureId, tryAt: null })
    .where(eq(sharePictures.articleId, job.articleId))
  await bringEditionUpToDate(tx, job.articleId)
  // Nothing else of the article changed, and no list shows this picture.
  await recordChanges(tx, [tag.article(article.publicId)], now)
  return true
}
