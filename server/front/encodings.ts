import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)
const brotliAsync = promisify(brotliCompress)

/** The forms a body is kept in, best first. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]
export type Bodies = Record<Encoding, Buffer>

/** Below this many bytes compression saves nothing that the network would notice. */
const SMALL = 256

/** `body` in every form; a form that would be longer than the body itself is the body. Never on the main thread. */
export async function compress(body: Buffer, { quality }: { quality: number }): Promise<Bodies> {
  if (body.length < SMALL) return { br: body, gzip: body, identity: body }
  const [br, gz] = await Promise.all([
    brotliAsync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
    gzipAsync(body, { level: 6 }),
  ])
  return { br: br.length < body.length ? br : body, gzip: gz.length < body.length ? gz : body, identity: body }
}

/** Best form that `accept` (an `Accept-Encoding`) allows, RFC 9110 12.5.3: `q=0` forbids, `*` stands for the rest. */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (accept === undefined || accept === '') return 'identity'
  const known = COMMON.get(accept)
  if (known) return known
  if (accept.length > 512) return 'identity'
  const wishes = new Map<string, number>()
  for (const part of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const q = parameters.map((parameter) => /^\s*q=([0-9.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
    wishes.set(name.trim(), q === undefined ? 1 : Number(q) || 0)
  }
  const wish = (encoding: Encoding) => wishes.get(encoding) ?? wishes.get('*') ?? 0
  if (wish('br') > 0 && wish('br') >= wish('gzip')) return 'br'
  return wish('gzip') > 0 ? 'gzip' : 'identity'
}

/** What browsers and tools really send, so that the usual request parses nothing. */
const COMMON = new Map<string, Encoding>([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
  ['br, gzip, deflate', 'br'],
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip', 'gzip'],
  ['identity', 'identity'],
])
