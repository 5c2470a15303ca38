import { expect, test } from 'vitest'
import { Body } from '#domain/body/body.ts'
import { bodyOf, type Desk, parseStory } from './story.ts'

const desk: Desk = {
  picture: (key) => ({ pictureId: key, alt: 'Alt', caption: 'Caption', credit: 'Credit' }),
  article: (key) => `id-of-${key}`,
  day: (shift) => (shift === 0 ? 'Tuesday' : 'Monday'),
  date: () => 'Nov. 24',
}
const blocks = (text: string) => {
  const body = bodyOf(text, desk)
  expect(Body.parse(body)).toEqual(body)
  return body.content
}

test('a story is a headline, named lines and a text', () => {
  expect(parseStory('\n# Head: line\nkey: a\nat: 1d 09:30\n---\nText\n---\nmore\n')).toEqual({
    headline: 'Head: line',
    fields: { key: 'a', at: '1d 09:30' },
    text: 'Text\n---\nmore',
  })
})

test('marks may hold one another, and the days are put in', () => {
  expect(blocks('On {day-1}, **a *b* [c](/topics/x)** 3 m^2^ {ko:하늘}\\\nend.')).toEqual([
    {
      type: 'paragraph',
      attrs: { id: 'b1' },
      content: [
        { type: 'text', text: 'On Monday, ' },
        { type: 'text', text: 'a ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'b', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: ' ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '/topics/x' } }] },
        { type: 'text', text: ' 3 m' },
        { type: 'text', text: '2', marks: [{ type: 'superscript' }] },
        { type: 'text', text: ' ' },
        { type: 'text', text: '하늘', marks: [{ type: 'lang', attrs: { lang: 'ko' } }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'end.' },
      ],
    },
  ])
})

test.each([
  ['## Heading', 'heading'],
  ['- one\n- two\n  - inner', 'bulletList'],
  ['1. one\n2. two', 'orderedList'],
  ['> Said\n> — Someone', 'blockquote'],
  ['>> Said\n>> — Someone', 'pullQuote'],
  ['|= Caption\n| A | B |\n| 1 | 2 |', 'table'],
  ['[picture dawn wide]', 'picture'],
  ['[gallery dawn, dusk]', 'gallery'],
  ['[related other]', 'relatedArticle'],
  ['[embed other https://example.org/x A title]', 'embed'],
  ['***', 'divider'],
  [':::facts Title\nOne.\n\n- two\n:::', 'factBox'],
  [':::points\n- one\n- two\n:::', 'keyPoints'],
  [':::qa Why?\nBecause.\n\n- of this\n:::', 'qa'],
  [':::timeline\n1923|Built|By hand.\n:::', 'timeline'],
  ['Words', 'paragraph'],
])('%j becomes a %s', (text, type) => {
  expect(blocks(`Before.\n\n${text}\n\nAfter.`).map((block) => block.type)).toEqual(['paragraph', type, 'paragraph'])
})

test('ids are the same every time and never twice', () => {
  const text = '- one\n- two\n\n:::facts T\nA\n\nB\n:::\n\n| A |\n| 1 |'
  expect(blocks(text)).toEqual(blocks(text))
  const ids = JSON.stringify(blocks(text)).match(/"id":"b\d+"/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
})

test('a box nobody knows is a mistake, not text', () => {
  expect(() => blocks(':::box\nA\n:::')).toThrow('no box called')
})
