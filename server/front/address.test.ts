import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageKey, readAddress, tidyPath } from './address.ts'

test.each([
  ['/', '/'],
  ['/city', '/city'],
  ['/cit%79', '/city'],
  ['/2020/%ed%95%9c', '/2020/%ED%95%9C'],
  ['/a b'.replace(' ', '+'), '/a+b'],
])('%s means %s', (target, path) => {
  expect(readAddress(target)).toEqual({ path, query: '' })
})

test.each([
  'http://evil.example/',
  '*',
  '',
  'city',
  '/%zz',
  '/%c3%28',
  '/a%2fb',
  '/a%5cb',
  '/a\\b',
  '/a%00',
  '/a%0d%0a',
  '/../etc',
  '/a/./b',
  '/%2e%2e/x',
  '/%252e',
  '/a%3fb',
])('%s is refused', (target) => {
  expect(readAddress(target)).toMatchObject({ status: 400 })
})

test('an address longer than anything we print is refused', () => {
  expect(readAddress(`/${'a'.repeat(3_000)}`)).toMatchObject({ status: 414 })
})

test.each([
  ['/city/', '/city'],
  ['//city', '/city'],
  ['//', '/'],
  ['/a//b///', '/a/b'],
  ['/city', null],
  ['/', null],
])('%s is tidied to %s', (path, tidy) => {
  expect(tidyPath(path)).toBe(tidy)
})

test.each([
  ['/?utm_source=x', '/'],
  ['/city?before=2026-11-24T00:00:00.000Z_abc&x=1', '/city?before=2026-11-24T00%3A00%3A00.000Z_abc'],
  ['/city?before=%3Cscript%3E', '/city'],
  ['/?p=12&x=1', '/?p=12'],
  ['/?p=12%27', '/'],
  ['/city?p=12', '/city'],
  ['/city/some-article-0123456789bc?before=1', '/city/some-article-0123456789bc'],
  ['/city/feed.xml?before=1', '/city/feed.xml'],
  ['/feed.xml?_rsc=1', '/feed.xml'],
  ['/feeds?of=/places/%25EB%25B6%2580', '/feeds?of=%2Fplaces%2F%25EB%25B6%2580'],
  ['/feeds?of=https://elsewhere.example', '/feeds'],
  ['/topics/ports?before=abc&before=def', '/topics/ports?before=abc'],
])('%s is kept as %s', (target, key) => {
  const address = readAddress(target)
  if ('status' in address) throw new Error(address.why)
  expect(pageKey(address)).toBe(key)
})

test('whatever the target: an address is a path that reads as itself, and never leads off the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const address = readAddress(`/${text}`)
      if ('status' in address) return
      expect(readAddress(address.path)).toEqual({ path: address.path, query: '' })
      expect(tidyPath(address.path) ?? '/').not.toMatch(/^\/[/\\]/)
      expect(address.path).toMatch(/^\/[\x21-\x7e]*$/)
    }),
  )
})
