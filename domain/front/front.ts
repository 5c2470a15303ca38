import type { Card, PublishedPicture } from '#domain/article/published.ts'
import type { ContainerForm, Weight } from './plan.ts'

/** Who speaks in a view, where the front says it differently from the byline. */
export type Speaker = { name: string; portrait: PublishedPicture | null }

/** A card as it stands on a front: the front's own words where it has some, and the stories under it. */
export type FrontCard = Card & { weight: Weight; speaker: Speaker | null; sublinks: Card[] }

/** A part of a front. `title` may be empty: forms have names of their own. `path` leads to all there is of it. */
export type Container = {
  id: string
  form: ContainerForm
  title: string
  path: string | null
  /** A section's colour. */
  colour: string | null
  cards: FrontCard[]
}

/** What a front page draws, whether somebody arranged it or nobody did. */
export type Front = { containers: Container[] }

/** A card as the article has it. */
export const asItIs = (card: Card, weight: Weight = 'normal'): FrontCard => ({
  ...card,
  weight,
  speaker: null,
  sublinks: [],
})

/** All stories on a front, each once. */
export const storiesOn = ({ containers }: Front): Card[] =>
  containers.flatMap(({ cards }) => cards.flatMap((card) => [card, ...card.sublinks]))

/** When the newest story on a front came out; null on an empty one. The day of the edition is a fact of the edition. */
export const editionAtOf = (front: Front): Date | null =>
  storiesOn(front).reduce<Date | null>(
    (newest, card) => (newest && newest > card.publishedAt ? newest : card.publishedAt),
    null,
  )
