import { langOf } from '#components/site/lang-of.ts'
import type { Card } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import styles from './sublinks.module.css'

/** The stories under a card: what else there is to read of the same matter. */
export function Sublinks({ cards, site }: { cards: Card[]; site: Site }) {
  if (cards.length === 0) return null
  return (
    <ul className={styles.sublinks} data-count={cards.length}>
      {cards.map((card) => (
        <li key={card.publicId} data-hue={hueOf(card.section.colour)} lang={langOf(card.lang, site.lang)}>
          <a href={card.path} data-kind={card.kind}>
            {card.headline}
          </a>
        </li>
      ))}
    </ul>
  )
}
