/**
 * The script that runs before a page is drawn (`reader/first.ts`), as the build made it. It stands in the page itself:
 * as a file it would keep every first page white for one more trip. The policy of pages names it by its hash, so it is
 * the only thing inline that runs.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type FirstScript = { text: string; hash: string }

const PUBLIC = resolve(import.meta.dirname, '../../public')

/** Null where nothing was built: pages are whole without it. */
export const FIRST_SCRIPT: FirstScript | null = read()

function read(): FirstScript | null {
  try {
    const { first } = JSON.parse(readFileSync(join(PUBLIC, 'reader.json'), 'utf8')) as { first: string }
    const text = readFileSync(join(PUBLIC, first), 'utf8').trim()
    return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
  } catch {
    return null
  }
}
