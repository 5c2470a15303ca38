import type { Kind } from '#domain/article/content.ts'
import type { Card } from '#domain/article/published.ts'

/** What readers are told of an article's kind. News needs no label: it is what a paper is made of. */
export const KIND_LABELS: Record<Kind, string> = {
  news: '',
  analysis: 'Analysis',
  opinion: 'Opinion',
  explainer: 'Explainer',
  gallery: 'In pictures',
  obituary: 'Obituary',
  live: 'Live',
}

/** The few words above a headline in a list: the desk's own, or the kind, or (among other sections' stories) the section. */
export function labelOf(card: Card, isAmongItsOwn: boolean): string {
  return card.kicker || KIND_LABELS[card.kind] || (isAmongItsOwn ? '' : card.section.name)
}
