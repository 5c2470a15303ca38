import { expect, test } from 'vitest'
import { linesOf } from '#components/desk/article/lines-of.ts'
import { emptyContent } from '#domain/article/content.ts'

test('every word of an article is in its lines', () => {
  const content = {
    ...emptyContent('en'),
    headline: 'Bridge reopens',
    body: {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          attrs: { id: 'b1' },
          content: [
            { type: 'text' as const, text: 'Fog ' },
            { type: 'text' as const, text: 'lifted', marks: [{ type: 'bold' as const }] },
          ],
        },
        { type: 'keyPoints' as const, attrs: { id: 'b2', points: ['One', 'Two'] } },
        { type: 'timeline' as const, attrs: { id: 'b3', events: [{ when: 'Mon', title: 'Closed', text: 'Fog' }] } },
        {
          type: 'factBox' as const,
          attrs: { id: 'b4', title: 'The bridge' },
          content: [
            { type: 'paragraph' as const, attrs: { id: 'b5' }, content: [{ type: 'text' as const, text: 'Old' }] },
          ],
        },
      ],
    },
  }
  expect(linesOf(content).split('\n')).toEqual([
    'Bridge reopens',
    'Fog lifted',
    'One – Two',
    'Closed – Fog – Mon',
    'The bridge – Old',
  ])
})
