import type { Card } from '#domain/article/published.ts'
import type { Words } from '#domain/words/words.ts'
import styles from './kicker.module.css'
import { labelOf } from './label-of.ts'

type Props = { card: Card; isAmongItsOwn: boolean; label?: string | undefined; words: Words; lang?: string | undefined }

/** The line above a headline. A running story says that it runs; a view among news says whose it is. */
export function Kicker({ card, isAmongItsOwn, label, words, lang }: Props) {
  const said = label ?? labelOf(card, isAmongItsOwn, words)
  switch (card.kind) {
    case 'live':
      return (
        <p className={styles.kicker} lang={card.kicker ? undefined : lang}>
          <span className={styles.live}>{words.kinds.live}</span>
          {said !== words.kinds.live && <span>{said}</span>}
        </p>
      )
    case 'opinion':
      return (
        <p className={styles.kicker} lang={card.kicker ? undefined : lang}>
          <span>{said || words.kinds.opinion}</span>
          {card.bylines[0] && (
            <span className={styles.who}>{card.bylines.map((byline) => byline.name).join(words.bylines.comma)}</span>
          )}
        </p>
      )
    default:
      return said ? (
        <p className={styles.kicker} lang={card.kicker ? undefined : lang}>
          {said}
        </p>
      ) : null
  }
}
