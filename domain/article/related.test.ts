import { expect, test } from 'vitest'
import type { Card, PublishedArticle } from './published.ts'
import { chooseRelated } from './related.ts'

const card = (publicId: string): Card => ({ publicId }) as Card
const article = (related: Card[], linked: Card[] = []): PublishedArticle =>
  ({
    ...card('self'),
    related,
    linked: Object.fromEntries(linked.map((one) => [one.publicId, one])),
  }) as PublishedArticle
const ids = (cards: Card[]): string[] => cards.map((one) => one.publicId)

test('the desk chooses first; topics fill what is left', () => {
  const byTopics = ['t1', 't2', 't3', 't4'].map(card)
  expect(ids(chooseRelated(article([card('d1')]), byTopics, 4))).toEqual(['d1', 't1', 't2', 't3'])
  expect(ids(chooseRelated(article(['d1', 'd2', 'd3', 'd4', 'd5'].map(card)), byTopics, 4))).toEqual([
    'd1',
    'd2',
    'd3',
    'd4',
  ])
})

test('never itself, never what its body points to, never one twice', () => {
  const shown = chooseRelated(article([card('d1')], [card('t2')]), ['self', 'd1', 't1', 't2'].map(card), 4)
  expect(ids(shown)).toEqual(['d1', 't1'])
})
