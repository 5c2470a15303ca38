import { expect, test } from 'vitest'
import { explanationFor } from './opened-by-hand.ts'

const BY_HAND = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' }

test.each([
  ['/feed.xml', '/'],
  ['/city/feed/2026-11-2.atom', '/city'],
  ['/archive/2026/11/feed.json', '/archive/2026/11'],
  ['/places/%EB%B6%80/feed.xml', '/places/%EB%B6%80'],
  ['/search/feed.xml?q=a+b&section=city', '/search?q=a+b&section=city'],
])('a browser that opens %s is led to what explains the feed of %s', (key, list) => {
  expect(explanationFor(BY_HAND, key)).toBe(`/feeds?of=${encodeURIComponent(list)}`)
  expect(explanationFor({}, key)).toBeNull()
})

test.each(['/', '/city', '/search?q=/feed.xml'])('%s is a page', (key) =>
  expect(explanationFor(BY_HAND, key)).toBeNull(),
)
