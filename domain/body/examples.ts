import type { Block, Body, Inline, Mark, Paragraph } from './body.ts'

const paragraph = (id: string, content?: Inline[]): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  ...(content ? { content } : {}),
})
const words = (text: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks } : {}),
})
const use = { pictureId: 'p1', alt: 'A crane', caption: 'A crane at dawn', credit: 'Pado' }
/** One of every block, with one of every mark. */
const everything: Block[] = [
  paragraph('b1', [
    words('Bold', { type: 'bold' }),
    words(' italic', { type: 'italic' }),
    { type: 'hardBreak' },
    words('link', { type: 'link', attrs: { href: 'https://example.org/a' } }),
    words('up', { type: 'superscript' }),
    words('down', { type: 'subscript' }),
    words('항구', { type: 'lang', attrs: { lang: 'ko' } }),
  ]),
  { type: 'heading', attrs: { id: 'b2', level: 2 }, content: [words('Two')] },
  { type: 'heading', attrs: { id: 'b3', level: 3 }, content: [words('Three')] },
  {
    type: 'bulletList',
    attrs: { id: 'b4' },
    content: [
      {
        type: 'listItem',
        content: [
          paragraph('b5', [words('One')]),
          { type: 'orderedList', attrs: { id: 'b6' }, content: [{ type: 'listItem', content: [paragraph('b7')] }] },
        ],
      },
    ],
  },
  { type: 'orderedList', attrs: { id: 'b26' }, content: [{ type: 'listItem', content: [paragraph('b27')] }] },
  { type: 'blockquote', attrs: { id: 'b8', attribution: 'Mina Seo' }, content: [paragraph('b9')] },
  { type: 'pullQuote', attrs: { id: 'b10', text: 'We waited', attribution: 'A docker' } },
  { type: 'picture', attrs: { id: 'b11', ...use, size: 'wide' } },
  { type: 'gallery', attrs: { id: 'b12', pictures: [use] } },
  {
    type: 'table',
    attrs: { id: 'b13', caption: 'Tonnes' },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('b14')] },
          { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('b15')] },
        ],
      },
    ],
  },
  { type: 'embed', attrs: { id: 'b16', provider: 'youtube', url: 'https://youtube.com/watch?v=1', title: 'Film' } },
  { type: 'relatedArticle', attrs: { id: 'b17', articleId: 'a1' } },
  { type: 'factBox', attrs: { id: 'b18', title: 'The port' }, content: [paragraph('b19')] },
  { type: 'keyPoints', attrs: { id: 'b20', points: ['One', 'Two'] } },
  { type: 'qa', attrs: { id: 'b21', question: 'Why?' }, content: [paragraph('b22')] },
  { type: 'timeline', attrs: { id: 'b23', events: [{ when: 'Monday', title: 'Fog', text: 'Closed' }] } },
  { type: 'divider', attrs: { id: 'b24' } },
  { type: 'unconverted', attrs: { id: 'b25', source: '<marquee>', reason: 'No such block' } },
]

/** A body for tests that must forget no block. */
export const ONE_OF_EVERYTHING: Body = { type: 'doc', content: everything }
