import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { PublishedArticle } from '#domain/article/published.ts'
import { articleItem } from './article-item.ts'
import { atom } from './atom.ts'
import { correctionItem } from './correction-item.ts'
import { aSite, aWireStory, SITE_URL } from './examples.ts'
import { type FeedOf, feedOf } from './feed.ts'
import { hostile, hostileStory } from './hostile.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

const latest: FeedOf = { list: { kind: 'latest' }, name: '', site: aSite, siteUrl: SITE_URL }
const feedFrom = (articles: PublishedArticle[], of: FeedOf) =>
  feedOf(
    articles.map((article) => articleItem(article, of)),
    of,
  )
const feed = (article = aWireStory(), of: Partial<FeedOf> = {}) => feedFrom([article], { ...latest, ...of })

/** Throws at the first thing XML 1.0 with namespaces does not allow; returns all character data. */
function strictlyParsed(xml: string): string {
  let words = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (text) => {
    words += text
  })
  parser.on('cdata', (text) => {
    words += text
  })
  parser.write(xml).close()
  return words
}

test('a wire story is the same item in RSS, Atom and JSON Feed', () => {
  const made = feed()
  const item = parseRssFeed(rss(made)).items![0]!
  const entry = parseAtomFeed(atom(made)).entries![0]!
  const json = parseJsonFeed(jsonFeed(made)).items![0]!
  const id = 'tag:haneulpost.example,2026:article/bcdfghjkmnpq'
  expect([item.guid, entry.id, json.id]).toEqual([{ value: id, isPermaLink: false }, id, id])
  expect([item.title, entry.title!.value, json.title]).toEqual(Array(3).fill('Port reopens after the storm'))
  const url = `${SITE_URL}/business/port-reopens-bcdfghjkmnpq`
  expect([item.link, entry.links![0]!.href, json.url]).toEqual([url, url, url])
  expect([item.content!.encoded, entry.content!.value, json.content_html]).toEqual(Array(3).fill(made.items[0]!.html))
  expect(item.dc!.creators).toEqual(['Ji-won Han', 'Pado'])
  expect(entry.authors!.map(({ name }) => name)).toEqual(['Ji-won Han', 'Pado'])
  expect(json.authors).toEqual([
    { name: 'Ji-won Han', url: `${SITE_URL}/by/ji-won-han` },
    { name: 'Pado', url: `${SITE_URL}/by/pado` },
  ])
  expect(item.categories!.map(({ name }) => name)).toEqual(['Business', 'Ports'])
  expect(item.source).toEqual({ title: 'Pado', url: `${SITE_URL}/by/pado` })
  expect(item.media!.contents![0]).toMatchObject({
    url: `${SITE_URL}/media/p1/1440.jpg`,
    type: 'image/jpeg',
    width: 1440,
    height: 960,
    title: { value: 'A crane over a ship' },
    description: { value: 'The new crane' },
    credits: [{ value: 'Ji-won Han' }],
  })
  expect(json.image).toBe(`${SITE_URL}/media/p1/1440.jpg`)
})

test('the golden wire story', async () => {
  const made = feed()
  await expect(rss(made)).toMatchFileSnapshot('golden/wire-story.rss.xml')
  await expect(atom(made)).toMatchFileSnapshot('golden/wire-story.atom.xml')
  await expect(jsonFeed(made)).toMatchFileSnapshot('golden/wire-story.jsonfeed')
})

test('dates are RFC 822 and RFC 3339 in UTC, also around a change of clocks', () => {
  const publishedAt = new Date('2026-10-25T00:59:59.999Z')
  const made = feed(aWireStory({ publishedAt, updatedAt: new Date('2026-10-25T01:00:00Z') }), {
    site: { ...aSite, timeZone: 'Europe/Berlin' },
  })
  expect(rss(made)).toContain('<pubDate>Sun, 25 Oct 2026 00:59:59 GMT</pubDate>')
  expect(rss(made)).toContain('<lastBuildDate>Sun, 25 Oct 2026 01:00:00 GMT</lastBuildDate>')
  expect(atom(made)).toContain('<published>2026-10-25T00:59:59.999Z</published>')
  expect(atom(made)).toContain('<updated>2026-10-25T01:00:00.000Z</updated>')
})

test('the day of a correction is the day at the paper', () => {
  const at = new Date('2026-11-23T15:10:00Z')
  const corrections = [{ id: 'c', kind: 'clarification' as const, text: 'More.', at }]
  expect(feed(aWireStory({ corrections })).items[0]!.html).toMatch(/^<p><strong>Clarification \(Nov\. 24, 2026\):/)
})

test('an id outlives slug, section, domain and scheme', () => {
  const ids = [
    feed(),
    feed(aWireStory({ path: '/city/other-words-bcdfghjkmnpq' })),
    feed(aWireStory(), { siteUrl: 'http://localhost:3000' }),
    feed(aWireStory(), { siteUrl: 'https://new-name.example' }),
    feed(aWireStory({ publishedAt: new Date('2031-01-01T00:00:00Z') })),
  ].map(({ items }) => items[0]!.id)
  expect(new Set(ids)).toEqual(new Set(['tag:haneulpost.example,2026:article/bcdfghjkmnpq']))
})

test('without a kept authority a change of domain changes every id: what keeping it prevents', () => {
  const site = { ...aSite, feedAuthority: undefined }
  const [here, there] = [SITE_URL, 'https://new-name.example'].map((siteUrl) => feed(aWireStory(), { site, siteUrl }))
  expect(here!.items[0]!.id).not.toBe(there!.items[0]!.id)
})

test('a minor edit moves no date', () => {
  const before = feed()
  const after = feed(aWireStory({ headline: 'Port reopens after storm', revision: 3 }))
  expect(after.updatedAt).toEqual(before.updatedAt)
  expect(after.items[0]!.updatedAt).toEqual(before.items[0]!.updatedAt)
  expect(rss(after)).toContain('Port reopens after storm')
})

test('the feed says the newest material change, whatever the order of its items', () => {
  const older = aWireStory({
    publishedAt: new Date('2026-11-01T00:00:00Z'),
    updatedAt: new Date('2026-11-25T00:00:00Z'),
  })
  expect(feedFrom([aWireStory(), older], latest).updatedAt).toEqual(new Date('2026-11-25T00:00:00Z'))
})

test('a correction is an item of its own in the feed of corrections', () => {
  const story = aWireStory()
  const items = story.corrections.map((correction) => correctionItem({ ...correction, article: story }, latest))
  const made = feedOf(items, { ...latest, list: { kind: 'corrections' }, name: 'Corrections' })
  const [item] = parseRssFeed(rss(made)).items!
  expect(item).toMatchObject({
    guid: { value: 'tag:haneulpost.example,2026:correction/c1' },
    title: 'Correction: Port reopens after the storm',
    description: 'The crane lifts 60 tonnes, not 600.',
  })
  expect(made.selves.json).toBe(`${SITE_URL}/corrections/feed.json`)
})

test('syndicated copy names its origin', () => {
  const made = feed(aWireStory({ canonicalUrl: 'https://elsewhere.example/a?b=1&c=2' }))
  expect(parseRssFeed(rss(made)).items![0]!.source).toEqual({
    title: 'Pado',
    url: 'https://elsewhere.example/a?b=1&c=2',
  })
  expect(parseJsonFeed(jsonFeed(made)).items![0]!.external_url).toBe('https://elsewhere.example/a?b=1&c=2')
})

const LICENCE = { name: 'CC BY 4.0', url: 'https://licences.example/by/4.0/' }

test("the paper's own words carry its licence, an agency's do not", () => {
  const site = { ...aSite, licence: LICENCE }
  const made = feedFrom([aWireStory({ source: null }), aWireStory()], { ...latest, site })
  expect(made.items.map(({ rights }) => rights)).toEqual([
    { text: '© The Haneul Post', licence: LICENCE },
    { text: '© Pado', licence: null },
  ])
  const [own, agencys] = parseRssFeed(rss(made)).items!
  expect([own!.dcterms?.licenses, own!.creativeCommons?.licenses]).toEqual([[LICENCE.url], [LICENCE.url]])
  expect([agencys!.dcterms, agencys!.creativeCommons, agencys!.dc!.rights]).toEqual([undefined, undefined, ['© Pado']])
  const [entry, wire] = parseAtomFeed(atom(made)).entries!
  expect(entry!.links).toContainEqual({ href: LICENCE.url, rel: 'license', title: LICENCE.name })
  expect(wire!.links!.map(({ rel }) => rel)).not.toContain('license')
  expect(
    JSON.parse(jsonFeed(made)).items.map((item: { _dateline: { license?: object } }) => item._dateline.license),
  ).toEqual([LICENCE, undefined])
})

const GONE = {
  publicId: 'zzzzzzzzzzzz',
  path: '/city/gone-zzzzzzzzzzzz',
  reason: 'Invented & <b>wrong</b>',
  withdrawnAt: new Date('2026-11-25T08:00:00Z'),
  lang: 'en',
}

test('what was withdrawn has a tombstone and no item, and moves the date of the feed', () => {
  const made = feedOf([articleItem(aWireStory(), latest)], { ...latest, withdrawn: [GONE] })
  const tombstone =
    '<at:deleted-entry ref="tag:haneulpost.example,2026:article/zzzzzzzzzzzz" when="2026-11-25T08:00:00.000Z">'
  for (const document of [rss(made), atom(made)]) {
    expect(strictlyParsed(document)).toContain(GONE.reason)
    expect(document).toContain(tombstone)
    expect(document).toContain('xmlns:at="http://purl.org/atompub/tombstones/1.0"')
  }
  expect(parseRssFeed(rss(made)).items).toHaveLength(1)
  expect(parseAtomFeed(atom(made)).entries).toHaveLength(1)
  expect(JSON.parse(jsonFeed(made))._dateline.withdrawn).toMatchObject([{ reason: GONE.reason }])
  expect(made.updatedAt).toEqual(GONE.withdrawnAt)
})

test('a document of the archive says that it is one, and which stand beside it', () => {
  const place = { month: '2026-11', part: 2 }
  const [previous, next] = [
    { month: '2026-11', part: 1 },
    { month: '2026-12', part: 1 },
  ]
  const made = feedOf([articleItem(aWireStory(), latest)], { ...latest, place, previous, next })
  const links = [
    ['self', 'https://haneulpost.example/feed/2026-11-2'],
    ['current', 'https://haneulpost.example/feed'],
    ['prev-archive', 'https://haneulpost.example/feed/2026-11'],
    ['next-archive', 'https://haneulpost.example/feed/2026-12'],
  ]
  for (const [document, extension, element] of [
    [rss(made), 'xml', 'atom:link'],
    [atom(made), 'atom', 'link'],
  ] as const) {
    strictlyParsed(document)
    expect(document).toContain('<fh:archive/>')
    for (const [rel, href] of links) expect(document).toContain(`<${element} href="${href}.${extension}" rel="${rel}"`)
  }
  const json = JSON.parse(jsonFeed(made))
  expect(json.next_url).toBe('https://haneulpost.example/feed/2026-11.json')
  expect(json._dateline).toMatchObject({
    is_archive: true,
    next_archive_url: 'https://haneulpost.example/feed/2026-12.json',
  })
  expect(rss(feed())).not.toContain('fh:archive')
})

test('a hub is named where the operator named one, and only there', () => {
  const made = feedOf([], { ...latest, hub: 'https://hub.example/' })
  expect(rss(made)).toContain('<atom:link href="https://hub.example/" rel="hub"/>')
  expect(atom(made)).toContain('<link href="https://hub.example/" rel="hub"/>')
  expect(JSON.parse(jsonFeed(made)).hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
  expect(rss(feed()) + atom(feed()) + jsonFeed(feed())).not.toContain('hub')
})

test('a paper that has published nothing has a feed all the same', () => {
  const made = feedFrom([], latest)
  for (const xml of [rss(made), atom(made)]) strictlyParsed(xml)
  expect(JSON.parse(jsonFeed(made)).items).toEqual([])
})

const ELEMENTS = new Set(
  'a blockquote br caption em figcaption figure h2 h3 hr img li ol p span strong sub sup table tbody td th tr ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(['alt', 'colspan', 'height', 'href', 'lang', 'rowspan', 'src', 'width'])

/** What an HTML parser that is not ours finds in `html` beyond what feeds use, addresses that are not of the web among it. */
function unknownIn(html: string): string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return
    if (!ELEMENTS.has(node.tagName)) found.push(node.tagName)
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES.has(name) || (/^(href|src)$/.test(name) && !/^https?:\/\//.test(value)))
        found.push(`${name}=${value}`)
    }
    node.childNodes.forEach(walk)
  }
  parseFragment(html).childNodes.forEach(walk)
  return found
}

test('the allow-list notices what must not be in a feed', () => {
  expect(unknownIn('<p onclick="x">a<script>b</script><a href="javascript:c">d</a></p>')).toHaveLength(3)
})

test('whatever words an article has, its feeds are well-formed and mean the same', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const story = hostileStory(words)
      const made = feed(story, { name: `Ports${words}`, site: { ...aSite, name: `Post${words}`, tagline: words } })
      const [asRss, asAtom, asJson] = [rss(made), atom(made), jsonFeed(made)]
      // Character data is what was meant: nothing escaped twice, nothing lost, white space aside.
      for (const xml of [asRss, asAtom])
        expect(strictlyParsed(xml)).toContain(made.items[0]!.html.trim().replace(/\r\n?/g, '\n'))
      expect(parseRssFeed(asRss).items).toHaveLength(1)
      expect(parseAtomFeed(asAtom).entries).toHaveLength(1)
      expect(parseJsonFeed(asJson).items![0]!.title!.trim()).toBe(made.items[0]!.title.trim())
      expect(asRss + asAtom + asJson).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/)
      expect(unknownIn(made.items[0]!.html)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('the strict parser does refuse what is not well-formed', () => {
  expect(() => strictlyParsed('<a>\u0000</a>')).toThrow()
  expect(() => strictlyParsed('<a>]]></a>')).toThrow()
  expect(() => strictlyParsed('<a>&nbsp;</a>')).toThrow()
})
