import { expect, test } from 'vitest'
import { placeName, readPlace } from './archive-place.ts'
import { FEED_AUTHORITY, feedAuthorityOf, feedId } from './identity.ts'
import { feedPath, listAt } from './list.ts'

test.each([
  [[], { kind: 'latest' }, '/feed.xml'],
  [['business'], { kind: 'section', slug: 'business' }, '/business/feed.xml'],
  [['topics', 'ports'], { kind: 'topic', slug: 'ports' }, '/topics/ports/feed.xml'],
  [['corrections'], { kind: 'corrections' }, '/corrections/feed.xml'],
  [
    ['topics', 'tides+ports~storms'],
    { kind: 'topics', all: ['ports', 'tides'], none: ['storms'] },
    '/topics/ports+tides~storms/feed.xml',
  ],
  [
    ['topics', 'ports~storms~a-b'],
    { kind: 'topics', all: ['ports'], none: ['a-b', 'storms'] },
    '/topics/ports~a-b~storms/feed.xml',
  ],
  [['places', 'haneul'], { kind: 'place', slug: 'haneul' }, '/places/haneul/feed.xml'],
  [['places', '부산'], { kind: 'place', slug: '부산' }, '/places/%EB%B6%80%EC%82%B0/feed.xml'],
  [['by', 'pado'], { kind: 'contributor', slug: 'pado' }, '/by/pado/feed.xml'],
  [['archive', '2026', '11'], { kind: 'month', month: '2026-11' }, '/archive/2026/11/feed.xml'],
] as const)('%j is a list with a feed', (segments, list, path) => {
  expect(listAt(segments)).toEqual(list)
  expect(feedPath(list, 'xml')).toBe(path)
})

test('a search is a list with a feed, whatever order or page it was looked at in', () => {
  const asked = { q: ' ferries  “to port” ', section: 'business', sort: 'relevance', before: '0.12' }
  const list = listAt(['search'], asked)!
  expect(feedPath(list, 'atom')).toBe('/search/feed.atom?q=ferries+%22to+port%22&section=business')
  expect(feedId('haneulpost.example,2026', list)).toBe(
    'tag:haneulpost.example,2026:feed/search?q=ferries+%22to+port%22&section=business',
  )
  for (const q of ['', 'a', '-ferries']) expect(listAt(['search'], { q }), q).toBeNull()
})

test.each([
  [['topics']],
  [['desk']],
  [['by', 'Pado']],
  [['topics', '..']],
  [['topics', 'a', 'b']],
  [['places', 'Haneul']],
  [['places', '']],
  [['topics', '~a']],
  [['topics', 'a+a']],
  [['topics', 'a~a']],
  [['topics', 'a++b']],
  [['topics', 'a+b~']],
  [['topics', 'a+b+c+d+e+f+g']],
  [['business', 'x']],
  [['']],
  [['archive']],
  [['archive', '2026']],
  [['archive', '2026', '13']],
  [['archive', '2026', '11', '23']],
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

test.each([
  [{ month: '2026-11', part: 1 }, '2026-11'],
  [{ month: '2026-11', part: 12 }, '2026-11-12'],
])('%j is the document %s of an archive', (place, name) => {
  expect(placeName(place)).toBe(name)
  expect(readPlace(name)).toEqual(place)
})

test.each(['2026-13', '2026-11-1', '2026-11-0', '2026-11-02', '2026-1', 'x', ''])('%j names no document', (name) =>
  expect(readPlace(name)).toBeNull(),
)
