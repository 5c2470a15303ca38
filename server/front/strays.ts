import { publicIdIn, RESERVED_SEGMENTS } from '#domain/article/address.ts'

const ROOMS: ReadonlySet<string> = new Set([...RESERVED_SEGMENTS, '.well-known'])
/** What those look for who try the doors of every site. */
const TRIED = /\.(?:php\d?|aspx?|jsp|cgi|env|sql|bak|ini|zip|tar|gz)$/i

/**
 * Whether `path` is none of the shapes our pages have: at most an address of the system an archive came from, which
 * leads on, or a mistake. There is no end of them, so they wait for each other and for nobody else's page.
 */
export function isStray(path: string): boolean {
  const [first = '', ...rest] = path.split('/').slice(1)
  if (ROOMS.has(first) || path.includes('/feed')) return false
  if (rest.length === 0) return TRIED.test(first)
  return ![first, ...rest].some((segment) => publicIdIn(segment.replace(/\.md$/, '')) !== null)
}
