/** Feeds and sitemaps keep to the schemas in `schemas/`; each schema is shown to refuse what it should. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { describe, expect, test } from 'vitest'
import type { WithdrawnArticle } from '#domain/article/published.ts'
import { readSearch } from '#domain/search/search.ts'
import { articleItem } from './article-item.ts'
import { atom } from './atom.ts'
import { correctionItem } from './correction-item.ts'
import { aSite, aWireStory, SITE_URL } from './examples.ts'
import { type Feed, type FeedOf, feedOf } from './feed.ts'
import { hostile, hostileStory } from './hostile.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'
import { JsonFeed } from './schemas/json-feed.ts'
import { newsSitemap, sitemap, sitemapIndex } from './sitemap.ts'

// XSD files name each other by path.
xmlRegisterFsInputProviders()

type Faults = (document: string) => string[]

function schemaAt(name: string): XmlDocument {
  const { pathname } = new URL(`schemas/${name}`, import.meta.url)
  return XmlDocument.fromString(readFileSync(pathname, 'utf8'), { url: pathname })
}

/** What `use` says of `document`: the message it throws, or the faults it lists. */
function faultsOf(document: string, use: (parsed: XmlDocument) => string[]): string[] {
  try {
    using parsed = XmlDocument.fromString(document)
    return use(parsed)
  } catch (error) {
    return [(error as Error).message]
  }
}

function xsd(name: string): Faults {
  const validator = XsdValidator.fromDoc(schemaAt(name))
  return (document) =>
    faultsOf(document, (parsed) => {
      validator.validate(parsed)
      return []
    })
}

const NAMESPACES = { atom: 'http://www.w3.org/2005/Atom', s: 'http://www.ascc.net/xml/schematron' }

/** By the grammar, and by the Schematron rules in it. */
function relaxNg(name: string): Faults {
  const schema = schemaAt(name)
  const rules = schema.find('//s:assert', NAMESPACES).map((assert) => ({
    broken: `//${assert.eval('string(../@context)')}[not(${assert.eval('string(@test)')})]`,
    message: assert.content,
  }))
  const validator = RelaxNGValidator.fromDoc(schema)
  return (document) =>
    faultsOf(document, (parsed) => {
      validator.validate(parsed)
      return rules.filter(({ broken }) => parsed.get(broken, NAMESPACES)).map(({ message }) => message)
    })
}

const ofAtom = relaxNg('atom.rng')
const ofRss = relaxNg('rss.rng')
const ofSitemap = xsd('sitemap.xsd')
const ofIndex = xsd('siteindex.xsd')
const ofJson: Faults = (document) =>
  JsonFeed.safeParse(JSON.parse(document)).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  []

const latest: FeedOf = { list: { kind: 'latest' }, name: '', site: aSite, siteUrl: SITE_URL }
const feedFrom = (stories: Parameters<typeof articleItem>[0][], of: Partial<FeedOf> = {}): Feed =>
  feedOf(
    stories.map((story) => articleItem(story, { ...latest, ...of })),
    { ...latest, ...of },
  )

const gone = (publicId: string, reason: string): WithdrawnArticle => ({
  publicId,
  path: `/city/gone-${publicId}`,
  reason,
  withdrawnAt: new Date('2026-11-25T08:00:00Z'),
  lang: 'en',
})
const withdrawn = [gone('zzzzzzzzzzzz', 'Invented & <b>wrong</b>'), gone('yyyyyyyyyyyy', '')]
const archived: Partial<FeedOf> = {
  place: { month: '2026-11', part: 2 },
  previous: { month: '2026-11', part: 1 },
  next: { month: '2026-12', part: 1 },
}
const licensed = { ...aSite, licence: { name: 'CC BY 4.0', url: 'https://licences.example/by/4.0/' } }
const korean = { ...aSite, lang: 'ko', name: '하늘일보', tagline: '항구 도시의 소식' }
const koreanStory = aWireStory({ lang: 'ko', headline: '항구, 폭풍 뒤 다시 열다', standfirst: '크레인이 다시 돈다.' })
const story = aWireStory()
const corrected = { ...story.corrections[0]!, article: story }
const bare = aWireStory({ bylines: [], picture: null, standfirst: '', topics: [], source: null, corrections: [] })

const FEEDS: Record<string, Feed> = {
  'a wire story': feedFrom([story]),
  'two stories': feedFrom([story, aWireStory({ publicId: 'cdfghjkmnpqr' })]),
  'a story without byline, picture or words beside it': feedFrom([bare]),
  'a feed of nothing': feedFrom([]),
  'a feed with a hub and a licence': feedFrom(
    [story, bare].map((each, at) => ({ ...each, publicId: `id${at}` })),
    {
      hub: 'https://hub.example/',
      site: licensed,
    },
  ),
  "another paper's copy": feedFrom([aWireStory({ canonicalUrl: 'https://elsewhere.example/a?b=1&c=2' })]),
  'copy of a source without a page': feedFrom([aWireStory({ source: { name: 'Nobody', tag: 'Nobody' } })]),
  'tombstones beside a story': feedFrom([story], { withdrawn }),
  'tombstones alone': feedFrom([], { withdrawn }),
  'a document of the archive': feedFrom([story], archived),
  'a document of the archive with all there is': feedFrom([story], {
    ...archived,
    withdrawn,
    site: licensed,
    hub: 'https://hub.example/',
  }),
  'a Korean paper': feedFrom([koreanStory], { site: korean, name: '경제', list: { kind: 'place', slug: '부산' } }),
  'a search in Korean': feedFrom([koreanStory], {
    site: korean,
    list: { kind: 'search', search: readSearch({ q: '항구 & "폭풍"', section: 'business' }) },
  }),
  corrections: feedOf([correctionItem(corrected, latest)], { ...latest, list: { kind: 'corrections' } }),
}

describe.each(Object.entries(FEEDS))('%s', (_, feed) => {
  test('is Atom', () => expect(ofAtom(atom(feed))).toEqual([]))
  test('is RSS', () => expect(ofRss(rss(feed))).toEqual([]))
  test('is a JSON Feed', () => expect(ofJson(jsonFeed(feed))).toEqual([]))
})

test('whatever words an article has, its feeds keep to their schemas', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      // The door lets only language tags in.
      const feed = feedFrom([{ ...hostileStory(words), lang: 'en' }], {
        ...archived,
        withdrawn: [gone('zzzzzzzzzzzz', words)],
        name: `Ports${words}`,
        site: { ...aSite, name: `Post${words}`, tagline: words },
      })
      expect([...ofAtom(atom(feed)), ...ofRss(rss(feed)), ...ofJson(jsonFeed(feed))]).toEqual([])
    }),
    { numRuns: 200 },
  )
})

const page = { url: `${SITE_URL}/a?b=1&c=2`, changedAt: new Date('2026-11-23T15:35:00Z') }
const paper = { name: '하늘일보', url: `${SITE_URL}/` }
const news = { url: page.url, headline: '항구 <다시> & "열다"', lang: 'zh-TW', publishedAt: page.changedAt }
const pictures = [`${SITE_URL}/media/p1/1440.jpg`, `${SITE_URL}/media/${encodeURIComponent('항구')}/1440.jpg`]

test.each([
  ['pages and pictures', sitemap([{ ...page, pictures }, { url: `${SITE_URL}/` }], paper.url)],
  ['no page', sitemap([], paper.url)],
  ['news', newsSitemap([news, { ...news, lang: 'pt-BR' }], paper)],
  ['no news', newsSitemap([], paper)],
])('a sitemap of %s keeps to its schema', (_, document) => expect(ofSitemap(document)).toEqual([]))

test('an index keeps to its schema', () => {
  expect(ofIndex(sitemapIndex([page, { url: `${SITE_URL}/sitemaps/sections.xml` }]))).toEqual([])
})

/** `document` with one thing changed, which must be there. */
function broken(document: string, [from, to]: [string | RegExp, string]): string {
  const changed = document.replace(from, to)
  expect(changed).not.toBe(document)
  return changed
}

const withTombstones = feedFrom([story], { withdrawn })
const entryWithoutLink: [RegExp, string] = [
  /<content[\s\S]*<\/content>|<link [^>]* rel="alternate" type="text\/html" hreflang[^>]*>/g,
  '',
]

test.each<[string, [string | RegExp, string]]>([
  ['no id', [/<id>.*<\/id>/, '']],
  ['two titles', ['<title>', '<title>a</title><title>']],
  ['a day for a moment', [/<updated>[^<]*/, '<updated>2026-11-24']],
  ['an element Atom does not have', ['<title>', '<atom10/><title>']],
  ['a person without a name', [/<name>[^<]*<\/name>/, '']],
  ['white space around an id', [/<id>/, '<id>\n']],
  ['a link to nowhere', ['<link href=', '<link title=']],
  ['a language with a space', ['hreflang="en"', 'hreflang="en us"']],
  ['an entry that leads nowhere and says nothing', entryWithoutLink],
  ['nobody who wrote it', [/<author>[\s\S]*?<\/author>/g, '']],
  ['a tombstone after the entries', [/(<at:deleted-entry[\s\S]*<\/at:deleted-entry>)([\s\S]*)(?=<\/feed>)/, '$2$1']],
  ['no end', ['</feed>', '']],
])('negative control: Atom with %s is refused', (_, change) => {
  expect(ofAtom(broken(atom(withTombstones), change))).not.toEqual([])
})

test.each<[string, [string | RegExp, string]]>([
  ['no link', [/<link>[^<]*<\/link>/, '']],
  ['two descriptions', ['<description>', '<description>a</description><description>']],
  ['a date as Atom has it', [/<pubDate>[^<]*/, '<pubDate>2026-11-24T00:10:00Z']],
  ['a year of two digits', [/(<pubDate>[^<]*)2026/, '$126']],
  ['an element RSS does not have', ['<ttl>', '<published/><ttl>']],
  ['a relative address', [/(<item>[\s\S]*?<link>)[^<]*/, '$1/a']],
  ['a name that passes for an address', [' isPermaLink="false"', '']],
  [
    'an item without words',
    [/<title>[^<]*<\/title>\s*<link>[^<]*<\/link>\s*<description>[^<]*<\/description>\s*<category>/, '<category>'],
  ],
  ['no name of its own', [/<atom:link [^>]*rel="self"[^>]*>/, '']],
  ['the same item twice', [/<item>[\s\S]*<\/item>/, '$&$&']],
  ['a source without address', [/<source url="[^"]*"/, '<source']],
])('negative control: RSS with %s is refused', (_, change) => {
  expect(ofRss(broken(rss(withTombstones), change))).not.toEqual([])
})

test.each<[string, [string | RegExp, string]]>([
  ['no version', [/"version": "[^"]*",/, '']],
  ['no items', ['"items"', '"_items"']],
  ['an item without words', ['"content_html"', '"_content"']],
  ['a number for an id', [/"id": "[^"]*article[^"]*"/, '"id": 1']],
  ['a relative address', [/"feed_url": "[^"]*"/, '"feed_url": "/feed.json"']],
  ['a date as RSS has it', [/"date_published": "[^"]*"/, '"date_published": "Mon, 23 Nov 2026 15:35:00 GMT"']],
  ['a name the format does not have', ['"tags"', '"categories"']],
])('negative control: a JSON Feed with %s is refused', (_, change) => {
  expect(ofJson(broken(jsonFeed(withTombstones), change))).not.toEqual([])
})

test.each<[string, Faults, string, [string | RegExp, string]]>([
  ['an empty sitemap', ofSitemap, sitemap([], paper.url), [/<url>.*<\/url>/, '']],
  [
    'a date before the address',
    ofSitemap,
    sitemap([page], paper.url),
    [/(<loc>.*<\/loc>)(<lastmod>.*<\/lastmod>)/, '$2$1'],
  ],
  ['a relative address', ofSitemap, sitemap([page], paper.url), [/<loc>[^<]*/, '<loc>/business/a']],
  ['a year for a day', ofSitemap, sitemap([page], paper.url), [/<lastmod>[^<]*/, '<lastmod>2026']],
  [
    'a picture without address',
    ofSitemap,
    sitemap([{ ...page, pictures }], paper.url),
    [/<image:loc>[^<]*<\/image:loc>/, ''],
  ],
  ['news without a title', ofSitemap, newsSitemap([news], paper), [/<news:title>[^<]*<\/news:title>/, '']],
  ['news of no paper', ofSitemap, newsSitemap([news], paper), [/<news:name>[^<]*/, '<news:name>']],
  ['a language with a region', ofSitemap, newsSitemap([news], paper), ['>zh-tw<', '>pt-BR<']],
  ['a vocabulary no crawler knows', ofSitemap, sitemap([page], paper.url), ['</url>', '<a xmlns="b:"/></url>']],
  ['an empty index', ofIndex, sitemapIndex([page]), [/<sitemap>.*<\/sitemap>/, '']],
  ['a sitemap for an index', ofIndex, sitemapIndex([page]), [/sitemapindex/g, 'urlset']],
])('negative control: %s is refused', (_, faults, document, change) => {
  expect(faults(document)).toEqual([])
  expect(faults(broken(document, change))).not.toEqual([])
})
