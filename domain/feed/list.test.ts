import { expect, test } from 'vitest'
import { FEED_AUTHORITY, feedAuthorityOf, feedId } from './identity.ts'
import { feedPath, listAt } from './list.ts'

test.each([
  [[], { kind: 'latest' }, '/feed.xml'],
  [['business'], { kind: 'section', slug: 'business' }, '/business/feed.xml'],
  [['topics', 'ports'], { kind: 'topic', slug: 'ports' }, '/topics/ports/feed.xml'],
  [['corrections'], { kind: 'corrections' }, '/corrections/feed.xml'],
  [['by', 'pado'], { kind: 'contributor', slug: 'pado' }, '/by/pado/feed.xml'],
] as const)('%j is a list with a feed', (segments, list, path) => {
  expect(listAt(segments)).toEqual(list)
  expect(feedPath(list, 'xml')).toBe(path)
})

test.each([
  [['topics']],
  [['desk']],
  [['by', 'Pado']],
  [['topics', '..']],
  [['topics', 'a', 'b']],
  [['business', 'x']],
  [['']],
])('%j is none', (segments) => expect(listAt(segments)).toBeNull())

test.each([
  ['https://Haneulpost.example/', 'haneulpost.example,2026'],
  ['http://localhost:3000', 'localhost,2026'],
  ['http://[::1]:3000', '1,2026'],
  ['https://하늘.example', 'xn--wh1bz27d.example,2026'],
])('a paper that starts at %s is %s in ids', (siteUrl, authority) => {
  expect(feedAuthorityOf(siteUrl, new Date('2026-11-24T00:00:00Z'))).toBe(authority)
  expect(authority).toMatch(FEED_AUTHORITY)
})

test('the same slug of a section and of a topic are different feeds', () => {
  const ids = (['section', 'topic', 'contributor'] as const).map((kind) =>
    feedId('a.example,2026', { kind, slug: 'x' }),
  )
  expect(new Set(ids).size).toBe(3)
})
