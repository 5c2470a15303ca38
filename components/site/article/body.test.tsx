import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { publicAddress } from '#components/site/picture.tsx'
import type { Card, PublishedArticle } from '#domain/article/published.ts'
import type { Block } from '#domain/body/body.ts'
import { siteOf } from '#domain/site/site.ts'
import { Body } from './body.tsx'

const SITE = siteOf({ name: 'P', tagline: '', place: '', timeZone: 'Asia/Seoul', zoneLabel: 'KST', lang: 'en' })
const FILE = { width: 1200, height: 800, widths: [320, 640] }
const use = { pictureId: 'p1', alt: 'Alt words', caption: 'Caption words', credit: 'Credit words' }
const text = (words: string) => [{ type: 'text' as const, text: words }]
const paragraph = (words: string, id = `p-${words}`) => ({
  type: 'paragraph' as const,
  attrs: { id },
  content: text(words),
})
const linked = {
  path: '/city/other',
  headline: 'The other story',
  kicker: '',
  lang: 'en',
  section: { slug: 'city', name: 'City', path: '/city', colour: '' },
  picture: null,
  publishedAt: new Date('2026-11-24T00:35:00Z'),
} as unknown as Card

const drawn = (content: Block[], facts: Partial<PublishedArticle> = {}): string => {
  const article = {
    kind: 'news',
    lang: 'en',
    dateline: null,
    pictures: { p1: FILE },
    linked: { other: linked },
    ...facts,
  }
  const whole = { ...article, body: { type: 'doc', content } } as unknown as PublishedArticle
  return renderToStaticMarkup(<Body article={whole} site={SITE} address={publicAddress} />)
}

/** One of every block, and what a reader must find of it. */
const SAMPLES: { [Type in Block['type']]: [Extract<Block, { type: Type }>, RegExp] } = {
  paragraph: [paragraph('Words'), /<p id="p-Words">Words<\/p>/],
  heading: [{ type: 'heading', attrs: { id: 'b', level: 3 }, content: text('Words') }, /<h3 id="b">Words<\/h3>/],
  bulletList: [
    { type: 'bulletList', attrs: { id: 'b' }, content: [{ type: 'listItem', content: [paragraph('Words')] }] },
    /<ul id="b"><li>.*Words/,
  ],
  orderedList: [
    { type: 'orderedList', attrs: { id: 'b' }, content: [{ type: 'listItem', content: [paragraph('Words')] }] },
    /<ol id="b"><li>.*Words/,
  ],
  blockquote: [
    { type: 'blockquote', attrs: { id: 'b', attribution: 'Who' }, content: [paragraph('Words')] },
    /<blockquote>.*Words.*<\/blockquote><figcaption>.*Who/,
  ],
  pullQuote: [{ type: 'pullQuote', attrs: { id: 'b', text: 'Words', attribution: 'Who' } }, /Words.*Who/],
  picture: [
    { type: 'picture', attrs: { id: 'b', size: 'wide', ...use } },
    /<figure.*image\/avif.*image\/webp.*width="1200" height="800" alt="Alt words".*<figcaption.*Caption words.*Credit words/,
  ],
  gallery: [{ type: 'gallery', attrs: { id: 'b', pictures: [use] } }, /<figure.*Alt words.*Caption words/],
  table: [
    {
      type: 'table',
      attrs: { id: 'b', caption: 'Caption words' },
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph('Head')] }],
        },
      ],
    },
    /<caption>Caption words<\/caption><thead>.*<th scope="col" colSpan="2"/i,
  ],
  embed: [
    {
      type: 'embed',
      attrs: { id: 'b', provider: 'youtube', url: 'https://www.youtube.com/watch?v=x', title: 'Title' },
    },
    /<a href="https:\/\/www\.youtube\.com[^>]*>Title<\/a>.*YouTube/,
  ],
  relatedArticle: [
    { type: 'relatedArticle', attrs: { id: 'b', articleId: 'other' } },
    /<a href="\/city\/other">The other story<\/a>/,
  ],
  factBox: [{ type: 'factBox', attrs: { id: 'b', title: 'Title' }, content: [paragraph('Words')] }, /Title.*Words/],
  keyPoints: [{ type: 'keyPoints', attrs: { id: 'b', points: ['First point'] } }, /<li>First point<\/li>/],
  qa: [{ type: 'qa', attrs: { id: 'b', question: 'Why?' }, content: [paragraph('Words')] }, /<h2[^>]*>Why\?.*Words/],
  timeline: [
    { type: 'timeline', attrs: { id: 'b', events: [{ when: '1903', title: 'Title', text: 'Words' }] } },
    /1903.*Title.*Words/,
  ],
  divider: [{ type: 'divider', attrs: { id: 'b' } }, /<hr id="b"\/>/],
  unconverted: [
    { type: 'unconverted', attrs: { id: 'b', source: '<x>secret</x>', reason: 'why' } },
    /^<div[^>]*><\/div>$/,
  ],
}

test.each(Object.entries(SAMPLES))('readers get the %s', (_type, [block, expected]) => {
  expect(drawn([block])).toMatch(expected)
})

test('the dateline runs into the first paragraph', () => {
  const html = drawn([SAMPLES.keyPoints[0], paragraph('The talks'), paragraph('More')], {
    dateline: { place: 'Washington' },
  })
  expect(html).toMatch(
    /<p id="p-The talks"><span[^>]*><a href="\/places\/washington">Washington<\/a><\/span> — The talks<\/p>/,
  )
  expect(html.match(/Washington/g)).toHaveLength(1)
})

test('marks are drawn, languages named, and a link that could run is no link', () => {
  const marked = (marks: unknown) =>
    drawn([{ ...paragraph('x'), content: [{ type: 'text', text: 'Words', marks }] } as unknown as Block])
  expect(marked([{ type: 'bold' }, { type: 'italic' }])).toContain('<strong><em>Words</em></strong>')
  expect(marked([{ type: 'lang', attrs: { lang: 'ko' } }])).toContain('<span lang="ko">Words</span>')
  expect(marked([{ type: 'link', attrs: { href: '/city' } }])).toContain('<a href="/city">Words</a>')
  expect(marked([{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])).not.toContain('<a')
})

test('a picture without a file and a story that is not public leave no hole', () => {
  const html = drawn([
    { type: 'picture', attrs: { id: 'b', size: 'wide', ...use, pictureId: 'gone' } },
    { type: 'relatedArticle', attrs: { id: 'c', articleId: 'gone' } },
  ])
  expect(html).toMatch(/^<div[^>]*><\/div>$/)
})

test('words are text, never markup', () => {
  expect(drawn([paragraph('<script>alert(1)</script>')])).not.toContain('<script>')
})
