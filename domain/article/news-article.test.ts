import { expect, test } from 'vitest'
import { siteOf } from '#domain/site/site.ts'
import { newsArticleOf, scriptJson } from './news-article.ts'
import type { Byline, PublishedArticle } from './published.ts'

const SITE = siteOf({
  name: 'The Haneul Post',
  tagline: '',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
})
const byline = (name: string, kind: Byline['kind']): Byline => ({
  slug: name.toLowerCase(),
  name,
  kind,
  jobTitle: '',
  path: `/by/${name.toLowerCase()}`,
  pictureId: null,
})
const at = new Date('2026-11-24T00:35:00Z')
const article: PublishedArticle = {
  publicId: 'bcdfghjkmnpq',
  path: '/city/bridge-bcdfghjkmnpq',
  canonicalUrl: '/city/bridge-bcdfghjkmnpq',
  kind: 'opinion',
  lang: 'en',
  section: { slug: 'city', name: 'City', path: '/city', colour: '' },
  kicker: '',
  headline: 'Bridge </script> reopens',
  standfirst: 'At last',
  bylines: [byline('Ji-won', 'person'), byline('Pado', 'agency')],
  picture: { pictureId: 'p1', alt: 'a', caption: 'c', credit: 'd', width: 3000, height: 2000, widths: [320, 960] },
  publishedAt: at,
  updatedAt: at,
  urgency: 4,
  noindex: false,
  dateline: { place: 'Haneul' },
  source: { name: 'Pado', tag: 'Pado' },
  topics: [{ slug: 'ports', name: 'Ports', path: '/topics/ports' }],
  related: [],
  corrections: [{ id: 'c', kind: 'correction', text: 'It was Tuesday.', at }],
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  sharing: null,
  sharePictureId: null,
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

test('names every author, picture, correction and the paper, with absolute addresses and offsets', () => {
  expect(newsArticleOf(article, SITE, 'https://post.example')).toMatchObject({
    '@type': 'OpinionNewsArticle',
    url: 'https://post.example/city/bridge-bcdfghjkmnpq',
    datePublished: '2026-11-24T09:35:00+09:00',
    author: [
      { '@type': 'Person', name: 'Ji-won', url: 'https://post.example/by/ji-won' },
      { '@type': 'Organization', name: 'Pado' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Haneul Post' },
    image: [
      { url: 'https://post.example/media/p1/960.jpg', width: 960, height: 640, creditText: 'd' },
      { url: 'https://post.example/media/p2/300.jpg', width: 300, height: 400 },
    ],
    correction: [{ '@type': 'CorrectionComment', text: 'It was Tuesday.' }],
    keywords: ['Ports'],
  })
})

test('nothing in the JSON can end its script element, and it means the same', () => {
  const value = { words: '</script><!-- & \u2028 \u2029' }
  expect(scriptJson(value)).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(scriptJson(value))).toEqual(value)
  expect(JSON.stringify(value)).toMatch(/[<>&]/)
})

test('syndicated copy points to its origin', () => {
  const copy = { ...article, canonicalUrl: 'https://pado.example/1' }
  expect(newsArticleOf(copy, SITE, 'https://post.example')).toMatchObject({
    mainEntityOfPage: 'https://pado.example/1',
  })
})
