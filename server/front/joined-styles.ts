/**
 * One stylesheet for a page instead of three: each that the head names keeps the page from being drawn until it is
 * there, and on a telephone each costs a trip of its own. The address lists what it is made of, so any process can
 * answer it at any time, and every part is named by its content, so whoever has it keeps it.
 */
import { IMMUTABLE } from './headers.ts'
import { type LoadedFile, madeReady, type StaticFiles } from './static-files.ts'

/** Where the build's stylesheets stand. What they name stands beside them, so the joined one must be there, too. */
const CHUNKS = '/_next/static/chunks/'
const PART = /^\/_next\/static\/chunks\/([A-Za-z0-9_~.-]{1,80})\.css$/
const THEME = /^\/theme\/([0-9a-f]{16})\.css$/
const JOINED = /^\/_next\/static\/chunks\/([A-Za-z0-9_~.+-]+)\.css$/
const A_THEME = /^theme\.([0-9a-f]{16})$/
/** Parts of one stylesheet; a page has two or three. */
const MOST_PARTS = 5
/** Joined stylesheets kept; the pages of one build have about ten. */
const MOST_KEPT = 40

/** The address of the stylesheets at `hrefs` in one, in their order; null if one of them is none of ours, or they are too many. */
export function joinedAddress(hrefs: readonly string[]): string | null {
  const parts = hrefs.map((href) => {
    const theme = THEME.exec(href)?.[1]
    return theme ? `theme.${theme}` : (PART.exec(href)?.[1] ?? null)
  })
  if (parts.length > MOST_PARTS || parts.includes(null)) return null
  return `${CHUNKS}${parts.join('+')}.css`
}

/** Answers addresses that `joinedAddress` made. `theme` gives the text of a stylesheet of the paper, if it is still there. */
export function openJoinedStyles(staticFiles: StaticFiles, theme: (path: string) => Promise<string | null>) {
  const kept = new Map<string, Promise<LoadedFile | null>>()

  async function join(path: string, parts: string[]): Promise<LoadedFile | null> {
    const texts = await Promise.all(parts.map(textOf))
    if (texts.includes(null)) return null
    const file = { path, file: path, type: 'text/css; charset=utf-8', cacheControl: IMMUTABLE }
    return madeReady(file, Buffer.from(texts.join('\n')))
  }

  async function textOf(part: string): Promise<string | null> {
    const [, name] = A_THEME.exec(part) ?? []
    if (name) return theme(`/theme/${name}.css`)
    const file = staticFiles.find(`${CHUNKS}${part}.css`)
    return file ? (await staticFiles.load(file)).bodies.identity.toString() : null
  }

  return {
    /** The stylesheet at `path`, or null if a part of it is not there (any more). */
    find(path: string): Promise<LoadedFile | null> {
      const parts = JOINED.exec(path)?.[1]?.split('+') ?? []
      if (parts.length < 2 || parts.length > MOST_PARTS || new Set(parts).size < parts.length)
        return Promise.resolve(null)
      const known = kept.get(path)
      if (known) return known
      if (kept.size >= MOST_KEPT) kept.clear()
      const made = join(path, parts)
      kept.set(path, made)
      const forget = () => kept.delete(path)
      made.then((file) => file ?? forget(), forget)
      return made
    },
  }
}
