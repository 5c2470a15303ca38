import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { namesIn, ninjsArchive, ninjsItems } from './ninjs-archive.ts'

const archiveOf = (...items: object[]) => ninjsArchive(ninjsItems(items), 'en')
const only = (item: object) => archiveOf({ uri: 'urn:x', type: 'text', ...item }).articles[0]!

describe('three generations say the same', () => {
  const said = { headline: 'Head', html: '<p>Words</p>', bylines: ['person:a b'], createdAt: new Date('2020-01-01') }
  test.each([
    ['1.x', { headline: 'Head', body_xhtml: '<p>Words</p>', byline: 'A B', versioncreated: '2020-01-01T00:00:00Z' }],
    [
      '2.x',
      {
        headlines: [{ role: 'main', value: 'Head' }],
        bodies: [{ role: 'html', contenttype: 'text/html', value: '<p>Words</p>' }],
        byline: 'A B',
        versioncreated: '2020-01-01T00:00:00Z',
      },
    ],
    [
      '3.x',
      {
        headlines: [{ role: 'main', value: 'Head' }],
        bodies: [{ role: 'html', contentType: 'text/html', value: '<p>Words</p>' }],
        by: 'A B',
        versionCreated: '2020-01-01T00:00:00Z',
      },
    ],
  ])('%s', (generation, item) => {
    expect(ninjsItems({ uri: 'urn:x', ...item })[0]?.generation).toBe(generation)
    expect(only(item)).toMatchObject(said)
  })
  test('the version an item declares is believed', () => {
    expect(ninjsItems({ uri: 'urn:x', standard: { name: 'ninjs', version: '2.1' } })[0]?.generation).toBe('2.x')
  })
})

describe('what may not go out', () => {
  test.each([
    [{ pubstatus: 'usable' }, true],
    [{}, true],
    [{ pubStatus: 'canceled' }, false],
    [{ pubstatus: 'withheld' }, false],
    [{ embargoed: '2020-01-01T00:00:00Z' }, false],
    [{ embargoedUntil: '2020-01-01T00:00:00Z' }, false],
  ])('%j', (item, wasPublic) => {
    expect(only(item).wasPublic).toBe(wasPublic)
    expect(only(item).notes.length > 0).toBe(!wasPublic)
  })
})

test.each([
  ["Paulo Santalucia and Frances d'Emilio", '', ['Paulo Santalucia', "Frances d'Emilio"]],
  ['Von Christian Hollmann, dpa', 'dpa', ['Christian Hollmann']],
  ['Karl Melander/TT', 'TT', ['Karl Melander']],
  ['', '', []],
])('the byline %j', (byline, agency, names) => {
  expect(namesIn(byline, agency)).toEqual(names)
})

test('of two versions the newer stays', () => {
  const { articles, skipped } = archiveOf(
    { uri: 'a', headline: 'New', body_text: 'x', versioncreated: '2020-01-02T00:00:00Z' },
    { uri: 'a', headline: 'Old', body_text: 'x', versioncreated: '2020-01-01T00:00:00Z' },
  )
  expect(articles.map(({ headline }) => headline)).toEqual(['New'])
  expect(skipped).toHaveLength(1)
})

test('a package gives what it holds', () => {
  const text = { uri: 'b', type: 'text', headline: 'In', body_text: 'Words & <b>' }
  const { articles, skipped } = archiveOf({ uri: 'a', type: 'composite', associations: { main: text } })
  expect(articles.map(({ headline, html }) => [headline, html])).toEqual([['In', '<p>Words &amp; &lt;b></p>']])
  expect(skipped).toHaveLength(1)
})

test.each([[null], ['text'], [{ type: 'text' }], [{ uri: 7 }], [{ uri: 'a', headlines: 'x' }]])(
  '%j is refused',
  (json) => {
    expect(() => ninjsItems(json)).toThrow(/ninjs/)
  },
)

test('a name of JavaScript’s own changes nothing but the item', () => {
  const item = JSON.parse(
    '{"uri":"a","type":"text","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  )
  archiveOf(item)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

const DATA = '../shared/data/ninjs'
describe.skipIf(!existsSync(DATA))('the IPTC’s and agencies’ examples (skipped where ../shared/data is absent)', () => {
  const files = ['1.4', '2.1', '3.0'].flatMap((folder) =>
    existsSync(`${DATA}/${folder}`) ? readdirSync(`${DATA}/${folder}`).map((name) => `${folder}/${name}`) : [],
  )
  test.each(files)('%s', (file) => {
    const items = ninjsItems(JSON.parse(readFileSync(`${DATA}/${file}`, 'utf8')))
    expect(items[0]?.generation).toBe(`${file[0]}.x`)
    const archive = ninjsArchive(items, 'en')
    expect(archive.articles.length + archive.pictures.length).toBeGreaterThan(0)
    for (const article of archive.articles) {
      expect(article.headline).not.toBe('')
      expect(article.html).not.toBe('')
      expect(article.createdAt).toBeInstanceOf(Date)
    }
  })
  test('an agency’s story with its picture', () => {
    const json = JSON.parse(readFileSync(`${DATA}/3.0/tt_text_image_3.json`, 'utf8'))
    const { articles, pictures, contributors } = ninjsArchive(ninjsItems(json), 'en')
    expect(articles[0]).toMatchObject({
      lang: 'sv',
      urgency: 3,
      source: 'agency:tt',
      leadPicture: 'http://tt.se/media/image/sdlk2sirkPaauM',
      wasPublic: true,
    })
    expect(pictures[0]).toMatchObject({ credit: 'Karl Melander/TT' })
    expect(pictures[0]?.addresses[0]).toMatch(/NormalHires\.jpg$/)
    expect(contributors).toEqual([{ key: 'agency:tt', name: 'TT', slug: 'tt', kind: 'agency', tag: 'TT' }])
  })
})
