import { createHash } from 'node:crypto'
import type { ENDINGS } from './conditional.ts'
import { compress, type Encoding } from './encodings.ts'
import {
  CDN_CACHE_CONTROL,
  type FlatHeaders,
  IMMUTABLE,
  MISSING_CACHE_CONTROL,
  PAGE_CACHE_CONTROL,
  PAGE_POLICY,
  SPECULATION_RULES,
} from './headers.ts'

/** What a render answered, before it is made ready to send. */
export type Rendered = {
  status: number
  /** The few headers of the render that readers get; names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  tags: readonly string[]
  /** When the page stops being true by itself; most never do. */
  validUntil?: Date | null
}

/** A page ready to send: nothing about it is computed when a reader asks. */
export type Page = {
  status: number
  /** What its entity tags have in common. */
  tag: string
  lastModified: number | null
  variants: Readonly<Record<Encoding, Variant>>
  tags: readonly string[]
  /** When it stops being true by itself, in milliseconds of the clock. */
  validUntil?: number
  /** Bytes it takes in memory, near enough. */
  size: number
}
/** A small body is kept as a Latin-1 string of its bytes: Node puts it on the wire with its headers in one write. */
export type Variant = { body: Buffer | string; headers: string[]; notModified: string[] }

/** Tags of a page beyond what a header of a CDN takes are left out; the origin knows them all. */
const MOST_TAG_CHARACTERS = 4_096
/** Bytes up to which joining headers and body costs less than writing them apart. */
const ONE_WRITE = 32_768
/** Brotli's effort for pages: made once per change, off the main thread, and read many times. */
const QUALITY = 8

/** Compresses `rendered`, names it by the hash of its bytes and writes down its headers. */
export async function finishPage(rendered: Rendered, safety: FlatHeaders): Promise<Page> {
  const bodies = await compress(rendered.body, { quality: QUALITY })
  const tag = createHash('sha256').update(rendered.body).digest('base64url').slice(0, 22)
  const isPage = (rendered.headers['content-type'] ?? '').startsWith('text/html')
  const isMissing = rendered.status === 404 || rendered.status === 410
  // A stylesheet that is rendered stands at an address named by its content.
  const isTheme = (rendered.headers['content-type'] ?? '').startsWith('text/css')
  const common = [
    ...Object.entries(rendered.headers).flat(),
    'content-security-policy',
    PAGE_POLICY,
    // Feeds and sitemaps are read by programs of other sites; pages are nobody else's to embed.
    'cross-origin-resource-policy',
    isPage ? 'same-origin' : 'cross-origin',
    ...(isPage ? ['speculation-rules', SPECULATION_RULES] : []),
    ...safety,
    'vary',
    'accept-encoding',
    'cache-control',
    isMissing ? MISSING_CACHE_CONTROL : isTheme ? IMMUTABLE : PAGE_CACHE_CONTROL,
    ...(isMissing || isTheme ? [] : ['cdn-cache-control', CDN_CACHE_CONTROL]),
    ...surrogateKey(rendered.tags),
  ]
  const variant = (encoding: Encoding, ending: (typeof ENDINGS)[number]): Variant => {
    const body = bodies[encoding]
    const encoded = body !== bodies.identity
    const etag = ['etag', `"${tag}${encoded ? ending : ''}"`]
    const coding = encoded ? ['content-encoding', encoding] : []
    return {
      body: body.length <= ONE_WRITE ? body.toString('latin1') : body,
      headers: [...common, ...etag, ...coding, 'content-length', String(body.length)],
      notModified: [...without(common, 'content-type'), ...etag],
    }
  }
  const variants = { identity: variant('identity', ''), gzip: variant('gzip', '-gz'), br: variant('br', '-br') }
  const modified = rendered.headers['last-modified']
  const size = 4_096 + Object.values(bodies).reduce((sum, body) => sum + body.length, 0)
  return {
    status: rendered.status,
    tag,
    lastModified: modified === undefined ? null : Date.parse(modified) || null,
    variants,
    tags: rendered.tags,
    ...(rendered.validUntil ? { validUntil: rendered.validUntil.getTime() } : {}),
    size,
  }
}

function surrogateKey(tags: readonly string[]): string[] {
  const fitting: string[] = []
  let length = 0
  for (const tag of tags) {
    length += tag.length + 1
    if (length > MOST_TAG_CHARACTERS) break
    if (/^[\x21-\x7e]+$/.test(tag)) fitting.push(tag)
  }
  if (fitting.length === 0) return []
  // The same list, as one or the other kind of network reads it.
  const withCommas = fitting.map((tag) => tag.replaceAll(',', '%2C')).join(',')
  return ['surrogate-key', fitting.join(' '), 'cache-tag', withCommas]
}

function without(headers: readonly string[], name: string): string[] {
  const at = headers.indexOf(name)
  return at === -1 ? [...headers] : [...headers.slice(0, at), ...headers.slice(at + 2)]
}
