/** What an editor does to a container's draft. Each is safe to do again, on a plan that somebody changed since. */
import type { CardPlan, ContainerPlan } from './plan.ts'

/** Puts a story at the end; one that stands there already stays where it is. */
export function withCard(plan: ContainerPlan, card: CardPlan): ContainerPlan {
  const stands = plan.cards.some(({ articleId }) => articleId === card.articleId)
  return stands ? plan : { ...plan, cards: [...plan.cards, card] }
}

export const withoutCard = (plan: ContainerPlan, articleId: string): ContainerPlan => ({
  ...plan,
  cards: plan.cards.filter((card) => card.articleId !== articleId),
})

/** Moves a story `by` places down (up where negative), no further than the ends. */
export function withCardMoved(plan: ContainerPlan, articleId: string, by: number): ContainerPlan {
  const at = plan.cards.findIndex((card) => card.articleId === articleId)
  if (at < 0) return plan
  const card = plan.cards[at]!
  const cards = plan.cards.toSpliced(at, 1)
  return { ...plan, cards: cards.toSpliced(Math.max(0, Math.min(cards.length, at + by)), 0, card) }
}

/** Has a story stand as `card` says; where it was taken off meanwhile it comes back, so that no word of it is lost. */
export function withCardChanged(plan: ContainerPlan, card: CardPlan): ContainerPlan {
  if (!plan.cards.some(({ articleId }) => articleId === card.articleId)) return withCard(plan, card)
  return { ...plan, cards: plan.cards.map((one) => (one.articleId === card.articleId ? card : one)) }
}
