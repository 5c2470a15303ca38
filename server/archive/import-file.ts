import { sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { redirects } from '#db/schema/desk.ts'
import type { Archive, ArchiveArticle, Skipped } from '#domain/archive/archive-item.ts'
import { contentFrom, leftOver, whyNotPublic } from '#domain/archive/article-content.ts'
import { htmlToBody } from '#domain/archive/html/html-to-body.ts'
import type { Body, PictureUse } from '#domain/body/body.ts'
import { Refusal } from '#domain/refusal.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { recordEvent } from '#server/events.ts'
import type { Progress } from '#server/progress.ts'
import { bringInLists } from './bring-in-lists.ts'
import { type BroughtInPictures, bringInPictures, insertStandIns } from './bring-in-pictures.ts'
import { readArchive } from './read-archive.ts'

export type ImportFile = {
  /** A WordPress export, a ninjs file, or a folder of ninjs files. */
  path: string
  dataDir: string
  now: Date
  progress: Progress
  /** Puts what was public where it came from before our readers; everything is a draft otherwise. */
  publish: boolean
  /** Does everything and takes it back. */
  isTrial: boolean
  /** Slug of the section for articles that name none. */
  section: string
}

export type ImportReport = {
  format: Archive['format']
  origin: string
  isTrial: boolean
  articles: { added: number; changed: number; unchanged: number; published: number; drafts: number }
  lists: { sections: number; topics: number; contributors: number }
  redirects: number
  pictures: { added: number; known: number; missing: BroughtInPictures['missing'] }
  /** Markup that became no block, by article: editors find it in the text, readers never do. */
  unconverted: { article: string; reason: string; source: string }[]
  notes: { article: string; note: string }[]
  skipped: Skipped[]
  leftOut: Record<string, number>
}

/**
 * Brings in a whole archive: all of it or, if anything in it is broken, nothing. Bringing the same in again changes
 * nothing. The file is read and its words converted first; then one transaction holds every article and list.
 */
export async function importFile(database: Database, input: ImportFile): Promise<ImportReport> {
  const { now, progress, isTrial } = input
  const lang = (await findSite(database.db))?.lang ?? 'en'
  const { archive, folder } = await readArchive(input.path, lang)
  const report: ImportReport = {
    format: archive.format,
    origin: archive.origin,
    isTrial,
    articles: { added: 0, changed: 0, unchanged: 0, published: 0, drafts: 0 },
    lists: { sections: 0, topics: 0, contributors: 0 },
    redirects: 0,
    pictures: { added: 0, known: 0, missing: [] },
    unconverted: [],
    notes: [],
    skipped: [...archive.skipped],
    leftOut: archive.leftOut,
  }
  leaveOutTooLong(archive, report)
  const pictures = await bringInPictures(database, archive, { folder, dataDir: input.dataDir, now, progress, isTrial })
  report.pictures = { added: pictures.added, known: pictures.known, missing: pictures.missing }
  const converted = archive.articles.map((article) => convert(article, pictures, report))

  await orRollBack(database, isTrial, async (tx) => {
    await insertStandIns(tx, pictures.standIns)
    const lists = await bringInLists(tx, archive, input.section, now)
    report.lists = lists.added
    const before = await countRedirects(tx)
    for (const [at, { article, body, lead }] of converted.entries()) {
      progress('articles', at, converted.length)
      const content = contentFrom(article, { body, lead }, lists.idsOf(article))
      const why = input.publish ? whyNot(article, whyNotPublic(content), now) : null
      const isPublic = input.publish && why === null
      const { outcome } = await bringInArticle(
        tx,
        {
          content,
          origin: archive.origin,
          originId: article.originId,
          status: isPublic ? 'published' : 'draft',
          createdAt: pastOf(article.createdAt, now),
          publishedAt: article.publishedAt,
          updatedAt: pastOf(article.updatedAt ?? article.createdAt, now),
          ...(article.urgency === null ? {} : { urgency: article.urgency }),
          oldPaths: article.oldPaths,
        },
        now,
      )
      report.articles[outcome]++
      if (outcome !== 'unchanged') report.articles[isPublic ? 'published' : 'drafts']++
      if (why) report.notes.push({ article: nameOf(article), note: `Left as a draft. ${why}` })
    }
    report.redirects = (await countRedirects(tx)) - before
    const { added, changed, unchanged } = report.articles
    if (added + changed > 0) {
      const detail = { origin: archive.origin, added, changed, unchanged }
      await recordEvent(tx, { kind: 'archive.imported', subject: archive.origin, by: null, at: now, detail })
    }
  })
  return report
}

/** A date that has not come yet (an export's scheduled post, a wrong clock) would stay on top of every list. */
const pastOf = (at: Date | null, now: Date): Date => (at === null || at > now ? now : at)

/** One article too long to be one must not stop ten thousand others: it is left out, and named. */
function leaveOutTooLong(archive: Archive, report: ImportReport): void {
  archive.articles = archive.articles.filter((article) => {
    try {
      htmlToBody(article.html, { ...NO_SOURCE, baseUrl: article.baseUrl })
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      report.skipped.push({ what: nameOf(article), why: error.message })
      return false
    }
  })
}

const NO_SOURCE = {
  baseUrl: '',
  hasShortcodes: false,
  hasBlankLineParagraphs: false,
  pictureOf: () => ({ missing: '' }),
  galleryOf: () => [],
}

type Converted = { article: ArchiveArticle; body: Body; lead: PictureUse | null }

function convert(article: ArchiveArticle, pictures: BroughtInPictures, report: ImportReport): Converted {
  const { body, notes } = htmlToBody(article.html, pictures.sourceOf(article))
  const name = nameOf(article)
  for (const note of [...article.notes, ...notes, ...leftOver(article)]) report.notes.push({ article: name, note })
  for (const block of body.content) {
    if (block.type !== 'unconverted') continue
    const { reason, source } = block.attrs
    report.unconverted.push({ article: name, reason, source: source.slice(0, 200) })
  }
  return { article, body, lead: pictures.leadOf(article) }
}

/** Why an article stays a draft though all were to be published; null if it goes out. */
function whyNot({ wasPublic, publishedAt }: ArchiveArticle, incomplete: string | null, now: Date): string | null {
  if (!wasPublic) return 'It was not public where it came from.'
  if (publishedAt === null) return 'It does not say when it was published.'
  if (publishedAt > now) return `It is dated ${publishedAt.toISOString()}, which is still to come.`
  return incomplete
}

const nameOf = ({ headline, originId }: ArchiveArticle): string => headline || `(no headline, ${originId})`

const TAKEN_BACK = Symbol('the trial is over')

async function orRollBack(database: Database, isTrial: boolean, work: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await database.transact(async (tx) => {
      await work(tx)
      if (isTrial) throw TAKEN_BACK
    })
  } catch (error) {
    if (error !== TAKEN_BACK) throw error
  }
}

async function countRedirects(tx: Tx): Promise<number> {
  const [row] = await tx.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(redirects)
  return row?.count ?? 0
}
