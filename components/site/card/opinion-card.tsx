import { Bylines } from '#components/site/bylines.tsx'
import { langOf } from '#components/site/lang-of.ts'
import { Picture, Portrait } from '#components/site/picture.tsx'
import type { FrontCard } from '#domain/front/front.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './opinion-card.module.css'
import { Sublinks } from './sublinks.tsx'

type Props = { card: FrontCard; site: Site; isFirst?: boolean }

/** A view: who holds it comes first, with a face if there is one. The first of them is larger. */
export function OpinionCard({ card, site, isFirst = false }: Props) {
  const { speaker, bylines } = card
  const portrait = speaker ? null : bylines[0]?.pictureId
  return (
    <article
      className={styles.card}
      data-hue={hueOf(card.section.colour)}
      data-first={isFirst ? 'yes' : 'no'}
      lang={langOf(card.lang, site.lang)}
    >
      <div className={styles.words}>
        {(speaker || bylines.length > 0) && (
          <p className={styles.speaker}>
            {speaker ? speaker.name : <Bylines bylines={bylines} words={wordsOf(site)} />}
          </p>
        )}
        <h3 className={styles.headline}>
          <a href={card.path}>{card.headline}</a>
        </h3>
        {card.standfirst && <p className={styles.standfirst}>{card.standfirst}</p>}
        <Sublinks cards={card.sublinks} site={site} />
      </div>
      {speaker?.portrait && <Picture className={styles.portrait} picture={speaker.portrait} sizes="8rem" alt="" />}
      {portrait && <Portrait className={styles.portrait} pictureId={portrait} />}
    </article>
  )
}
