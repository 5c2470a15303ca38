/** The front's own short answers: plain, honest, with every safety header, never kept by anyone. */

import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { type FlatHeaders, NO_STORE, PAGE_POLICY } from './headers.ts'

/** Answers with one sentence. `headers` are added. */
export function answerPlainly(
  response: ServerResponse,
  safety: FlatHeaders,
  status: number,
  sentence: string,
  headers: FlatHeaders = [],
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(plainPage(status, sentence))
  response.writeHead(status, [...plainHeaders(safety), ...headers, 'content-length', String(body.length)])
  response.end(body)
}

/** Milliseconds in which a client may go on sending what nobody reads, so that it gets to read the answer. */
const LINGER = 1_000

/**
 * The same, where the request has a body that is not wanted. What follows is thrown away and the connection closed:
 * at once, the client's system would drop our answer; never, the body would be taken for the next request.
 */
export function answerAndHangUp(
  request: IncomingMessage,
  response: ServerResponse,
  safety: FlatHeaders,
  status: number,
  sentence: string,
  headers: FlatHeaders = [],
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(plainPage(status, sentence))
  const closing = ['connection', 'close', 'content-length', String(body.length)]
  response.writeHead(status, [...plainHeaders(safety), ...headers, ...closing])
  response.write(body)
  const end = (): void => {
    clearTimeout(timer)
    response.end(() => request.destroy())
  }
  const timer = setTimeout(end, LINGER)
  request.push = (chunk) => {
    if (chunk === null) end()
    return true
  }
  request.resume()
  if (request.complete) end()
}

/** The same, as the bytes of a whole response, for sockets that never became a request. */
export function plainResponse(safety: FlatHeaders, status: number, sentence: string): string {
  const body = plainPage(status, sentence)
  const headers = [...plainHeaders(safety), 'connection', 'close', 'content-length', String(Buffer.byteLength(body))]
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ndate: ${new Date().toUTCString()}\r\n`
  for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`
  return `${head}\r\n${body}`
}

const plainHeaders = (safety: FlatHeaders): string[] => [
  'content-type',
  'text/html; charset=utf-8',
  'content-security-policy',
  PAGE_POLICY,
  'cross-origin-resource-policy',
  'same-origin',
  'cache-control',
  NO_STORE,
  ...safety,
]

/** `sentence` is ours, never the reader's. */
function plainPage(status: number, sentence: string): string {
  const title = STATUS_CODES[status] ?? 'Error'
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p></main></body></html>\n`
}
