import { expect, test } from 'vitest'
import { aSite, aWireStory, SITE_URL } from '#domain/feed/examples.ts'
import { articleMarkdown, llmsTxt } from './article-markdown.ts'
import { bodyMarkdown, escaped } from './body-markdown.ts'

const words = (text: string) => ({
  type: 'paragraph' as const,
  attrs: { id: 'p' },
  content: [{ type: 'text' as const, text }],
})
const body = (...content: Parameters<typeof bodyMarkdown>[0]['body']['content']) => ({
  body: { type: 'doc' as const, content },
  linked: {},
})

test('an article says whose it is, from when, what was wrong, and where the original stands', () => {
  const copy = articleMarkdown(aWireStory({ canonicalUrl: 'https://pado.example/1' }), aSite, SITE_URL)
  expect(copy).toMatch(/^# Port reopens after the storm\n/)
  expect(copy).toContain('By Ji-won Han, Pado')
  expect(copy).toContain('Published 2026-11-24T00:35:00+09:00')
  expect(copy).toContain('Source: Pado')
  expect(copy).toContain('Original: <https://pado.example/1>')
  expect(copy).toMatch(/> \*\*(?:Correction|Clarification), 2026-11-\d\d:\*\*/)
  expect(copy).toContain('WASHINGTON – ')
})

test('marks, links and lists become Markdown with addresses in full', () => {
  const made = bodyMarkdown(
    body(
      {
        type: 'paragraph',
        attrs: { id: 'a' },
        content: [
          { type: 'text', text: 'See ' },
          { type: 'text', text: 'the port ', marks: [{ type: 'link', attrs: { href: '/topics/ports' } }] },
          { type: 'text', text: 'today', marks: [{ type: 'bold' }] },
        ],
      },
      {
        type: 'orderedList',
        attrs: { id: 'l' },
        content: [
          { type: 'listItem', content: [words('one')] },
          {
            type: 'listItem',
            content: [
              words('two'),
              { type: 'bulletList', attrs: { id: 'm' }, content: [{ type: 'listItem', content: [words('inner')] }] },
            ],
          },
        ],
      },
    ),
    SITE_URL,
  )
  expect(made).toBe(`See [the port](${SITE_URL}/topics/ports) **today**\n\n1. one\n2. two\n   - inner`)
})

test.each([
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['1. not one', '1\\. not one'],
  ['[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['2 * 3 * 4', '2 \\* 3 \\* 4'],
  ['A & B', 'A &amp; B'],
])('%s stays words', (text, expected) => expect(escaped(text)).toBe(expected))

test('what an import could not convert is in no copy', () => {
  const made = bodyMarkdown(
    body(words('Seen'), { type: 'unconverted', attrs: { id: 'u', source: 'hidden', reason: 'hidden' } }),
    SITE_URL,
  )
  expect(made).toBe('Seen')
})

test('llms.txt leads to the copies', () => {
  const story = aWireStory()
  expect(llmsTxt([story], [story.section], aSite, SITE_URL)).toContain(
    `- [Port reopens after the storm](${SITE_URL}/business/port-reopens-bcdfghjkmnpq.md)`,
  )
})
