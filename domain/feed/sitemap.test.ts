import { parseOpml } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { aSite, SITE_URL } from './examples.ts'
import { monthAfter, monthOf, startOfMonth } from './month.ts'
import { opml } from './opml.ts'
import { robots } from './robots.ts'
import { newsSitemap, sitemap, sitemapIndex } from './sitemap.ts'

/** The text of every element, in order, from a strict parser. */
function wordsIn(xml: string): [string, string][] {
  const words: [string, string][] = []
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => open.push(name))
  parser.on('text', (text) => {
    if (text.trim()) words.push([open.at(-1)!, text])
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return words
}

const at = new Date('2026-11-23T15:35:00Z')

test('a sitemap says where, when and with which pictures', () => {
  const xml = sitemap([{ url: `${SITE_URL}/a?b=1&c=2`, changedAt: at, pictures: [`${SITE_URL}/media/p/960.jpg`] }])
  expect(wordsIn(xml)).toEqual([
    ['loc', `${SITE_URL}/a?b=1&c=2`],
    ['lastmod', '2026-11-23T15:35:00.000Z'],
    ['image:loc', `${SITE_URL}/media/p/960.jpg`],
  ])
})

test('an index says when each sitemap changed, if it is known', () => {
  expect(
    wordsIn(sitemapIndex([{ url: 'https://a.example/1' }, { url: 'https://a.example/2', changedAt: at }])),
  ).toEqual([
    ['loc', 'https://a.example/1'],
    ['loc', 'https://a.example/2'],
    ['lastmod', '2026-11-23T15:35:00.000Z'],
  ])
})

test('a news sitemap keeps hostile headlines in their place', () => {
  const headline = 'A ]]> & <b>\u0000\ufffe\ud800'
  const xml = newsSitemap([{ url: SITE_URL, headline, lang: 'en-GB', publishedAt: at }], 'The Post & Co')
  expect(wordsIn(xml)).toEqual([
    ['loc', SITE_URL],
    ['news:name', 'The Post & Co'],
    ['news:language', 'en'],
    ['news:publication_date', '2026-11-23T15:35:00.000Z'],
    ['news:title', 'A ]]> & <b>\ufffd'],
  ])
})

test('the months of a year follow each other', () => {
  expect(monthOf(monthAfter(startOfMonth('2026-12')))).toBe('2027-01')
  expect(monthOf(new Date('2026-11-30T23:59:59.999Z'))).toBe('2026-11')
})

test('OPML names the feed of the paper and of every section', () => {
  const sections = [{ slug: 'business', name: 'Business & Trade', path: '/business', colour: '' }]
  const { outlines } = parseOpml(opml(sections, { site: aSite, siteUrl: SITE_URL })).body!
  expect(outlines!.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual([
    ['The Haneul Post', `${SITE_URL}/feed.xml`],
    ['Business & Trade', `${SITE_URL}/business/feed.xml`],
  ])
})

test('robots are kept from the desk and led to the sitemaps', () => {
  expect(robots(SITE_URL)).toMatch(/^Disallow: \/desk$/m)
  expect(robots(SITE_URL)).toMatch(/^Sitemap: https:\/\/haneulpost\.example\/sitemap\.xml$/m)
})
