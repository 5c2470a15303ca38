import { expect, test } from 'vitest'
import { withCard, withCardChanged, withCardMoved, withoutCard } from './edit-plan.ts'
import { type CardPlan, ContainerPlan } from './plan.ts'

const aCard = (articleId: string, facts: Partial<CardPlan> = {}): CardPlan => ({
  articleId,
  weight: 'normal',
  overrides: {},
  sublinks: [],
  ...facts,
})
const aPlan = (...ids: string[]): ContainerPlan => ({
  title: '',
  form: 'top',
  cards: ids.map((id) => aCard(id)),
  fill: null,
  cap: 9,
})
const idsOf = (plan: ContainerPlan) => plan.cards.map(({ articleId }) => articleId).join('')

test.each([
  ['a', 1, 'bac'],
  ['a', -1, 'abc'],
  ['c', -1, 'acb'],
  ['c', 1, 'abc'],
  ['b', 9, 'acb'],
  ['z', 1, 'abc'],
])('%s moved by %i stands in %s', (id, by, expected) => {
  expect(idsOf(withCardMoved(aPlan('a', 'b', 'c'), id, by))).toBe(expected)
})

test('a story is added once, and a plan with it twice would be refused', () => {
  const plan = withCard(withCard(aPlan('a'), aCard('b')), aCard('b'))
  expect(idsOf(plan)).toBe('ab')
  expect(ContainerPlan.safeParse(plan).success).toBe(true)
  expect(ContainerPlan.safeParse(aPlan('a', 'b', 'b')).success).toBe(false)
})

test('a story is taken off, and taking it off again changes nothing', () => {
  expect(idsOf(withoutCard(withoutCard(aPlan('a', 'b'), 'a'), 'a'))).toBe('b')
})

test('a change keeps its place, and comes back with the story where that was taken off', () => {
  const card = aCard('a', { weight: 'giga', overrides: { headline: 'Said otherwise' } })
  expect(withCardChanged(aPlan('a', 'b'), card).cards).toEqual([card, aCard('b')])
  expect(withCardChanged(aPlan('b'), card).cards).toEqual([aCard('b'), card])
})
