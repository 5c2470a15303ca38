import type { ReactNode } from 'react'
import { Bylines } from '#components/site/bylines.tsx'
import { langOf } from '#components/site/lang-of.ts'
import { Moment, NearMoment } from '#components/site/moment.tsx'
import { Picture } from '#components/site/picture.tsx'
import type { Card as CardData } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './card.module.css'
import { Kicker } from './kicker.tsx'
import { Sublinks } from './sublinks.tsx'

/** What each form of card shows, and how wide its picture is drawn. */
const FORMS = {
  /** The one story that has the whole width of a page. */
  giga: { picture: '(min-width: 64rem) 50rem, 88vw', standfirst: true, bylines: true },
  /** The story of the day: one on a page. */
  lead: { picture: '(min-width: 64rem) 36rem, 88vw', standfirst: true, bylines: true },
  /** A large picture story, at the head of a container. */
  major: { picture: '(min-width: 64rem) 42rem, (min-width: 48rem) 60vw, 88vw', standfirst: true, bylines: true },
  /** A story across several columns, its picture beside it. */
  wide: { picture: '(min-width: 64rem) 28rem, (min-width: 40rem) 50vw, 88vw', standfirst: true, bylines: true },
  /** A running story. */
  live: { picture: '(min-width: 64rem) 28rem, (min-width: 40rem) 50vw, 88vw', standfirst: true, bylines: false },
  /** The newest of a river. */
  top: { picture: '(min-width: 60rem) 30rem, 88vw', standfirst: true, bylines: true },
  /** A picture over a headline. */
  picture: { picture: '(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 88vw', standfirst: false, bylines: false },
  /** A headline and a sentence. */
  text: { picture: null, standfirst: true, bylines: false },
  /** A headline. */
  brief: { picture: null, standfirst: false, bylines: false },
  /** A headline under its time. */
  rail: { picture: null, standfirst: false, bylines: false },
  /** A headline with a small picture beside it. */
  row: { picture: '(min-width: 40rem) 12rem, 30vw', standfirst: false, bylines: false },
  /** A line of a river: time, headline, sentence, small picture. */
  river: { picture: '(min-width: 40rem) 14rem, 30vw', standfirst: true, bylines: true },
} as const
export type CardForm = keyof typeof FORMS

/** Forms whose picture tells something of its own; in the others it only repeats the headline. */
const SPEAKING: ReadonlySet<CardForm> = new Set(['giga', 'lead', 'major', 'top', 'wide', 'live'])

type Props = {
  card: CardData & { sublinks?: CardData[] }
  site: Site
  form: CardForm
  level?: 3 | 4
  isFirst?: boolean
  /** A container of one section need not say the section on each of its cards. */
  isAmongItsOwn?: boolean
  /** Instead of the label it would have. */
  label?: string
  /** When the edition around it came out: times can then be short. */
  edition?: Date | null
}

/** An article as it stands in a list: the form says how much it is worth there. */
export function Card({ card, site, form, level = 3, isFirst = false, isAmongItsOwn = false, ...rest }: Props) {
  const { edition = null, label } = rest
  const shows = FORMS[form]
  const Heading = `h${level}` as const
  const words = wordsOf(site)
  const withPicture = shows.picture && card.picture
  return (
    <article
      className={`${styles.card} ${styles[form]}`}
      data-hue={hueOf(card.section.colour)}
      data-kind={card.kind}
      data-picture={withPicture ? (withPicture.height > withPicture.width ? 'tall' : 'yes') : 'no'}
      lang={langOf(card.lang, site.lang)}
    >
      <div className={styles.words}>
        {form === 'rail' && <CardTime card={card} site={site} form={form} edition={edition} />}
        <Kicker
          card={card}
          isAmongItsOwn={isAmongItsOwn}
          label={label}
          words={words}
          lang={langOf(site.lang, card.lang)}
        />
        <Heading className={styles.headline}>
          <a href={card.path}>{card.headline}</a>
        </Heading>
        {shows.standfirst && card.standfirst && <p className={styles.standfirst}>{card.standfirst}</p>}
        {form !== 'rail' && (
          <p className={styles.meta} lang={langOf(site.lang, card.lang)}>
            {shows.bylines && card.bylines.length > 0 && (
              <span className={styles.bylines}>
                {words.bylines.by}
                <Bylines bylines={card.bylines} words={words} />
              </span>
            )}
            <CardTime card={card} site={site} form={form} edition={edition} />
          </p>
        )}
      </div>
      {withPicture && (
        <Picture
          className={styles.image}
          picture={withPicture}
          sizes={shows.picture ?? ''}
          isFirst={isFirst}
          alt={SPEAKING.has(form) ? withPicture.alt : ''}
        />
      )}
      <Sublinks cards={card.sublinks ?? []} site={site} />
    </article>
  )
}

type CardTimeProps = { card: CardData; site: Site; form: CardForm; edition: Date | null }

function CardTime({ card, site, form, edition }: CardTimeProps): ReactNode {
  if (form === 'river' || form === 'top') return <Moment at={card.publishedAt} site={site} as="clock" />
  if (form !== 'lead' && form !== 'giga' && edition) {
    return <NearMoment at={card.publishedAt} site={site} edition={edition} />
  }
  return <Moment at={card.publishedAt} site={site} as={form === 'lead' || form === 'giga' ? 'moment' : 'date'} />
}
