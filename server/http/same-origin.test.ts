import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const SITE = 'https://news.example'

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: SITE }, true],
  [{ origin: SITE }, true],
  [{}, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: SITE }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ 'sec-fetch-site': '' }, false],
  [{ origin: 'null' }, false],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'https://news.example.evil.example' }, false],
  [{ origin: 'http://news.example' }, false],
  [{ origin: 'https://news.example:8443' }, false],
  [{ host: 'news.example', 'x-forwarded-host': 'news.example', referer: `${SITE}/desk` }, false],
])('%j comes from our own pages: %s', (headers, ours) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>), SITE)).toBe(ours)
})

test('a trailing path in the configured address is no part of the origin', () => {
  expect(isSameOrigin(new Headers({ origin: SITE }), `${SITE}/`)).toBe(true)
})
