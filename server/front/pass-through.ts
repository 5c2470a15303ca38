/**
 * The desk and the JSON routes: real requests to Next, never kept. The front takes away what a client must not say,
 * counts the body while it streams, and has the last word on the headers that protect.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAndHangUp } from './answers.ts'
import { clientOf } from './client-address.ts'
import { deskPolicy, type FlatHeaders, NO_STORE, PAGE_POLICY } from './headers.ts'
import type { NextHandler } from './render-page.ts'

const MEGABYTE = 1_048_576
/** Bytes a request's body may have, by where it goes. */
export const BODY_LIMITS = { api: MEGABYTE, upload: 25 * MEGABYTE, page: 0 } as const
/** Milliseconds a body may take to arrive. */
const BODY_PATIENCE = { api: 30_000, upload: 60_000, page: 30_000 } as const

/** Names a client may not use: they steer the framework, or claim what only a proxy of ours may claim. */
const NOT_FROM_CLIENTS =
  /^(content-security-policy(-report-only)?|x-nonce|x-middleware-.*|next-action|x-forwarded-.*|forwarded|x-real-ip|x-http-method(-override)?|x-method-override|x-nextjs-.*|x-next-.*|x-matched-path|x-now-.*|x-vercel-.*|x-invoke-.*|x-prerender-.*|x-original-url|x-rewrite-url)$/

export type Kind = keyof typeof BODY_LIMITS

/** Which limits hold at `path`. */
export const kindOf = (method: string, path: string): Kind =>
  !path.startsWith('/api') ? 'page' : method === 'POST' && path === '/api/desk/pictures' ? 'upload' : 'api'

type Passing = {
  next: NextHandler
  siteUrl: string
  trustedProxies: readonly string[]
  safety: FlatHeaders
  path: string
}

/** Hands the request to Next with its real socket. Rejects if Next does. */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  { next, siteUrl, trustedProxies, safety, path }: Passing,
): Promise<void> {
  const kind = kindOf(request.method ?? 'GET', path)
  if (!limitBody(request, response, kind, safety)) return
  cleanHeaders(request, siteUrl, trustedProxies)
  let policy = PAGE_POLICY
  if (path === '/desk' || path.startsWith('/desk/')) {
    const nonce = randomBytes(16).toString('base64')
    policy = deskPolicy(nonce, path)
    // Next takes the nonce of its own inline scripts from here; the desk's layout from `x-nonce`.
    request.headers['content-security-policy'] = policy
    request.headers['x-nonce'] = nonce
  }
  keepProtecting(response, [
    ...safety,
    'content-security-policy',
    policy,
    'cross-origin-resource-policy',
    'same-origin',
    'cache-control',
    NO_STORE,
  ])
  await next(request, response)
}

/** Answers at once if the body is announced too long; otherwise counts it as it arrives. False when it answered. */
function limitBody(request: IncomingMessage, response: ServerResponse, kind: Kind, safety: FlatHeaders): boolean {
  const limit = BODY_LIMITS[kind]
  const tooLong = (): void => answerAndHangUp(request, response, safety, 413, 'This is more than can be taken here.')
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    tooLong()
    return false
  }
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) return true

  let counted = 0
  const push = request.push
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    counted += chunk?.length ?? 0
    if (counted <= limit) return push.call(request, chunk, encoding)
    tooLong()
    return true
  }
  const timer = setTimeout(
    () => answerAndHangUp(request, response, safety, 408, 'The request took too long to arrive.'),
    BODY_PATIENCE[kind],
  )
  const arrived = (): void => clearTimeout(timer)
  request.once('end', arrived).once('close', arrived).once('error', arrived)
  return true
}

function cleanHeaders(request: IncomingMessage, siteUrl: string, trustedProxies: readonly string[]): void {
  const site = new URL(siteUrl)
  const client = clientOf(request, trustedProxies)
  for (const name of Object.keys(request.headers)) if (NOT_FROM_CLIENTS.test(name)) delete request.headers[name]
  request.headers['x-forwarded-for'] = client
  request.headers['x-forwarded-host'] = site.host
  request.headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
}

/** Sets `headers` at the last moment, so that nothing behind the front can weaken them. */
function keepProtecting(response: ServerResponse, headers: FlatHeaders): void {
  const set = (): void => {
    for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '')
    response.removeHeader('x-powered-by')
  }
  const writeHead = response.writeHead
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (!response.headersSent) {
      const last = given.at(-1)
      // Headers given with the status would come after ours: they are set first, so that ours hold.
      if (last !== null && typeof last === 'object') {
        for (const [name, value] of pairsOf(last)) response.setHeader(name, value)
        given.pop()
      }
      set()
    }
    return writeHead.apply(response, given)
  }) as typeof writeHead
}

function pairsOf(headers: object): [string, string | string[]][] {
  if (!Array.isArray(headers)) return Object.entries(headers).filter(([, value]) => value !== undefined)
  if (Array.isArray(headers[0])) return headers
  return Array.from({ length: headers.length / 2 }, (_none, at) => [headers[at * 2], headers[at * 2 + 1]])
}
