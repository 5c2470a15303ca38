import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { isNotNull } from 'drizzle-orm'
import { assertSettings, type Database } from '#db/client.ts'
import { pictures, sharePictures } from '#db/schema/desk.ts'
import { SHARE_SIZE } from '#domain/media/share-picture.ts'
import { RENDITION_TYPES } from '#domain/media/widths.ts'
import { verifyEdition } from '#server/articles/verify-edition.ts'
import { verifyEvents } from '#server/events.ts'
import { mediaFolder } from '#server/media/media-folder.ts'
import type { Progress } from '#server/progress.ts'
import { onCopy } from './on-copy.ts'

/** One thing that is wrong: which check found it, what it found, and what to do now. */
export type Problem = { what: string; found: string; advice: string }

type Place = { dataDir: string; progress: Progress }
type Check = { name: string; run: (database: Database, place: Place) => Promise<Problem[]> }

const RESTORE = 'Stop the server and restore the last backup: dateline restore FILE --force.'

/** Every check, in the order they run: the file first, for nothing else can be trusted if it is broken. */
const CHECKS: Check[] = [
  { name: 'database file', run: checkFile },
  { name: 'references', run: checkReferences },
  { name: 'settings', run: checkSettings },
  { name: 'audit', run: checkAudit },
  { name: 'edition', run: checkEdition },
  { name: 'picture files', run: checkPictures },
]

/** Looks at everything that is kept, changing nothing. `checked` names the checks that were made. */
export async function verifyNewsroom(
  database: Database,
  place: Place,
): Promise<{ problems: Problem[]; checked: string[] }> {
  const problems: Problem[] = []
  for (const [at, check] of CHECKS.entries()) {
    place.progress('checks', at, CHECKS.length)
    problems.push(...(await check.run(database, place).catch((error: Error) => [failed(check, error)])))
  }
  return { problems, checked: CHECKS.map((check) => check.name) }
}

/** A check that breaks off has found something too: the others still run. */
const failed = ({ name }: Check, { message }: Error): Problem => ({
  what: name,
  found: `could not be checked: ${message}`,
  advice: RESTORE,
})

async function checkFile({ sqlite }: Database): Promise<Problem[]> {
  const rows = (sqlite?.reader.pragma('integrity_check') ?? []) as { integrity_check: string }[]
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ what: 'Database file', found: row.integrity_check, advice: RESTORE }))
}

async function checkReferences({ sqlite }: Database): Promise<Problem[]> {
  const rows = (sqlite?.reader.pragma('foreign_key_check') ?? []) as { table: string; rowid: number; parent: string }[]
  return rows.map((row) => ({
    what: 'Reference',
    found: `row ${row.rowid} of ${row.table} names a row of ${row.parent} that does not exist`,
    advice: RESTORE,
  }))
}

async function checkSettings({ sqlite }: Database): Promise<Problem[]> {
  try {
    if (sqlite) assertSettings(sqlite.writer)
    return []
  } catch (error) {
    return [{ what: 'Setting', found: (error as Error).message, advice: 'Reinstall with npm install, then try again.' }]
  }
}

/** Each row of the audit vouches for the one before it; a row that was changed or taken out breaks the chain. */
async function checkAudit({ db }: Database): Promise<Problem[]> {
  const bad = await verifyEvents(db)
  if (!bad) return []
  return [
    {
      what: 'Audit',
      found: `row ${bad.number} is not what was written, or a row before it was taken out`,
      advice: 'Someone wrote to the database past Dateline. Keep a copy of the file, and compare it with a backup.',
    },
  ]
}

/** Readers must see exactly what follows from the desk's articles. */
async function checkEdition(database: Database): Promise<Problem[]> {
  const tables = await onCopy(database, verifyEdition)
  return tables.map((table) => ({
    what: 'Edition',
    found: `what readers see in ${table} does not follow from the desk's articles`,
    advice: 'Run dateline rebuild-edition.',
  }))
}

/** Every width the library promises must be on disk, or readers get a broken picture. */
async function checkPictures({ db }: Database, { dataDir, progress }: Place): Promise<Problem[]> {
  const rows = await db.select({ id: pictures.id, name: pictures.originalName, widths: pictures.widths }).from(pictures)
  const problems: Problem[] = []
  for (const [at, { id, name, widths }] of rows.entries()) {
    progress('pictures', at, rows.length)
    const files = widths.flatMap((width) => RENDITION_TYPES.map((type) => `${width}.${type}`))
    const missing: string[] = []
    for (const file of files) if (!(await exists(join(mediaFolder(dataDir, id), file)))) missing.push(file)
    if (missing.length > 0) {
      problems.push({
        what: 'Picture',
        found: `${name} (${id}) lacks ${missing.join(', ')}`,
        advice: 'Upload it again at the desk, or copy media/ from a backup.',
      })
    }
  }
  const shared = await db
    .select({ id: sharePictures.pictureId, articleId: sharePictures.articleId })
    .from(sharePictures)
    .where(isNotNull(sharePictures.pictureId))
  for (const { id, articleId } of shared) {
    const file = `${SHARE_SIZE.width}.jpg`
    if (await exists(join(mediaFolder(dataDir, id!), file))) continue
    problems.push({
      what: 'Picture',
      found: `the picture for shared links of the article ${articleId} (${id}) lacks ${file}`,
      advice: 'Copy media/ from a backup, or run dateline share-pictures.',
    })
  }
  return problems
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
