import { expect, test } from 'vitest'
import type { FrontAnswer } from '#components/desk/api/types.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import { frontDifferences } from './front-differences.ts'

const aCard = (articleId: string, headline?: string) => ({
  articleId,
  weight: 'normal' as const,
  overrides: headline ? { headline } : {},
  sublinks: [],
})
const aPlan = (facts: Partial<ContainerPlan> = {}): ContainerPlan => ({
  title: '',
  form: 'top',
  cards: [aCard('a'), aCard('b')],
  fill: null,
  cap: 9,
  ...facts,
})
const aFront = (plans: Record<string, ContainerPlan | null>): FrontAnswer => ({
  id: 'home',
  title: 'Paper',
  path: '/',
  hash: '',
  containers: Object.entries(plans).map(([id, draft]) => ({
    id,
    hash: '',
    draft,
    live: null,
    isChanged: true,
    updatedAt: '',
    updatedBy: null,
    launchedAt: null,
  })),
  articles: ['a', 'b', 'c'].map((id) => ({
    id,
    status: 'published',
    headline: `Story ${id}`,
    kicker: '',
    picture: null,
  })),
})

const seen = aFront({ one: aPlan(), two: aPlan({ title: 'City' }) })

test('a front that nobody touched has no differences', () => expect(frontDifferences(seen, seen)).toEqual([]))

test.each<[string, Record<string, ContainerPlan | null>, string[]]>([
  ['a story more', { one: aPlan({ cards: [aCard('a'), aCard('b'), aCard('c')] }) }, ['In “Top”: “Story c” was added.']],
  ['a story less', { one: aPlan({ cards: [aCard('a')] }) }, ['In “Top”: “Story b” was taken off.']],
  [
    'another order',
    { one: aPlan({ cards: [aCard('b'), aCard('a')] }) },
    ['In “Top”: the stories stand in another order.'],
  ],
  [
    'other words',
    { one: aPlan({ cards: [aCard('a', 'New'), aCard('b')] }) },
    ['In “Top”: “New” is shown differently.'],
  ],
  ['another title', { one: aPlan({ title: 'Now' }) }, ['“Top” is called “Now” now.']],
  [
    'another form',
    { one: aPlan({ title: 'Now', form: 'half' }) },
    ['“Top” is called “Now” now.', 'In “Now”: the form is another.'],
  ],
  ['another fill', { one: aPlan({ fill: { by: 'latest' } }) }, ['In “Top”: what fills it up is another.']],
  ['taken away', { one: null }, ['“Top” was taken away.']],
])('it says %s', (_, changes, said) => {
  expect(frontDifferences(seen, aFront({ one: aPlan(), two: aPlan({ title: 'City' }), ...changes }))).toEqual(said)
})

test('it says a container more, and containers in another order', () => {
  const now = aFront({ two: aPlan({ title: 'City' }), one: aPlan(), three: aPlan({ title: 'Sea' }) })
  expect(frontDifferences(seen, now)).toEqual(['“Sea” was added.', 'The containers stand in another order.'])
})
