import type { LiveCard, LiveContainer } from './plan.ts'

/**
 * Which articles stand where on a front: what editors put there first, then their sub-links, then what the fills offer,
 * each down the page and up to the cap. No article stands on the page twice. `offers` are article ids by container.
 */
export function placeCards(containers: LiveContainer[], offers: ReadonlyMap<string, string[]>): LiveContainer[] {
  const placed = new Set<string>()
  const free = (id: string): boolean => !placed.has(id)

  const chosen = containers.map((container) => {
    const cards: LiveCard[] = []
    for (const card of container.cards) {
      if (cards.length === container.cap) break
      if (!free(card.articleId)) continue
      placed.add(card.articleId)
      cards.push(card)
    }
    return { ...container, cards }
  })
  for (const { cards } of chosen) {
    for (const [at, card] of cards.entries()) {
      const sublinks = [...new Set(card.sublinks)].filter(free)
      for (const id of sublinks) placed.add(id)
      cards[at] = { ...card, sublinks }
    }
  }
  for (const { id, cap, cards } of chosen) {
    for (const articleId of offers.get(id) ?? []) {
      if (cards.length >= cap) break
      if (!free(articleId)) continue
      placed.add(articleId)
      cards.push({ articleId, weight: 'normal', overrides: {}, sublinks: [] })
    }
  }
  return chosen.filter(({ cards }) => cards.length > 0)
}

/** How many articles a fill must offer, so that its container is full whatever stands elsewhere on the page already. */
export function offerNeeded(containers: LiveContainer[], at: number): number {
  const placed = containers.flatMap(({ cards }) => cards.flatMap((card) => [card.articleId, ...card.sublinks])).length
  const filledBefore = containers.slice(0, at).filter(({ fill }) => fill)
  return filledBefore.reduce((sum, { cap }) => sum + cap, placed) + containers[at]!.cap
}
