import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.ts'
import { answerGone, dependsOn } from '#db/edition/reading.ts'
import { editionPictureUses } from '#db/schema/edition.ts'
import { newSqliteFile } from '#db/testing.ts'
import { recordChanges } from '#server/changes.ts'
import { type Front, openFront } from './front.ts'
import { openStaticFiles } from './static-files.ts'

const PICTURE = 'ab'.repeat(16)
let database: Database
let elsewhere: Database
let front: Front
let port: number
let folder: string
/** What Next was asked for, and with which headers. */
let asked: { url: string; method: string; headers: IncomingMessage['headers']; body: string }[] = []
const logged: string[] = []
const trusted: string[] = []
let words = 'Harbour bridge reopens'

/** Stands for Next: says what it got and answers as the address wishes. */
async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  if (request.method !== 'GET') for await (const chunk of request) body += chunk
  const { url = '', method = '', headers } = request
  asked.push({ url, method, headers: { ...headers }, body })
  const path = url.split('?')[0] ?? ''
  if (path === '/broken') throw new Error('secret detail')
  if (path === '/withdrawn') answerGone()
  if (path === '/slow') await new Promise((done) => setTimeout(done, 1_000))
  dependsOn(`article:${path}`)
  if (path === '/search/feed.atom') response.statusCode = 503
  else response.statusCode = path === '/nothing' || path === '/NOTHING' ? 404 : path === '/moved' ? 308 : 200
  response.setHeader('set-cookie', 'a=b')
  response.setHeader('cache-control', 'public, max-age=9999')
  if (path === '/moved') response.setHeader('location', '/city')
  response.setHeader(
    'content-type',
    path.endsWith('.xml') ? 'application/rss+xml; charset=utf-8' : 'text/html; charset=utf-8',
  )
  if (path.endsWith('.xml')) response.setHeader('last-modified', 'Tue, 24 Nov 2026 03:00:00 GMT')
  response.end(
    `<!DOCTYPE html><html><head></head><body><h1>${words}</h1>${'<p>News. </p>'.repeat(50)}<script>boot()</script></body></html>`,
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-front-'))
  await mkdir(join(folder, '.next/static/chunks'), { recursive: true })
  await mkdir(join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, '.next/static/chunks/a.js'), 'x()\n'.repeat(200))
  await writeFile(join(folder, 'public/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'public/.secret'), 'no')
  await mkdir(join(folder, 'media', PICTURE), { recursive: true })
  await writeFile(join(folder, 'media', PICTURE, '640.webp'), 'picture')
  await writeFile(join(folder, 'media', PICTURE, 'original.jpg'), 'original')
  await symlink('/etc/hostname', join(folder, 'media', PICTURE, '320.jpg'))
  const file = await newSqliteFile()
  database = await openDatabase(file)
  elsewhere = await openDatabase(file)
  const log = pino({}, { write: (line) => void logged.push(line) })
  const settings = {
    database,
    next,
    log,
    staticFiles: await openStaticFiles(folder),
    dataDir: folder,
    host: '127.0.0.1',
  }
  front = await openFront({ ...settings, siteUrl: 'https://news.example', port: 4299, trustedProxies: trusted })
  await new Promise<void>((done) => front.server.listen(0, '127.0.0.1', done))
  port = (front.server.address() as AddressInfo).port
})

beforeEach(() => {
  asked = []
  words = 'Harbour bridge reopens'
})

afterAll(async () => {
  await database.close()
  await elsewhere.close()
  await rm(folder, { recursive: true, force: true })
})

type Answer = { status: number; headers: Record<string, string>; body: Buffer; raw: string }

/** Sends bytes as they are: what a client library would tidy up is exactly what is tested. */
function send(text: string): Promise<Answer> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', failed)
    socket.setTimeout(4_000, () => socket.destroy(new Error('no answer')))
    socket.on('close', () => {
      const all = Buffer.concat(chunks)
      const end = all.indexOf('\r\n\r\n')
      const [first = '', ...lines] = all.subarray(0, end).toString('latin1').split('\r\n')
      const headers = Object.fromEntries(
        lines.map((line) => [line.split(': ', 1)[0]!.toLowerCase(), line.slice(line.indexOf(': ') + 2)]),
      )
      done({ status: Number(first.split(' ')[1]), headers, body: all.subarray(end + 4), raw: all.toString('latin1') })
    })
  })
}

const request = (
  target: string,
  { method = 'GET', headers = {} as Record<string, string>, body = '', host = 'news.example' } = {},
) =>
  send(
    `${method} ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n${body}`,
  )

const outdate = async (...tags: string[]): Promise<void> => {
  await elsewhere.transact((tx) => recordChanges(tx, tags, new Date(0)))
  await turn()
}

test('a page is rendered once, cleaned, compressed and kept', async () => {
  const first = await request('/city', { headers: { 'accept-encoding': 'br' } })
  const second = await request('/city?utm_source=x', { headers: { 'accept-encoding': 'br' } })
  expect(first.status).toBe(200)
  expect(second.body).toEqual(first.body)
  expect(brotliDecompressSync(first.body).toString()).toContain('<h1>Harbour bridge reopens</h1>')
  expect(brotliDecompressSync(first.body).toString()).not.toContain('<script')
  expect(first.headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': String(first.body.length),
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=0, s-maxage=30',
    'cdn-cache-control': 'max-age=30, stale-while-revalidate=60, stale-if-error=86400',
    'surrogate-key': 'article:/city',
    'cache-tag': 'article:/city',
  })
  expect(first.headers['set-cookie']).toBeUndefined()
  expect(asked.map(({ url }) => url)).toEqual(['/city'])
})

test('a commit of another process is in the very next answer', async () => {
  await request('/live')
  words = 'Corrected'
  expect((await request('/live')).body.toString()).toContain('Harbour bridge')
  await outdate('article:/live')
  expect((await request('/live')).body.toString()).toContain('Corrected')
})

test('an entity tag answers 304 in every encoding, and no longer after a change', async () => {
  const page = await request('/tagged', { headers: { 'accept-encoding': 'gzip' } })
  const etag = page.headers.etag ?? ''
  expect(etag).toMatch(/^"[\w-]{22}-gz"$/)
  for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const unchanged = await request('/tagged', { headers: { 'if-none-match': condition, 'accept-encoding': 'br' } })
    expect(unchanged.status).toBe(304)
    expect(unchanged.body.length).toBe(0)
    expect(unchanged.headers.etag).toMatch(/-br"$/)
  }
  words = 'One byte more'
  await outdate('article:/tagged')
  expect((await request('/tagged', { headers: { 'if-none-match': etag } })).status).toBe(200)
})

test('a feed answers by date too', async () => {
  expect((await request('/feed.xml')).headers['last-modified']).toBe('Tue, 24 Nov 2026 03:00:00 GMT')
  const since = (date: string) => request('/feed.xml', { headers: { 'if-modified-since': date } })
  expect((await since('Tue, 24 Nov 2026 03:00:00 GMT')).status).toBe(304)
  expect((await since('Tue, 24 Nov 2026 02:00:00 GMT')).status).toBe(200)
})

test('HEAD is GET without the words', async () => {
  const [head, get] = [await request('/city', { method: 'HEAD' }), await request('/city')]
  expect(head.body.length).toBe(0)
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
})

test.each([
  ['/withdrawn', 410],
  ['/nothing', 404],
  ['/moved', 308],
  ['/NOTHING', 308],
  ['/city/', 308],
])('%s answers %i', async (path, status) => {
  expect((await request(path)).status).toBe(status)
})

test('a fault shows a reference, is logged once and never kept', async () => {
  const answer = await request('/broken')
  expect(answer.status).toBe(500)
  const reference = /reference ([0-9a-f]{10})/.exec(answer.body.toString())?.[1]
  expect(answer.raw).not.toContain('secret detail')
  expect(answer.headers['cache-control']).toBe('private, no-store')
  expect(logged.filter((line) => line.includes(reference!))).toHaveLength(1)
  await request('/broken')
  expect(asked.filter(({ url }) => url === '/broken')).toHaveLength(2)
})

const POISON = {
  'content-security-policy': "script-src 'nonce-evil'",
  'x-nonce': 'evil',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'ftp',
  'x-forwarded-port': '1',
  forwarded: 'host=evil.example',
  'x-middleware-subrequest': 'evil',
  'x-original-url': '/evil',
  'x-http-method-override': 'DELETE',
  rsc: '1',
  'next-router-prefetch': '1',
  'next-router-state-tree': 'evil',
  'next-action': 'evil',
  cookie: 'session=evil',
  'user-agent': 'evil',
  'accept-language': 'evil',
  range: 'bytes=0-1',
}

test('nothing a client says can get into what others are given', async () => {
  const baseline = await request('/poison-1')
  expect((await request('/poison-2', { headers: POISON })).body.toString()).toBe(baseline.body.toString())
  expect(JSON.stringify(asked)).not.toContain('evil')
})

test('the desk gets its own nonce, and what a client claimed is gone', async () => {
  const [one, two] = [await request('/desk', { headers: POISON }), await request('/desk')]
  const nonce = /'nonce-([^']+)'/.exec(one.headers['content-security-policy'] ?? '')?.[1]
  expect(asked[0]?.headers['x-nonce']).toBe(nonce)
  expect(asked[0]?.headers['content-security-policy']).toBe(one.headers['content-security-policy'])
  expect(two.headers['content-security-policy']).not.toBe(one.headers['content-security-policy'])
  expect(one.headers['cache-control']).toBe('private, no-store')
  expect(asked[0]?.headers).toMatchObject({ 'x-forwarded-host': 'news.example', 'x-forwarded-proto': 'https' })
  for (const name of [
    'next-action',
    'x-middleware-subrequest',
    'forwarded',
    'x-http-method-override',
    'x-original-url',
  ]) {
    expect(asked[0]?.headers[name]).toBeUndefined()
  }
  // The desk's own navigation needs these.
  expect(asked[0]?.headers).toMatchObject({ rsc: '1', cookie: 'session=evil' })
})

test('where a request came from is what a proxy of ours says, and nobody else', async () => {
  const from = async () => {
    asked = []
    await request('/api/desk/me', { headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.1' } })
    return asked[0]?.headers['x-forwarded-for']
  }
  expect(await from()).toBe('127.0.0.1')
  trusted.push('127.0.0.1', '10.0.0.1')
  expect(await from()).toBe('203.0.113.9')
  trusted.length = 0
})

test.each([
  ['another host', () => request('/', { host: 'evil.example' }), 421],
  ['no host', () => send('GET / HTTP/1.1\r\nconnection: close\r\n\r\n'), 400],
  ['two hosts', () => request('/', { headers: { Host: 'evil.example' } }), 400],
  ['an absolute target', () => request('http://news.example/'), 400],
  ['an encoded slash', () => request('/a%2fb'), 400],
  ['a long target', () => request(`/${'a'.repeat(3_000)}`), 414],
  ['long headers', () => request('/', { headers: { 'x-long': 'a'.repeat(20_000) } }), 431],
  ['POST to a page', () => request('/', { method: 'POST' }), 405],
  ['POST to a desk page', () => request('/desk', { method: 'POST', headers: { 'content-length': '0' } }), 405],
  ['OPTIONS', () => request('/api/desk/me', { method: 'OPTIONS' }), 405],
  ['TRACE', () => request('/', { method: 'TRACE' }), 405],
  ['a body for a page', () => request('/', { headers: { 'content-length': '3' }, body: 'abc' }), 413],
  ['an upgrade', () => request('/', { headers: { connection: 'upgrade', upgrade: 'websocket' } }), 400],
  ['CONNECT', () => send('CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example\r\n\r\n'), 405],
  ['no HTTP', () => send('hello\r\n\r\n'), 400],
  ['an odd expectation', () => request('/', { headers: { expect: 'cake' } }), 417],
  ["Next's optimizer", () => request('/_next/image?url=%2Fx&w=1&q=1'), 404],
  ["Next's data", () => request('/_next/data/x/index.json'), 404],
  ["Next's own account of a page", () => request('/city.rsc'), 404],
  ["Next's own account of a part of it", () => request('/city.segments/_tree.segment.rsc'), 404],
  ["Next's own account of a JSON route", () => request('/api/desk/articles.rsc'), 404],
  ['feeds by the back door', () => request('/feeds/xml'), 404],
  ['the API in disguise', () => request('/%61pi/desk/me'), 404],
  ['the desk in disguise', () => request('/desk//x'), 404],
  ['a hidden file', () => request('/.secret'), 200],
  ['an unknown picture', () => request(`/media/${'cd'.repeat(16)}/640.webp`), 404],
  ['a strange picture', () => request(`/media/${PICTURE}/original.jpg`), 404],
])('%s is answered as it should be, with every header that protects', async (_what, ask, status) => {
  const answer = await ask()
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject(PROTECTING)
})

const PROTECTING = {
  'content-security-policy': expect.stringContaining("default-src 'none'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
  'strict-transport-security': 'max-age=63072000',
  'cache-control': expect.any(String),
}

test.each([
  '/city',
  '/nothing',
  '/withdrawn',
  '/moved',
  '/city/',
  '/desk',
  '/api/desk/me',
  '/icon.svg',
  '/healthz',
  '/readyz',
  '/broken',
  '/feed.xml',
])('%s carries every header that protects, also when unchanged', async (path) => {
  expect((await request(path)).headers).toMatchObject(PROTECTING)
  expect((await request(path, { headers: { 'if-none-match': '*' } })).headers).toMatchObject(PROTECTING)
})

test('the API takes a megabyte and no more, announced or not', async () => {
  const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`
  const post = (headers: Record<string, string>, body: string) =>
    request('/api/desk/articles', { method: 'POST', headers, body })
  expect((await post({ 'content-length': '5' }, 'hello')).status).toBe(200)
  expect(asked[0]?.body).toBe('hello')
  expect((await post({ 'content-length': '2000000' }, '')).status).toBe(413)
  expect((await post({ 'transfer-encoding': 'chunked' }, `${chunk.repeat(15)}0\r\n\r\n`)).status).toBe(200)
  expect((await post({ 'transfer-encoding': 'chunked' }, `${chunk.repeat(17)}0\r\n\r\n`)).status).toBe(413)
  const upload = await request('/api/desk/pictures', {
    method: 'POST',
    headers: { 'transfer-encoding': 'chunked' },
    body: `${chunk.repeat(40)}0\r\n\r\n`,
  })
  expect(upload.status).toBe(200)
})

test('nothing behind the front can weaken its headers', async () => {
  const answer = await request('/api/desk/me')
  expect(answer.headers['cache-control']).toBe('private, no-store')
})

test('built files are immutable and compressed, the rest lives a day', async () => {
  const script = await request('/_next/static/chunks/a.js', { headers: { 'accept-encoding': 'br' } })
  expect(script.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
  })
  expect(brotliDecompressSync(script.body).toString()).toBe('x()\n'.repeat(200))
  const icon = await request('/icon.svg')
  expect(icon.headers['cache-control']).toBe('public, max-age=86400')
  expect((await request('/icon.svg', { headers: { 'if-none-match': icon.headers.etag! } })).status).toBe(304)
})

test('a picture is public while something public uses it', async () => {
  const path = `/media/${PICTURE}/640.webp`
  expect((await request(path)).status).toBe(404)
  await elsewhere.transact(async (tx) => {
    await tx.insert(editionPictureUses).values({ pictureId: PICTURE, usedBy: 'article' })
  })
  const picture = await request(path)
  expect(picture.status).toBe(200)
  expect(picture.body.toString()).toBe('picture')
  expect(picture.headers).toMatchObject({
    ...PROTECTING,
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=86400',
  })
  expect((await request(path, { headers: { 'if-none-match': picture.headers.etag! } })).status).toBe(304)
  expect((await request(path, { method: 'HEAD' })).headers['content-length']).toBe('7')
  for (const other of ['320.jpg', 'original.jpg', '641.webp', '..%2f..%2fx.jpg']) {
    expect((await request(`/media/${PICTURE}/${other}`)).status).toBeGreaterThanOrEqual(400)
  }
  await elsewhere.transact(async (tx) => {
    await tx.delete(editionPictureUses)
  })
  expect((await request(path)).status).toBe(404)
})

test('the feed of a search waits for its turn where a page is refused, and a kept one waits for nothing', async () => {
  const pages = await Promise.all(Array.from({ length: 31 }, (_, n) => request(`/search?q=page${n}`)))
  expect(pages.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1)
  const began = performance.now()
  const feeds = await Promise.all(Array.from({ length: 31 }, (_, n) => request(`/search/feed.xml?q=feed${n}`)))
  expect(new Set(feeds.map(({ status }) => status))).toEqual(new Set([200]))
  expect(performance.now() - began).toBeGreaterThan(900)
  const etag = feeds[0]!.headers.etag!
  const again = performance.now()
  for (let nth = 0; nth < 40; nth++) {
    const answer = await request('/search/feed.xml?q=feed0', { headers: { 'if-none-match': etag } })
    expect(answer.status).toBe(304)
  }
  expect(performance.now() - again).toBeLessThan(900)
})

test('what cannot be said in time is asked for again later, and is no fault', async () => {
  const before = logged.length
  const answer = await request('/search/feed.atom?q=unsure')
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(logged).toHaveLength(before)
})

test('ten thousand random queries cost no render', async () => {
  await request('/city')
  asked = []
  for (let nth = 0; nth < 200; nth++) await request(`/city?x=${nth}`)
  expect(asked).toEqual([])
})

test('stopping lets answers that began go out, turns away nobody half-way, and waits for no idle connection', async () => {
  const ahead = connect(port, '127.0.0.1')
  await new Promise((done) => ahead.once('connect', done))
  const slow = request('/slow')
  await new Promise((done) => setTimeout(done, 50))
  const began = performance.now()
  const stopped = front.drain()
  expect((await request('/readyz').catch(() => ({ status: 'closed' }))).status).not.toBe(200)
  expect((await slow).status).toBe(200)
  await stopped
  expect(performance.now() - began).toBeLessThan(3_000)
})
