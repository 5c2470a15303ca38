import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

test('a changed word is one word out and one word in', () => {
  expect(differenceOf('The bridge closed on Monday.', 'The bridge opened on Monday.')).toEqual([
    { is: 'same', text: 'The bridge ' },
    { is: 'removed', text: 'closed' },
    { is: 'added', text: 'opened' },
    { is: 'same', text: ' on Monday.' },
  ])
})

test('both texts can be read back out of the difference, whatever they are', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'bridge')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = differenceOf(before, after)
      const without = (is: string) =>
        changes
          .filter((change) => change.is !== is)
          .map((change) => change.text)
          .join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('long texts are compared by line, and still read back', () => {
  const before = 'word word\n'.repeat(2_000)
  expect(differenceOf(before, `${before}new`)).toEqual([
    { is: 'same', text: before },
    { is: 'added', text: 'new' },
  ])
})
