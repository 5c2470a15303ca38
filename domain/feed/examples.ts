/** Builders for tests of feeds: one wire story with everything in it. */
import type { PublishedArticle } from '#domain/article/published.ts'
import { siteOf } from '#domain/site/site.ts'

export const aSite = siteOf({
  name: 'The Haneul Post',
  tagline: 'News of the port city',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
  feedAuthority: 'haneulpost.example,2026',
})

export const SITE_URL = 'https://haneulpost.example'

/** A wire story, corrected, with a picture, every kind of block and every mark. */
export function aWireStory(over: Partial<PublishedArticle> = {}): PublishedArticle {
  const picture = { pictureId: 'p1', alt: 'A crane over a ship', caption: 'The new crane', credit: 'Ji-won Han' }
  const file = { width: 3000, height: 2000, widths: [320, 640, 960, 1440, 2048] }
  const text = (words: string) => ({ type: 'text' as const, text: words })
  const paragraph = (id: string, words: string) => ({
    type: 'paragraph' as const,
    attrs: { id },
    content: [text(words)],
  })
  const card = {
    publicId: 'bcdfghjkmnpq',
    path: '/business/port-reopens-bcdfghjkmnpq',
    kind: 'news' as const,
    lang: 'en',
    section: { slug: 'business', name: 'Business', path: '/business', colour: '#046' },
    kicker: 'Shipping',
    headline: 'Port reopens after the storm',
    standfirst: 'Cranes turn again; insurers count.',
    bylines: [
      {
        slug: 'ji-won-han',
        name: 'Ji-won Han',
        kind: 'person' as const,
        jobTitle: '',
        path: '/by/ji-won-han',
        pictureId: null,
      },
      { slug: 'pado', name: 'Pado', kind: 'agency' as const, jobTitle: '', path: '/by/pado', pictureId: null },
    ],
    picture: { ...picture, ...file },
    publishedAt: new Date('2026-11-23T15:35:00Z'),
    updatedAt: new Date('2026-11-24T00:10:00Z'),
    urgency: 3,
  }
  return {
    ...card,
    canonicalUrl: '',
    noindex: false,
    dateline: { place: 'Washington' },
    source: { name: 'Pado', tag: 'Pado' },

    provenance: null,
    topics: [{ slug: 'ports', name: 'Ports', path: '/topics/ports' }],
    related: [],
    corrections: [
      {
        id: 'c1',
        kind: 'correction',
        text: 'The crane lifts 60 tonnes, not 600.',
        at: new Date('2026-11-24T00:10:00Z'),
      },
    ],
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    sharing: null,
    sharePictureId: null,
    pictures: { p2: file },
    linked: {
      a2: { ...card, publicId: 'zzzzzzzzzzzz', path: '/city/storm-zzzzzzzzzzzz', headline: 'The storm, hour by hour' },
    },
    words: 120,
    revision: 2,
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'b1' },
          content: [
            text('The port of Haneul '),
            { type: 'text', text: 'reopened', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '/city' } }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'on Monday', marks: [{ type: 'italic' }, { type: 'lang', attrs: { lang: 'en' } }] },
            { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
            { type: 'text', text: '3', marks: [{ type: 'subscript' }] },
            { type: 'text', text: 'below', marks: [{ type: 'link', attrs: { href: '#b2' } }] },
          ],
        },
        { type: 'heading', attrs: { id: 'b2', level: 2 }, content: [text('What moves')] },
        {
          type: 'bulletList',
          attrs: { id: 'b3' },
          content: [
            {
              type: 'listItem',
              content: [
                paragraph('b4', 'Grain'),
                {
                  type: 'orderedList',
                  attrs: { id: 'b5' },
                  content: [{ type: 'listItem', content: [paragraph('b6', 'Rye')] }],
                },
              ],
            },
          ],
        },
        {
          type: 'blockquote',
          attrs: { id: 'b7', attribution: 'The harbour master' },
          content: [paragraph('b8', 'We wait for wind.')],
        },
        { type: 'pullQuote', attrs: { id: 'b9', text: 'Ships first', attribution: '' } },
        {
          type: 'picture',
          attrs: { id: 'b10', pictureId: 'p2', alt: 'A quay', caption: '', credit: 'Pado', size: 'wide' },
        },
        {
          type: 'gallery',
          attrs: {
            id: 'b11',
            pictures: [
              { ...picture, pictureId: 'p2' },
              { ...picture, pictureId: 'unknown' },
            ],
          },
        },
        {
          type: 'table',
          attrs: { id: 'b12', caption: 'Berths' },
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph('b13', 'Berth')] },
                { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('b14', '7')] },
              ],
            },
          ],
        },
        {
          type: 'embed',
          attrs: { id: 'b15', provider: 'youtube', url: 'https://video.example/1?a=1&b=2', title: 'The crane' },
        },
        { type: 'relatedArticle', attrs: { id: 'b16', articleId: 'a2' } },
        { type: 'relatedArticle', attrs: { id: 'b17', articleId: 'not-public' } },
        { type: 'factBox', attrs: { id: 'b18', title: 'The port' }, content: [paragraph('b19', 'Built in 1911.')] },
        { type: 'keyPoints', attrs: { id: 'b20', points: ['Open since nine'] } },
        { type: 'qa', attrs: { id: 'b21', question: 'Is it safe?' }, content: [paragraph('b22', 'Yes.')] },
        {
          type: 'timeline',
          attrs: { id: 'b23', events: [{ when: '09:00', title: 'Gates open', text: 'Lorries first.' }] },
        },
        { type: 'divider', attrs: { id: 'b24' } },
        { type: 'unconverted', attrs: { id: 'b25', source: '<marquee>secret', reason: 'unknown element' } },
      ],
    },
    ...over,
  }
}
