import { readFileSync } from 'node:fs'
import { join } from 'node:path'

let found: string | null | undefined

/** Address of the script readers get; `bin/build.ts` names it by its content. Null if it was not built: nothing needs it. */
export function readerScript(): string | null {
  found ??= read()
  return found
}

function read(): string | null {
  try {
    const named: { src: string } = JSON.parse(readFileSync(join(process.cwd(), 'public', 'reader.json'), 'utf8'))
    return named.src
  } catch {
    return null
  }
}
