import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { isNotModified } from './conditional.ts'
import { chooseEncoding, compress } from './encodings.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['deflate', 'identity'],
  ['GZIP', 'gzip'],
  ['x'.repeat(5_000), 'identity'],
])('Accept-Encoding %s is answered with %s', (accept, encoding) => {
  expect(chooseEncoding(accept)).toBe(encoding)
})

test('every form of a body is the same words', async () => {
  const body = Buffer.from('Harbour bridge reopens. '.repeat(200))
  const bodies = await compress(body, { quality: 8 })
  expect(brotliDecompressSync(bodies.br)).toEqual(body)
  expect(gunzipSync(bodies.gzip)).toEqual(body)
  expect(bodies.br.length).toBeLessThan(body.length)
})

const has = { tag: 'abc', lastModified: Date.parse('2026-11-24T03:00:00Z') }
test.each([
  ['"abc"', undefined, true],
  ['"abc-br"', undefined, true],
  ['W/"abc-gz"', undefined, true],
  ['"x", "abc"', undefined, true],
  ['*', undefined, true],
  ['"abcd"', undefined, false],
  ['abc', undefined, false],
  ['"x"', 'Tue, 24 Nov 2026 04:00:00 GMT', false],
  [undefined, 'Tue, 24 Nov 2026 03:00:00 GMT', true],
  [undefined, 'Tue, 24 Nov 2026 02:59:59 GMT', false],
  [undefined, 'yesterday', false],
  [undefined, undefined, false],
])('If-None-Match %s and If-Modified-Since %s: unchanged is %s', (ifNoneMatch, ifModifiedSince, unchanged) => {
  expect(isNotModified({ ifNoneMatch, ifModifiedSince }, has)).toBe(unchanged)
})
