/** The server's own limits, before there is a request; and its answers to what never becomes one. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerPlainly, plainResponse } from './answers.ts'
import type { FlatHeaders } from './headers.ts'
import { BODY_LIMITS } from './pass-through.ts'

/** Milliseconds after which idle connections are closed when stopping, and after which all are. */
const GRACE = 500
const DRAIN = 10_000

/** Takes the socket of a request to speak another protocol, or says false. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** A server with limits on everything a socket can do. Times are in milliseconds, sizes in bytes. */
export function openServer(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  upgrade: Upgrade,
  safety: FlatHeaders,
): { server: Server; drain: () => Promise<void> } {
  const server = createServer({
    maxHeaderSize: 16_384,
    // Answered by the front, with the headers every answer has.
    requireHostHeader: false,
    headersTimeout: 10_000,
    // The longest any request may take to arrive; shorter ones are counted where the kind of request is known.
    requestTimeout: 60_000,
    keepAliveTimeout: 8_000,
    connectionsCheckingInterval: 2_000,
    noDelay: true,
  })
  server.maxConnections = 20_000
  // Neither side said anything for so long: slow reading is not a way to hold a socket for ever.
  server.timeout = 90_000

  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('request', serve)
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (Number(request.headers['content-length'] ?? 0) <= BODY_LIMITS.upload) response.writeContinue()
    serve(request, response)
  })
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) =>
    answerPlainly(response, safety, 417, 'This expectation cannot be met.', ['connection', 'close']),
  )
  const nothingThere = hangUp(400, 'There is nothing to upgrade to.', safety)
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!upgrade(request, socket, head)) nothingThere(request, socket)
  })
  server.on('connect', hangUp(405, 'This is not a proxy.', safety))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const [status, sentence] = CLIENT_ERRORS[error.code ?? ''] ?? [400, 'This request cannot be read.']
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else socket.end(plainResponse(safety, status, sentence))
  })
  return { server, drain: () => drain(server, sockets) }
}

/** Accepts nobody new and lets every answer that began go out, for at most `DRAIN`. */
async function drain(server: Server, sockets: Set<Socket>): Promise<void> {
  // Only the door: `http.Server.close` would also cut off readers whose next request is already on its way.
  const closed = new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()))
  await Promise.race([closed, sleep(GRACE)])
  server.closeIdleConnections()
  // Browsers open connections ahead of need; Node does not count those as idle.
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  await Promise.race([closed, sleep(DRAIN - GRACE)])
  server.closeAllConnections()
}

const CLIENT_ERRORS: Readonly<Record<string, [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers of this request are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive.'],
}

const hangUp =
  (status: number, sentence: string, safety: FlatHeaders) => (_request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => undefined)
    socket.end(plainResponse(safety, status, sentence))
  }
