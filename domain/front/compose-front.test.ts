import { expect, test } from 'vitest'
import type { Card, PublishedPicture, SectionRef } from '#domain/article/published.ts'
import { composeFront, composeSection } from './compose-front.ts'
import { storiesOn } from './front.ts'

const NEWEST = new Date('2026-11-24T00:00:00Z')
const city: SectionRef = { slug: 'city', name: 'City', path: '/city', colour: '#1b4d8a' }
const business: SectionRef = { ...city, slug: 'business', name: 'Business', path: '/business' }
const opinion: SectionRef = { ...city, slug: 'opinion', name: 'Opinion', path: '/opinion' }
const picture: PublishedPicture = { pictureId: 'p', alt: '', caption: '', credit: '', width: 3, height: 2, widths: [3] }

let made = 0
const aCard = (facts: Partial<Card> & { hoursAgo?: number } = {}): Card => {
  const { hoursAgo = 0, ...card } = facts
  const publishedAt = new Date(NEWEST.getTime() - hoursAgo * 3_600_000)
  return {
    publicId: `card-${made++}`,
    path: '/city/x',
    kind: 'news',
    lang: 'en',
    section: city,
    kicker: '',
    headline: 'Headline',
    standfirst: '',
    bylines: [],
    picture: null,
    publishedAt,
    updatedAt: publishedAt,
    urgency: 4,
    ...card,
  }
}

const leadOf = (cards: Card[], sections: SectionRef[]) =>
  composeFront(cards, sections).containers[0]?.cards[0]?.publicId

test('the lead is the most urgent story of the last day and a half, then the newest', () => {
  const flash = aCard({ urgency: 1, hoursAgo: 35 })
  const newest = aCard()
  expect(leadOf([newest, flash], [city])).toBe(flash.publicId)
  const stale = aCard({ urgency: 1, hoursAgo: 37 })
  expect(leadOf([newest, stale], [city])).toBe(newest.publicId)
  const older = aCard({ hoursAgo: 1 })
  expect(leadOf([older, newest], [city])).toBe(newest.publicId)
})

test('a quiet paper still has a lead: age is measured from its newest story, not from the clock', () => {
  const old = aCard({ hoursAgo: 10_000 })
  expect(leadOf([old], [city])).toBe(old.publicId)
})

test('opinion and galleries lead only when there is nothing else', () => {
  const view = aCard({ kind: 'opinion', urgency: 1, section: opinion })
  const news = aCard({ urgency: 8, hoursAgo: 2 })
  expect(leadOf([view, news], [city, opinion])).toBe(news.publicId)
  expect(leadOf([view], [city, opinion])).toBe(view.publicId)
})

test('no story stands on the page twice, whatever comes in', () => {
  const cards = Array.from({ length: 40 }, (_, index) =>
    aCard({
      hoursAgo: index,
      section: [city, business, opinion][index % 3]!,
      kind: index % 3 === 2 ? 'opinion' : index % 7 === 0 ? 'gallery' : 'news',
      picture: index % 2 ? picture : null,
    }),
  )
  const shown = storiesOn(composeFront([...cards, ...cards], [city, business, opinion])).map((card) => card.publicId)
  expect(shown.length).toBeGreaterThan(15)
  expect(new Set(shown).size).toBe(shown.length)
})

test('neighbouring containers differ, opinion looks like opinion, and a feature begins with a picture', () => {
  const of = (section: SectionRef, kind: Card['kind'] = 'news') =>
    Array.from({ length: 8 }, (_, index) =>
      aCard({ section, kind, hoursAgo: 40 + index, picture: index === 2 ? picture : null }),
    )
  const front = composeFront(
    [aCard(), ...of(city), ...of(business), ...of(opinion, 'opinion')],
    [city, business, opinion],
  )
  expect(front.containers.map((container) => container.form)).toEqual(['top', 'feature', 'opinion', 'columns'])
  expect(front.containers[1]!.cards[0]!.picture).not.toBeNull()
})

test('halves come in pairs', () => {
  const sections = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((slug) => ({ ...city, slug }))
  for (let count = 1; count <= sections.length; count++) {
    const some = sections.slice(0, count)
    const cards = some.flatMap((section) =>
      Array.from({ length: 5 }, (_, index) => aCard({ section, picture, hoursAgo: 40 + index })),
    )
    const { containers } = composeFront([aCard(), ...cards], some)
    expect(containers.filter((container) => container.form === 'half').length % 2).toBe(0)
    const places = containers.flatMap((container, index) => (container.form === 'half' ? [index] : []))
    expect(places.filter((place, index) => index % 2 === 1 && place !== places[index - 1]! + 1)).toEqual([])
  }
})

test('an empty edition makes an empty front', () => {
  expect(composeFront([], [city])).toEqual({ containers: [] })
})

test('a paper with much to tell has a rail of its newest stories beside the lead; a thin one does not', () => {
  const many = Array.from({ length: 40 }, (_, index) => aCard({ hoursAgo: index }))
  const formsOf = (cards: Card[]) => composeFront(cards, [city]).containers.map((container) => container.form)
  expect(formsOf(many).slice(0, 2)).toEqual(['top', 'latest'])
  expect(formsOf(many.slice(0, 20))).not.toContain('latest')
})

test('with the lead stand first those stories that have a picture', () => {
  const cards = [aCard({ urgency: 1 }), aCard({ hoursAgo: 1 }), aCard({ hoursAgo: 2, picture })]
  const [top] = composeFront(cards, [city]).containers
  expect(top!.cards.map((card) => card.weight)).toEqual(['mega', 'boost', 'normal'])
  expect(top!.cards[1]!.picture).not.toBeNull()
})

test('a section with little in it has no head', () => {
  const cards = Array.from({ length: 8 }, (_, index) => aCard({ hoursAgo: index }))
  expect(composeSection(cards.slice(0, 7))).toBeNull()
  expect(composeSection(cards)!.containers[0]!.cards).toHaveLength(5)
})
