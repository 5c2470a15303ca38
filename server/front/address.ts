/** From the raw target of a request to the one address it means. Nothing here knows what is behind an address. */

import { tidyQuery } from '#domain/search/query.ts'

/** `path` is normalised; `query` holds what stood after `?`, as sent. */
export type Address = { path: string; query: string }
export type AddressProblem = { status: 400 | 414; why: string }

const LONGEST = 2_048

/**
 * Reads the target of a request. Equivalent spellings of one path (RFC 3986, 6.2.2: needless or lower-case percent
 * signs) become one; a path that could mean two things to two programs is refused.
 */
export function readAddress(target: string): Address | AddressProblem {
  if (target.charCodeAt(0) !== 47) return { status: 400, why: 'The target must be a path.' }
  if (target.length > LONGEST) return { status: 414, why: 'This address is too long.' }
  const mark = target.indexOf('?')
  const raw = mark === -1 ? target : target.slice(0, mark)
  const query = mark === -1 ? '' : target.slice(mark + 1)
  if (PLAIN_PATH.test(raw)) return hasDots(raw) ? AMBIGUOUS : { path: raw, query }
  let decoded: string
  try {
    decoded = decodeURIComponent(raw)
  } catch {
    return { status: 400, why: 'This address is not well encoded.' }
  }
  // An encoded slash, percent sign or question mark would make a different path of the decoded text.
  if (/%(2f|5c|25|3f|23)/i.test(raw) || UNFIT.test(decoded) || hasDots(decoded)) return AMBIGUOUS
  return { path: encodeURI(decoded), query }
}

const AMBIGUOUS: AddressProblem = { status: 400, why: 'This address could mean more than one thing.' }
const PLAIN_PATH = /^[A-Za-z0-9/_.~-]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused here
const UNFIT = /[\u0000-\u0020\u007f\\<>"{}|^`]/
const hasDots = (path: string): boolean => /(^|\/)\.{1,2}(\/|$)/.test(path)

/** Where a reader is sent when slashes are doubled or trail; null when the path is as it should be. */
export function tidyPath(path: string): string | null {
  if (path === '/' || (!path.includes('//') && !path.endsWith('/'))) return null
  const tidy = path.replace(/\/{2,}/g, '/').replace(/\/$/, '')
  return tidy === '' ? '/' : tidy
}

/** What a parameter may be: a shape, or what becomes of anything it is. */
type Shape = RegExp | ((value: string) => string)
type Parameters = { path: RegExp; allows: Readonly<Record<string, Shape>> }

const CURSOR = /^[A-Za-z0-9._:~-]{1,96}$/
const VERSION = /^[1-9][0-9]{0,3}$/
const SLUG = /^[a-z0-9-]{1,100}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const PAGES = { before: CURSOR, after: CURSOR }
const SEARCHED = { q: tidyQuery, section: SLUG, by: SLUG, kind: /^[a-z]{1,20}$/, from: DAY, to: DAY }
const WORDPRESS_ID = /^[1-9][0-9]{0,11}$/

/**
 * The only query parameters a public page can see, in the order of its key. Everything else is dropped before the page
 * is looked up, so that `?utm_source=…` and random strings cause no render and cannot reach a page.
 */
const PARAMETERS: readonly Parameters[] = [
  // The page about feeds, beginning with those of one list.
  { path: /^\/feeds$/, allows: { of: listAddress } },
  // WordPress's short links, which an imported archive brings along.
  { path: /^\/$/, allows: { p: WORDPRESS_ID, page_id: WORDPRESS_ID } },
  // Two versions of an article, to be compared.
  { path: /^\/[^/]+\/[^/]+\/history$/, allows: { from: VERSION, to: VERSION } },
  { path: /^\/search\/feed\.(xml|atom|json)$/, allows: SEARCHED },
  {
    path: /^\/search$/,
    allows: { ...SEARCHED, sort: /^relevance$/, before: CURSOR },
  },
  { path: /^\/corrections$/, allows: { section: SLUG, ...PAGES } },
  { path: /^\/(topics|by|places)\/[^/]+$/, allows: PAGES },
  { path: /^\/archive\/\d{4}\/\d{2}(\/\d{2})?$/, allows: PAGES },
  { path: /^\/[^/.]+$/, allows: PAGES },
]

/** The address of a list as the page about feeds is asked for it; of a search, with what is looked for. */
function listAddress(of: string): string {
  if (/^\/(?:[a-z0-9/+~-]|%[0-9A-F]{2}){0,400}$/.test(of)) return of
  if (!of.startsWith('/search?')) return ''
  return pageKey({ path: '/search', query: of.slice('/search?'.length) })
}

/** The key a public page is kept under: its path and the parameters it declares. It is also what Next is asked for. */
export function pageKey({ path, query }: Address): string {
  if (query === '') return path
  const known = PARAMETERS.find((entry) => entry.path.test(path))
  if (!known) return path
  const asked = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const [name, shape] of Object.entries(known.allows)) {
    const value = asked.get(name)
    const fit = value === null ? '' : typeof shape === 'function' ? shape(value) : shape.test(value) ? value : ''
    if (fit !== '') kept.set(name, fit)
  }
  return kept.size === 0 ? path : `${path}?${kept}`
}
