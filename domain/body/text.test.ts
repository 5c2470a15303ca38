import { expect, test } from 'vitest'
import type { Block, Body } from './body.ts'
import { articleIdsIn, pictureIdsIn, plainTextOf, wordsIn } from './text.ts'

const text = (words: string) => [{ type: 'text' as const, text: words }]
const p = (words: string) => ({ type: 'paragraph' as const, attrs: { id: 'p' }, content: text(words) })
const body = (...content: Block[]): Body => ({ type: 'doc', content })
const use = (pictureId: string, caption: string) => ({ pictureId, alt: 'alt', caption, credit: 'credit' })
const attrs = { id: 'b' }

test.each<[string, Block, string]>([
  ['paragraph', { ...p('One'), content: [...text('One'), { type: 'hardBreak' }, ...text('two')] }, 'One\ntwo'],
  ['heading', { type: 'heading', attrs: { id: 'h', level: 2 }, content: text('Head') }, 'Head'],
  [
    'bulletList',
    {
      type: 'bulletList',
      attrs,
      content: [
        {
          type: 'listItem',
          content: [p('a'), { type: 'orderedList', attrs, content: [{ type: 'listItem', content: [p('b')] }] }],
        },
      ],
    },
    'a\nb',
  ],
  ['blockquote', { type: 'blockquote', attrs: { id: 'b', attribution: 'Mayor' }, content: [p('Yes')] }, 'Yes\nMayor'],
  ['pullQuote', { type: 'pullQuote', attrs: { id: 'b', text: 'Yes', attribution: '' } }, 'Yes'],
  ['picture', { type: 'picture', attrs: { ...use('x', 'Caption'), id: 'b', size: 'wide' } }, 'Caption'],
  ['gallery', { type: 'gallery', attrs: { id: 'b', pictures: [use('x', 'One'), use('y', 'Two')] } }, 'One\nTwo'],
  [
    'table',
    {
      type: 'table',
      attrs: { id: 'b', caption: 'Tides' },
      content: [
        {
          type: 'tableRow',
          content: ['1', '2'].map((n) => ({ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [p(n)] })),
        },
      ],
    },
    'Tides\n1 2',
  ],
  [
    'embed',
    { type: 'embed', attrs: { id: 'b', provider: 'vimeo', url: 'https://vimeo.com/1', title: 'Film' } },
    'Film',
  ],
  ['factBox', { type: 'factBox', attrs: { id: 'b', title: 'Facts' }, content: [p('One')] }, 'Facts\nOne'],
  ['keyPoints', { type: 'keyPoints', attrs: { id: 'b', points: ['One', 'Two'] } }, 'One\nTwo'],
  ['qa', { type: 'qa', attrs: { id: 'b', question: 'Why?' }, content: [p('Because')] }, 'Why?\nBecause'],
  [
    'timeline',
    { type: 'timeline', attrs: { id: 'b', events: [{ when: '1999', title: 'Built', text: 'It was' }] } },
    '1999\nBuilt\nIt was',
  ],
  ['relatedArticle', { type: 'relatedArticle', attrs: { id: 'b', articleId: 'a' } }, ''],
  ['divider', { type: 'divider', attrs }, ''],
  ['unconverted', { type: 'unconverted', attrs: { id: 'b', source: '<script>', reason: 'no' } }, ''],
])('the text of a %s', (_, block, expected) => expect(plainTextOf(body(block))).toBe(expected))

test.each([
  ['Harbour bridge reopens', 3],
  ["It's the mayor’s well-known plan – again", 6],
  ['하늘 항구가 다시 열렸다', 4],
  ['橋が開いた', 5],
  ['1,200 tonnes. None', 3],
  ['', 0],
])('%s has %i words', (words, count) => expect(wordsIn(body(p(words)))).toBe(count))

test('finds the pictures and the articles a body points to, each once', () => {
  const found = body(
    { type: 'picture', attrs: { ...use('x', ''), id: 'b', size: 'wide' } },
    { type: 'gallery', attrs: { id: 'g', pictures: [use('x', ''), use('y', '')] } },
    { type: 'relatedArticle', attrs: { id: 'r', articleId: 'a' } },
    { type: 'relatedArticle', attrs: { id: 's', articleId: 'a' } },
  )
  expect(pictureIdsIn(found)).toEqual(['x', 'y'])
  expect(articleIdsIn(found)).toEqual(['a'])
})
