import { Card } from '#components/site/card/card.tsx'
import type { Card as CardData } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { dayOf, longDateOf } from '#domain/time/house-time.ts'
import styles from './river.module.css'

type Props = {
  cards: CardData[]
  site: Site
  /** Whether the newest story stands larger than the others. */
  hasHead: boolean
  isAmongItsOwn: boolean
  /** Level of the days' headings; the stories' are one below. */
  dayLevel?: 2 | 3
}

/** Stories under the day they came out, newest first. */
export function River({ cards, site, hasHead, isAmongItsOwn, dayLevel = 2 }: Props) {
  const Day = `h${dayLevel}` as const
  const days = Map.groupBy(cards, (card) => dayOf(card.publishedAt, site.timeZone))
  return [...days].map(([day, ofDay]) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <Day className={styles.date} id={`day-${day}`}>
        <time dateTime={day}>{longDateOf(ofDay[0]!.publishedAt, site)}</time>
      </Day>
      <ol className={styles.stories}>
        {ofDay.map((card) => (
          <li key={card.publicId}>
            <Card
              card={card}
              site={site}
              form={hasHead && card === cards[0] && card.picture ? 'top' : 'river'}
              isFirst={hasHead && card === cards[0]}
              level={dayLevel === 2 ? 3 : 4}
              isAmongItsOwn={isAmongItsOwn}
            />
          </li>
        ))}
      </ol>
    </section>
  ))
}
