import type { Card, PublishedArticle } from './published.ts'

/**
 * The stories under an article: those the desk chose, then those that share a topic, up to `count`. Never the article
 * itself, never one that its body already points to, never one twice.
 */
export function chooseRelated(article: PublishedArticle, byTopics: Card[], count: number): Card[] {
  const shown = new Set([article.publicId, ...Object.values(article.linked).map((card) => card.publicId)])
  const chosen: Card[] = []
  for (const card of [...article.related, ...byTopics]) {
    if (chosen.length === count) break
    if (shown.has(card.publicId)) continue
    shown.add(card.publicId)
    chosen.push(card)
  }
  return chosen
}
