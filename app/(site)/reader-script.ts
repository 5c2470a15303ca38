import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the scripts readers get: `src` once the page is there, `first` before it is drawn. */
export type ReaderScripts = { src: string; first: string }

let found: ReaderScripts | null | undefined

/** Where `bin/build.ts` put the scripts, each named by its content. Null if they were not built: nothing needs them. */
export function readerScripts(): ReaderScripts | null {
  found ??= read()
  return found
}

function read(): ReaderScripts | null {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), 'public', 'reader.json'), 'utf8')) as ReaderScripts
  } catch {
    return null
  }
}
