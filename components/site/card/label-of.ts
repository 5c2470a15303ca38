import type { Card } from '#domain/article/published.ts'
import type { Words } from '#domain/words/words.ts'

/** The few words above a headline in a list: the desk's own, or the kind, or (among other sections' stories) the section. */
export function labelOf(card: Card, isAmongItsOwn: boolean, words: Words): string {
  return card.kicker || words.kinds[card.kind] || (isAmongItsOwn ? '' : card.section.name)
}
