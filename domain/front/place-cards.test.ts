import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offerNeeded, placeCards } from './place-cards.ts'
import type { LiveCard, LiveContainer } from './plan.ts'

const aCard = (articleId: string, sublinks: string[] = []): LiveCard => ({
  articleId,
  weight: 'normal',
  overrides: {},
  sublinks,
})
const aContainer = (id: string, changes: Partial<LiveContainer> = {}): LiveContainer => ({
  id,
  title: id,
  form: 'columns',
  cards: [],
  fill: null,
  cap: 4,
  ...changes,
})
const idsIn = (containers: LiveContainer[]) =>
  containers.flatMap(({ cards }) => cards.flatMap((card) => [card.articleId, ...card.sublinks]))

test('what editors chose comes first, then the fill up to the cap', () => {
  const [top] = placeCards(
    [aContainer('top', { cards: [aCard('a'), aCard('b')], cap: 3 })],
    new Map([['top', ['b', 'c', 'd']]]),
  )
  expect(top!.cards.map((card) => card.articleId)).toEqual(['a', 'b', 'c'])
})

test('a choice further down the page comes before a fill further up', () => {
  const placed = placeCards(
    [aContainer('top', { fill: { by: 'latest' } }), aContainer('city', { cards: [aCard('a')] })],
    new Map([['top', ['a', 'b']]]),
  )
  expect(placed.map(({ cards }) => cards.map((card) => card.articleId))).toEqual([['b'], ['a']])
})

test('a sub-link is on the page too; a container with nothing left is not', () => {
  const placed = placeCards(
    [aContainer('top', { cards: [aCard('a', ['b', 'a'])] }), aContainer('more', { fill: { by: 'latest' } })],
    new Map([['more', ['a', 'b']]]),
  )
  expect(placed).toHaveLength(1)
  expect(idsIn(placed)).toEqual(['a', 'b'])
})

const ids = fc.constantFrom(...'abcdefghijkl')
const containers = fc.array(
  fc.record({
    cards: fc.uniqueArray(ids, { maxLength: 5 }),
    sublinks: fc.array(ids, { maxLength: 3 }),
    isFilled: fc.boolean(),
    cap: fc.integer({ min: 1, max: 6 }),
  }),
  { maxLength: 6 },
)

test('never twice, never over the cap, and never short while the fill could offer more', () => {
  fc.assert(
    fc.property(containers, (plans) => {
      const front = plans.map(({ cards, sublinks, isFilled, cap }, at) =>
        aContainer(String(at), {
          cards: cards.map((id) => aCard(id, sublinks)),
          fill: isFilled ? { by: 'latest' } : null,
          cap,
        }),
      )
      const latest = Array.from({ length: 200 }, (_, at) => 'abcdefghijkl'[at] ?? `latest-${at}`)
      const offers = new Map(
        front.flatMap(({ id, fill }, at) => (fill ? [[id, latest.slice(0, offerNeeded(front, at))] as const] : [])),
      )
      const placed = placeCards(front, offers)
      const shown = idsIn(placed)
      expect(new Set(shown).size).toBe(shown.length)
      for (const { cards, cap, fill } of placed) {
        expect(cards.length).toBeLessThanOrEqual(cap)
        if (fill) expect(cards.length).toBe(cap)
      }
    }),
  )
})
