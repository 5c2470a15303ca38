import type { ReactNode } from 'react'
import { Bylines } from '#components/site/bylines.tsx'
import { langOf } from '#components/site/lang-of.ts'
import { Moment, NearMoment } from '#components/site/moment.tsx'
import { Picture, Portrait } from '#components/site/picture.tsx'
import type { Card as CardData } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './card.module.css'
import { labelOf } from './label-of.ts'

/** What each form of card shows, and how wide its picture is drawn. */
const FORMS = {
  /** The story of the day: one on a page. */
  lead: { picture: '(min-width: 64rem) 47rem, 100vw', standfirst: true, bylines: true },
  /** A large picture story, at the head of a container. */
  major: { picture: '(min-width: 64rem) 38rem, (min-width: 48rem) 60vw, 100vw', standfirst: true, bylines: true },
  /** The newest of a river. */
  top: { picture: '(min-width: 60rem) 30rem, 100vw', standfirst: true, bylines: true },
  /** A picture over a headline. */
  picture: { picture: '(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 100vw', standfirst: false, bylines: false },
  /** A headline and a sentence. */
  text: { picture: null, standfirst: true, bylines: false },
  /** A headline. */
  brief: { picture: null, standfirst: false, bylines: false },
  /** A headline with a small picture beside it. */
  row: { picture: '(min-width: 40rem) 12rem, 30vw', standfirst: false, bylines: false },
  /** A line of a river: time, headline, sentence, small picture. */
  river: { picture: '(min-width: 40rem) 14rem, 30vw', standfirst: true, bylines: true },
} as const
export type CardForm = keyof typeof FORMS

/** Forms whose picture tells something of its own; in the others it only repeats the headline. */
const SPEAKING: ReadonlySet<CardForm> = new Set(['lead', 'major', 'top'])

type Props = {
  card: CardData
  site: Site
  form: CardForm
  level?: 2 | 3
  isFirst?: boolean
  /** A container of one section need not say the section on each of its cards. */
  isAmongItsOwn?: boolean
  /** Instead of the label it would have. */
  label?: string
  /** When the edition around it came out: times can then be short. */
  edition?: Date | null
  /** What stands under its words: stories that belong to it. */
  children?: ReactNode
}

/** An article as it stands in a list: the form says how much it is worth there. */
export function Card({ card, site, form, level = 3, isFirst = false, isAmongItsOwn = false, ...rest }: Props) {
  const { edition, label, children } = rest
  const shows = FORMS[form]
  const Heading = `h${level}` as const
  const words = wordsOf(site)
  const kicker = label ?? labelOf(card, isAmongItsOwn, words)
  const withPicture = shows.picture && card.picture
  return (
    <article
      className={`${styles.card} ${styles[form]}`}
      data-hue={hueOf(card.section.colour)}
      data-kind={card.kind}
      data-picture={withPicture ? 'yes' : 'no'}
      lang={langOf(card.lang, site.lang)}
    >
      <div className={styles.words}>
        {kicker && (
          <p className={styles.kicker} lang={card.kicker ? undefined : langOf(site.lang, card.lang)}>
            {kicker}
          </p>
        )}
        <Heading className={styles.headline}>
          <a href={card.path}>{card.headline}</a>
        </Heading>
        {shows.standfirst && card.standfirst && <p className={styles.standfirst}>{card.standfirst}</p>}
        <p className={styles.meta} lang={langOf(site.lang, card.lang)}>
          {shows.bylines && card.bylines.length > 0 && (
            <span className={styles.bylines}>
              {words.bylines.by}
              <Bylines bylines={card.bylines} words={words} />
            </span>
          )}
          <CardTime card={card} site={site} form={form} edition={edition ?? null} />
        </p>
        {children && <div className={styles.under}>{children}</div>}
      </div>
      {withPicture && (
        <Picture
          className={styles.picture}
          picture={withPicture}
          sizes={shows.picture ?? ''}
          isFirst={isFirst}
          alt={SPEAKING.has(form) ? withPicture.alt : ''}
        />
      )}
    </article>
  )
}

type CardTimeProps = { card: CardData; site: Site; form: CardForm; edition: Date | null }

function CardTime({ card, site, form, edition }: CardTimeProps) {
  if (form === 'river' || form === 'top') return <Moment at={card.publishedAt} site={site} as="clock" />
  if (form !== 'lead' && edition) return <NearMoment at={card.publishedAt} site={site} edition={edition} />
  return <Moment at={card.publishedAt} site={site} as={form === 'lead' ? 'moment' : 'date'} />
}

/** A view: who holds it comes first, with a face if there is one. */
export function OpinionCard({ card, site, level = 3 }: { card: CardData; site: Site; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  const [first] = card.bylines
  return (
    <article
      className={`${styles.card} ${styles.opinion}`}
      data-hue={hueOf(card.section.colour)}
      lang={langOf(card.lang, site.lang)}
    >
      <div className={styles.words}>
        {first && (
          <p className={styles.speaker}>
            <Bylines bylines={card.bylines} words={wordsOf(site)} />
          </p>
        )}
        <Heading className={styles.headline}>
          <a href={card.path}>{card.headline}</a>
        </Heading>
        {card.standfirst && <p className={styles.standfirst}>{card.standfirst}</p>}
      </div>
      {first?.pictureId && <Portrait className={styles.portrait} pictureId={first.pictureId} />}
    </article>
  )
}
