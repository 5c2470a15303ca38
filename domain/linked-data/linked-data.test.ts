import { expect, test } from 'vitest'
import { KINDS } from '#domain/article/content.ts'
import type { Byline, Card, PublishedArticle } from '#domain/article/published.ts'
import { siteOf } from '#domain/site/site.ts'
import { articleData } from './article-data.ts'
import { frontData, listData, profileData } from './list-data.ts'
import { policyData } from './paper-data.ts'
import { scriptJson } from './script-json.ts'

const URL = 'https://post.example'
const SITE = siteOf({
  name: 'The Haneul Post',
  tagline: 'The daily of the port',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
  social: [{ name: 'Somewhere', url: 'https://social.example/post' }],
  contact: 'desk@post.example',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  policies: [
    { kind: 'ethicsPolicy', title: 'Ethics', slug: 'ethics', text: 'We do not lie.' },
    { kind: 'privacy', title: 'Privacy', slug: 'privacy', text: 'Nobody is watched.' },
  ],
})
const byline = (name: string, kind: Byline['kind'], pictureId: string | null = null): Byline => ({
  slug: name.toLowerCase(),
  name,
  kind,
  jobTitle: kind === 'person' ? 'City editor' : '',
  path: `/by/${name.toLowerCase()}`,
  pictureId,
})
const at = new Date('2026-11-24T00:35:00Z')
const card: Card = {
  publicId: 'bcdfghjkmnpq',
  path: '/city/bridge-bcdfghjkmnpq',
  kind: 'opinion',
  lang: 'en',
  section: { slug: 'city', name: 'City', path: '/city', colour: '' },
  kicker: '',
  headline: 'Bridge </script> reopens',
  standfirst: 'At last',
  bylines: [byline('Ji-won', 'person', 'portrait'), byline('Pado', 'agency')],
  picture: {
    pictureId: 'p1',
    alt: 'a',
    caption: 'c',
    credit: 'd',
    width: 3000,
    height: 2000,
    widths: [320, 960, 2048],
  },
  publishedAt: at,
  updatedAt: at,
  urgency: 4,
}
const article: PublishedArticle = {
  ...card,
  canonicalUrl: card.path,
  noindex: false,
  dateline: { place: 'Haneul' },
  source: null,

  provenance: null,
  topics: [{ slug: 'ports', name: 'Ports', path: '/topics/ports' }],
  related: [],
  corrections: [{ id: 'c', kind: 'correction', text: 'It was Tuesday.', at }],
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  sharing: null,
  sharePictureId: 'share',
  body: {
    type: 'doc',
    content: [
      { type: 'picture', attrs: { id: 'b', pictureId: 'p2', alt: '', caption: '', credit: '', size: 'column' } },
    ],
  },
  pictures: { p2: { width: 300, height: 400, widths: [300] } },
  linked: {},
  words: 12,
  revision: 1,
}

type Data = { '@type'?: string; '@id'?: string } & Record<string, unknown>
const nodesOf = (data: Record<string, unknown>) => data['@graph'] as Data[]
const pageNode = (data: Record<string, unknown>) => nodesOf(data)[0]!

/** What search engines want of each type, and what this house promises besides (developers.google.com, schema.org). */
const REQUIRED: Record<string, readonly string[]> = {
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage', 'wordCount'],
  Person: ['name', 'url'],
  Organization: ['name', 'url'],
  NewsMediaOrganization: ['name'],
  ImageObject: ['url', 'width', 'height'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  CorrectionComment: ['text', 'datePublished'],
  ItemList: ['itemListElement', 'numberOfItems'],
  CollectionPage: ['name', 'url'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url', 'potentialAction'],
  WebPage: ['@id'],
  AboutPage: ['name', 'url'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Place: ['name'],
  Thing: ['name'],
  ContactPoint: ['contactType'],
}
const ARTICLES = ['OpinionNewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle', 'LiveBlogPosting']

/** Everything in `value` that has a type. */
function typed(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(typed)
  if (!value || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(typed)
  return '@type' in value ? [value as Data, ...inner] : inner
}

/** Every reference, `{ '@id': … }` and nothing else. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!value || typeof value !== 'object') return []
  const keys = Object.keys(value)
  if (keys.length === 1 && keys[0] === '@id') return [(value as Data)['@id']!]
  return Object.values(value).flatMap(references)
}

const contributor = { ...byline('Ji-won', 'person', 'portrait'), bio: 'Writes.' }
const translations = [
  { lang: 'en', path: card.path, publishedAt: at },
  { lang: 'ko', path: '/city/xkcdfghjkmnpq', publishedAt: at },
]
const wire = { ...article, bylines: [], source: { name: 'Pado', tag: 'Pado' }, canonicalUrl: 'https://pado.example/1' }

test.each<[string, Record<string, unknown>]>([
  ...KINDS.map((kind): [string, Record<string, unknown>] => [kind, articleData({ ...article, kind }, [], SITE, URL)]),
  ['a translated article', articleData(article, translations, SITE, URL)],
  ['wire copy', articleData(wire, [], SITE, URL)],
  ['a list', listData({ path: '/city', name: 'City', cards: [card] }, SITE, URL)],
  ['a profile', profileData({ ...contributor, cards: [card] }, SITE, URL)],
  ['the front', frontData(SITE, URL)],
])('%s has what each of its types needs, refers to what is there, and names addresses in full', (_, data) => {
  for (const node of typed(data)) {
    const type = ARTICLES.includes(node['@type']!) ? 'NewsArticle' : node['@type']!
    expect(REQUIRED, `a type nobody knows: ${type}`).toHaveProperty(type)
    expect(Object.keys(node), `${type} lacks something`).toEqual(expect.arrayContaining([...REQUIRED[type]!]))
    for (const [name, value] of Object.entries(node)) expect(value, `${type}.${name}`).not.toBe('')
  }
  const ids = new Set(typed(data).flatMap((node) => node['@id'] ?? []))
  for (const id of references(data)) expect(ids, `nothing is called ${id}`).toContain(id)
  for (const node of typed(data)) {
    for (const address of [node.url, node['@id'], node.item].filter((value) => value !== undefined)) {
      expect(address).toMatch(/^https:\/\//)
    }
  }
})

test('negative control: a missing property, a dangling reference and an unknown type are seen', () => {
  const broken = { '@graph': [{ '@type': 'ImageObject', url: 'x' }, { about: { '@id': 'https://nowhere' } }] }
  expect(Object.keys(typed(broken)[0]!)).not.toEqual(expect.arrayContaining([...REQUIRED.ImageObject!]))
  expect(references(broken)).toEqual(['https://nowhere'])
  expect(REQUIRED).not.toHaveProperty('NewsArtikel')
})

test('an article names all its authors, pictures, corrections and whose it is, with offsets', () => {
  expect(pageNode(articleData(article, translations, SITE, URL))).toMatchObject({
    '@type': 'OpinionNewsArticle',
    url: `${URL}/city/bridge-bcdfghjkmnpq`,
    datePublished: '2026-11-24T09:35:00+09:00',
    author: [
      { '@type': 'Person', name: 'Ji-won', url: `${URL}/by/ji-won`, image: `${URL}/media/portrait/320.jpg` },
      { '@type': 'Organization', name: 'Pado' },
    ],
    publisher: { '@id': `${URL}/#paper` },
    image: [
      { url: `${URL}/media/p1/2048.jpg`, width: 2048, height: 1365, creditText: 'd' },
      { url: `${URL}/media/p1/960.jpg`, width: 960, height: 640 },
      { url: `${URL}/media/share/1200.jpg`, width: 1200, height: 630 },
      { url: `${URL}/media/p2/300.jpg`, width: 300, height: 400 },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'It was Tuesday.', datePublished: '2026-11-24T09:35:00+09:00' }],
    keywords: ['Ports'],
    workTranslation: [{ '@id': `${URL}/city/xkcdfghjkmnpq#article`, inLanguage: 'ko' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
  })
})

test('wire copy says whose it is and where the original stands, and lends out no rights', () => {
  const node = pageNode(articleData(wire, [], SITE, URL))
  expect(node).toMatchObject({
    url: 'https://pado.example/1',
    mainEntityOfPage: { '@id': 'https://pado.example/1' },
    isBasedOn: 'https://pado.example/1',
    author: [{ name: 'Pado' }],
    sourceOrganization: { name: 'Pado' },
    copyrightHolder: { name: 'Pado' },
  })
  expect(node).not.toHaveProperty('license')
})

test('the paper names its policies by the property they are, and no page that is none', () => {
  const paper = nodesOf(frontData(SITE, URL)).find((node) => node['@type'] === 'NewsMediaOrganization')!
  expect(paper).toMatchObject({
    ethicsPolicy: `${URL}/about/ethics`,
    correctionsPolicy: `${URL}/corrections`,
    sameAs: ['https://social.example/post'],
    contactPoint: { email: 'desk@post.example' },
  })
  expect(paper).not.toHaveProperty('privacy')
  expect(policyData(SITE.policies[1]!, SITE, URL)).toMatchObject({ '@type': 'WebPage', url: `${URL}/about/privacy` })
})

test('nothing in the JSON can end its script element, and it means the same', () => {
  const value = { words: '</script><!-- & \u2028 \u2029' }
  expect(scriptJson(value)).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(scriptJson(value))).toEqual(value)
  expect(JSON.stringify(value)).toMatch(/[<>&]/)
})
