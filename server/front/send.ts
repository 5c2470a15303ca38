/** Puts what the front has ready on the wire. Nothing here decides what a reader may have. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isNotModified } from './conditional.ts'
import { chooseEncoding } from './encodings.ts'
import { A_DAY, type FlatHeaders, NO_STORE, PAGE_POLICY } from './headers.ts'
import type { Page } from './page.ts'
import type { PictureFile } from './pictures.ts'
import type { LoadedFile } from './static-files.ts'

/** A finished page. The way of nearly every request: nothing is computed but the choice of an encoding. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { headers, method } = request
  const variant = page.variants[chooseEncoding(headers['accept-encoding'] as string | undefined)]
  const asked = headers['if-none-match'] ?? headers['if-modified-since']
  if (asked !== undefined && page.status === 200 && isNotModified(conditionsOf(request), page)) {
    response.writeHead(304, variant.notModified)
    response.end()
    return
  }
  response.writeHead(page.status, variant.headers)
  if (method === 'HEAD') response.end()
  else response.end(variant.body, 'latin1')
}

/** A file that came with the product. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  safety: FlatHeaders,
  file: LoadedFile,
): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const body = file.bodies[encoding]
  const encoded = body !== file.bodies.identity
  const ending = encoded ? (encoding === 'br' ? '-br' : '-gz') : ''
  const headers = [
    ...protectedBy(safety, 'same-origin'),
    'cache-control',
    file.cacheControl,
    'vary',
    'accept-encoding',
    'etag',
    `"${file.tag}${ending}"`,
  ]
  if (isNotModified(conditionsOf(request), { tag: file.tag, lastModified: null })) {
    response.writeHead(304, headers).end()
    return
  }
  if (encoded) headers.push('content-encoding', encoding)
  response.writeHead(200, [...headers, 'content-type', file.type, 'content-length', String(body.length)])
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** A picture. A day, not for ever: a withdrawn one must leave the caches of others too. Feed readers elsewhere show it. */
export async function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  safety: FlatHeaders,
  picture: PictureFile,
): Promise<void> {
  const headers = [...protectedBy(safety, 'cross-origin'), 'cache-control', A_DAY, 'etag', `"${picture.tag}"`]
  const unchanged = isNotModified(conditionsOf(request), { tag: picture.tag, lastModified: null })
  if (!unchanged) headers.push('content-type', picture.type, 'content-length', String(picture.size))
  response.writeHead(unchanged ? 304 : 200, headers)
  if (unchanged || request.method === 'HEAD') {
    await picture.handle.close()
    response.end()
    return
  }
  // A reader who leaves half-way is no fault of ours; the stream closes the file either way.
  await pipeline(picture.handle.createReadStream(), response).catch(() => response.destroy())
}

/** To the same page at its tidy address. */
export function sendMove(response: ServerResponse, safety: FlatHeaders, to: string): void {
  response.writeHead(308, [
    ...protectedBy(safety, 'same-origin'),
    'location',
    to,
    'cache-control',
    A_DAY,
    'content-length',
    '0',
  ])
  response.end()
}

/**
 * To another page, for this asker only. No cache may keep it, so no program can ever be given it in place of a feed; the
 * feed itself needs no `Vary`, because its bytes do no harm to a person either.
 */
export function sendAside(response: ServerResponse, safety: FlatHeaders, to: string): void {
  const headers = ['location', to, 'cache-control', NO_STORE, 'vary', 'sec-fetch-dest, sec-fetch-mode']
  response.writeHead(303, [...protectedBy(safety, 'same-origin'), ...headers, 'content-length', '0'])
  response.end()
}

const conditionsOf = ({ headers }: IncomingMessage) => ({
  ifNoneMatch: headers['if-none-match'],
  ifModifiedSince: headers['if-modified-since'],
})

const protectedBy = (safety: FlatHeaders, sharing: 'same-origin' | 'cross-origin'): string[] => [
  'content-security-policy',
  PAGE_POLICY,
  'cross-origin-resource-policy',
  sharing,
  ...safety,
]
