import { parseOpml } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { SITE_URL } from './examples.ts'
import { feedGroupsOf } from './feed-groups.ts'
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
  const xml = sitemap(
    [{ url: `${SITE_URL}/a?b=1&c=2`, changedAt: at, pictures: [`${SITE_URL}/media/p/960.jpg`] }],
    SITE_URL,
  )
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
  const xml = newsSitemap([{ url: SITE_URL, headline, lang: 'en-GB', publishedAt: at }], {
    name: 'The Post & Co',
    url: `${SITE_URL}/`,
  })
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

test('OPML names every feed of the paper, in groups', () => {
  const groups = feedGroupsOf(
    {
      name: 'The Haneul Post',
      sections: [{ slug: 'business', name: 'Business & Trade' }],
      topics: [{ slug: 'ports', name: 'Ports <all>' }],
      contributors: [],
    },
    { corrections: 'Corrections', sections: 'Sections', topics: 'Topics', contributors: 'Contributors' },
  )
  const document = opml(groups, { title: 'The Haneul Post', siteUrl: SITE_URL })
  const { outlines } = parseOpml(document).body!
  expect(outlines!.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual([
    ['The Haneul Post', `${SITE_URL}/feed.xml`],
    ['Corrections', `${SITE_URL}/corrections/feed.xml`],
    ['Sections', undefined],
    ['Topics', undefined],
  ])
  const inside = outlines!.flatMap(({ outlines: inner = [] }) => inner)
  expect(inside.map(({ text, type, xmlUrl, htmlUrl }) => [text, type, xmlUrl, htmlUrl])).toEqual([
    ['Business & Trade', 'rss', `${SITE_URL}/business/feed.xml`, `${SITE_URL}/business`],
    ['Ports <all>', 'rss', `${SITE_URL}/topics/ports/feed.xml`, `${SITE_URL}/topics/ports`],
  ])
})

test('robots are kept from the desk and led to the sitemaps', () => {
  expect(robots(SITE_URL, { aiCrawlers: 'allow' })).toMatch(/^Disallow: \/desk$/m)
  expect(robots(SITE_URL, { aiCrawlers: 'allow' })).toMatch(/^Sitemap: https:\/\/haneulpost\.example\/sitemap\.xml$/m)
})

/** What a crawler may read, as RFC 9309 says: the rules of its own group, or else those of everyone. */
function mayRead(document: string, crawler: string, path: string): boolean {
  const groups = document.split('\n\n').map((group) => group.split('\n'))
  const named = (group: string[], name: string) =>
    group.some((line) => line.toLowerCase() === `user-agent: ${name.toLowerCase()}`)
  const group = groups.find((one) => named(one, crawler)) ?? groups.find((one) => named(one, '*')) ?? []
  const refused = group.flatMap((line) => (line.startsWith('Disallow: ') ? [line.slice('Disallow: '.length)] : []))
  return !refused.some((prefix) => path.startsWith(prefix))
}

test.each([
  'GPTBot',
  'ClaudeBot',
  'Google-Extended',
  'CCBot',
  'PerplexityBot',
  'Bytespider',
  'Applebot-Extended',
  'Meta-ExternalAgent',
])('the owner decides whether %s may read', (crawler) => {
  expect(mayRead(robots(SITE_URL, { aiCrawlers: 'refuse' }), crawler, '/business/a')).toBe(false)
  expect(mayRead(robots(SITE_URL, { aiCrawlers: 'allow' }), crawler, '/business/a')).toBe(true)
  expect(mayRead(robots(SITE_URL, { aiCrawlers: 'allow' }), crawler, '/desk')).toBe(false)
})

test.each(['Googlebot', 'Bingbot', 'Applebot', 'Yeti'])(
  '%s, which makes readers find us, may read either way',
  (crawler) => {
    for (const aiCrawlers of ['allow', 'refuse'] as const) {
      expect(mayRead(robots(SITE_URL, { aiCrawlers }), crawler, '/business/a')).toBe(true)
      expect(mayRead(robots(SITE_URL, { aiCrawlers }), crawler, '/desk/articles')).toBe(false)
    }
  },
)
