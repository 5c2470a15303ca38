/**
 * Between the socket and Next: limits first, then the cheapest true answer. Nearly every request ends in `fromMemory`;
 * everything below it is the long way.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '#db/client.ts'
import { findLastChange } from '#db/edition/changes.ts'
import type { Log } from '#server/log.ts'
import { pageKey, readAddress, tidyPath } from './address.ts'
import { answerAndHangUp, answerPlainly } from './answers.ts'
import { clientOf, networkOf } from './client-address.ts'
import { type FlatHeaders, safetyHeaders } from './headers.ts'
import { hostsOf, isOurs } from './hosts.ts'
import { openJoinedStyles } from './joined-styles.ts'
import { explanationFor } from './opened-by-hand.ts'
import type { Page } from './page.ts'
import { openPageCache, type PageCache } from './page-cache.ts'
import { passThrough } from './pass-through.ts'
import { openIcon, openPicture } from './pictures.ts'
import { type NextHandler, pageRenderer, TOO_BUSY } from './render-page.ts'
import { hasEmptyFields, isSearch, isSearchFeed, openAllowance } from './searches.ts'
import { sendAside, sendFile, sendMove, sendPage, sendPicture } from './send.ts'
import { openServer, type Upgrade } from './sockets.ts'
import type { StaticFiles } from './static-files.ts'

export type FrontSettings = {
  database: Database
  next: NextHandler
  log: Log
  staticFiles: StaticFiles
  siteUrl: string
  host: string
  port: number
  dataDir: string
  trustedProxies: readonly string[]
  /** Bytes of memory for finished pages. */
  cacheBytes?: number
  /** Where the desk's editors write together. */
  coEditing?: CoEditingDoor
}

/** What the front needs of co-editing: who is behind the socket is asked there. */
export type CoEditingDoor = {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>
  close: () => Promise<void>
}

/** The only address that speaks anything but HTTP. */
const CO_EDITING = '/api/desk/co-editing'

export type Front = {
  server: Server
  stats: PageCache['stats']
  /** Says at `/readyz` that no new work should be sent here, and resolves when every answer that began has gone out. */
  drain: () => Promise<void>
}

const CACHE_BYTES = 256 * 1_048_576
/** What a page says, where it is there. */
const textOf = ({ status, variants }: Page): string | null => {
  if (status !== 200) return null
  const { body } = variants.identity
  return typeof body === 'string' ? Buffer.from(body, 'latin1').toString() : body.toString()
}

/** Spellings of addresses remembered; forgotten all at once when there are more. */
const MOST_SPELLINGS = 20_000
const LONGEST_SPELLING = 512

/** The web server readers and editors meet. Not listening yet. */
export async function openFront(settings: FrontSettings): Promise<Front> {
  const { database, next, log, staticFiles, siteUrl, dataDir, trustedProxies } = settings
  const safety = safetyHeaders(siteUrl)
  const hosts = hostsOf(siteUrl, settings.host, settings.port)
  const render = pageRenderer(next, siteUrl, safety)
  const cache = await openPageCache(database, render, settings.cacheBytes ?? CACHE_BYTES)
  const styles = openJoinedStyles(staticFiles, async (path) => textOf(await cache.page(path)))
  /** Raw target → key of its page, so that the usual request parses nothing. */
  const spellings = new Map<string, string>()
  const searches = openAllowance()
  // Counted apart, so that a reader's feeds leave the reader's own searches alone.
  const searchFeeds = openAllowance()
  let draining = false

  function serve(request: IncomingMessage, response: ServerResponse): void {
    if (draining) response.shouldKeepAlive = false
    if (fromMemory(request, response)) return
    theLongWay(request, response).catch((error: unknown) => fail(request, response, error))
  }

  /** Answers from the page cache if the request is an ordinary one for a page that is certainly current. */
  function fromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    const key = spellings.get(request.url ?? '')
    if (key === undefined) return false
    const { method, headers } = request
    if ((method !== 'GET' && method !== 'HEAD') || hasBody(request) || !isOurs(hosts, headers.host)) return false
    let page: Page | undefined
    try {
      page = cache.hit(key)
    } catch {
      // The database does not answer; the long way says so.
      return false
    }
    if (!page || explanationFor(headers, key) !== null) return false
    sendPage(request, response, page)
    return true
  }

  async function theLongWay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, sentence: string, headers: FlatHeaders = []): void => {
      if (hasBody(request)) answerAndHangUp(request, response, safety, status, sentence, headers)
      else answerPlainly(response, safety, status, sentence, headers)
    }
    const target = request.url ?? ''
    if (target === '/healthz') return refuse(200, 'The process is up.')
    if (target === '/readyz') return refuse(...(await readiness()))
    if (!request.headers.host || isRepeated(request, 'host')) return refuse(400, 'A request names one host.')
    if (!isOurs(hosts, request.headers.host)) return refuse(421, 'This is not the site you asked for.')
    const address = readAddress(target)
    if ('status' in address) return refuse(address.status, address.why)
    const { path } = address
    if (FLIGHT.test(path)) return refuse(404, NOTHING_HERE)

    const room = ROOM.exec(path)?.[1] as keyof typeof METHODS | undefined
    const methods = METHODS[room ?? 'site']
    if (!methods.includes(request.method ?? '')) {
      return refuse(405, 'This cannot be done here.', ['allow', methods.join(', ')])
    }
    if (room) {
      // Behind the front an address has one spelling, so that no rule there can be walked around.
      const isPlain = (target === path || target.startsWith(`${path}?`)) && tidyPath(path) === null
      if (!isPlain) return refuse(404, NOTHING_HERE)
      return passThrough(request, response, { next, siteUrl, trustedProxies, safety, path })
    }
    if (hasBody(request)) return refuse(413, 'A request for a page has no body.')

    const file = staticFiles.find(path)
    if (file) return sendFile(request, response, safety, await staticFiles.load(file))
    const style = await styles.find(path)
    if (style) return sendFile(request, response, safety, style)
    const icon = await openIcon(database, dataDir, path)
    if (icon) return sendPicture(request, response, safety, icon)
    if (HIDDEN.test(path)) return refuse(404, NOTHING_HERE)
    const key = pageKey(address)
    const explanation = explanationFor(request.headers, key)
    if (explanation !== null) return sendAside(response, safety, explanation)
    if (path.startsWith('/media/')) {
      const picture = await openPicture(database, dataDir, path)
      return picture ? sendPicture(request, response, safety, picture) : refuse(404, 'There is no such picture.')
    }

    const tidy = tidyPath(path)
    if (tidy !== null) return sendMove(response, safety, tidy + key.slice(path.length))
    if (isSearch(`${path}?`)) {
      if (hasEmptyFields(address.query)) return sendMove(response, safety, key)
      const wait = cache.hit(key) ? 0 : await waitToSearch(key, networkOf(clientOf(request, trustedProxies)))
      if (wait > 0) return refuse(429, TOO_MANY_SEARCHES, ['retry-after', String(wait)])
      // Whoever left while waiting needs no page.
      if (response.destroyed) return
    }
    const page = await cache.page(key)
    remember(target, key)
    sendPage(request, response, page)
  }

  /** Seconds after which `client` may ask for the search of `key`. Programs that read feeds wait here, up to a limit. */
  async function waitToSearch(key: string, client: string): Promise<number> {
    if (!isSearchFeed(key)) return searches.wait(client)
    const { inSeconds, isTooLong } = searchFeeds.turn(client)
    if (isTooLong) return inSeconds
    if (inSeconds > 0) await sleep(inSeconds * 1000)
    return 0
  }

  function remember(target: string, key: string): void {
    if (target.length > LONGEST_SPELLING) return
    if (spellings.size >= MOST_SPELLINGS) spellings.clear()
    spellings.set(target, key)
  }

  async function readiness(): Promise<[number, string]> {
    if (draining) return [503, 'This process is stopping.']
    try {
      database.dataVersion()
      await findLastChange(database.db)
      return [200, 'Ready.']
    } catch {
      return [503, 'The database does not answer.']
    }
  }

  function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
    if (error === TOO_BUSY) {
      const sentence = 'Very many people are reading. Please try again in a moment.'
      answerPlainly(response, safety, 503, sentence, ['retry-after', '5'])
      return
    }
    // The client left, or sent more than it may: it has its answer already, and nothing here is at fault.
    if (request.destroyed && !request.complete) {
      response.destroy()
      return
    }
    const reference = randomBytes(5).toString('hex')
    const target = request.url?.slice(0, LONGEST_SPELLING)
    log.error({ err: error, reference, method: request.method, target }, 'request failed')
    const sentence = `Something went wrong on our side. It has been noted under the reference ${reference}.`
    answerPlainly(response, safety, 500, sentence)
  }

  const upgrade: Upgrade = (request, socket, head) => {
    const { coEditing } = settings
    if (!coEditing || draining || request.method !== 'GET' || request.url !== CO_EDITING) return false
    if (isRepeated(request, 'host') || !isOurs(hosts, request.headers.host)) return false
    coEditing.upgrade(request, socket, head).catch((error: unknown) => {
      log.error({ err: error }, 'co-editing did not open')
      socket.destroy()
    })
    return true
  }

  const { server, drain } = openServer(serve, upgrade, safety)
  return {
    server,
    stats: cache.stats,
    async drain() {
      draining = true
      await settings.coEditing?.close()
      await drain()
    },
  }
}

const TOO_MANY_SEARCHES = 'That was very much searching from one address. Please go on in a moment.'
const NOTHING_HERE = 'There is nothing at this address.'
const ROOM = /^\/(api|desk)(?:\/|$)/
const METHODS = {
  site: ['GET', 'HEAD'],
  desk: ['GET', 'HEAD'],
  api: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
} as const satisfies Record<string, readonly string[]> as Record<'site' | 'desk' | 'api', readonly string[]>
/** Addresses of the framework that readers have no business with; feeds are reached by the address of their list. */
const HIDDEN = /^\/(?:(?:_next|copies|well-known)(?:\/|$)|feeds\/)/
/** Spellings by which the framework answers with its own account of a page instead of the page, to anyone. */
const FLIGHT = /\.rsc$|\.segments(\/|$)/i

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined ||
  (headers['content-length'] !== undefined && headers['content-length'] !== '0')

const isRepeated = (request: IncomingMessage, name: string): boolean => (request.headersDistinct[name]?.length ?? 0) > 1
