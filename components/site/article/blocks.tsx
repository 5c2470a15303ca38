/** The blocks of a body that are more than text. Each draws what it is given. */
import { createElement, type ReactNode } from 'react'
import { langOf } from '#components/site/lang-of.ts'
import { Moment } from '#components/site/moment.tsx'
import { Picture } from '#components/site/picture.tsx'
import type { Card } from '#domain/article/published.ts'
import type { BlockOf } from '#domain/body/body.ts'
import { frameOf } from '#domain/body/embed-frame.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import type { Words } from '#domain/words/words.ts'
import styles from './blocks.module.css'

export function Quote({ id, attribution, children }: { id: string; attribution: string; children: ReactNode }) {
  return (
    <figure className={styles.quote} id={id}>
      <blockquote>{children}</blockquote>
      {attribution && <figcaption>— {attribution}</figcaption>}
    </figure>
  )
}

export function PullQuote({ id, text, attribution }: BlockOf<'pullQuote'>['attrs']) {
  return (
    <figure className={styles.pullQuote} id={id}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      {attribution && <figcaption>{attribution}</figcaption>}
    </figure>
  )
}

/** Names of services as they write them themselves; a map and anything else have none. */
const PROVIDERS: Record<BlockOf<'embed'>['attrs']['provider'], string | null> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  x: 'X',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  soundcloud: 'SoundCloud',
  spotify: 'Spotify',
  maps: null,
  other: null,
}

type EmbedProps = BlockOf<'embed'>['attrs'] & { words: Words['body'] }

/**
 * Something that lives elsewhere. Nothing is asked of that place before the reader goes there, or asks to see it here
 * (`reader/embed-frame.ts`).
 */
export function Embed({ id, provider, url, title, words }: EmbedProps) {
  const place = PROVIDERS[provider] ?? new URL(url).hostname.replace(/^www\./, '')
  const name = title || words.seeOn(provider === 'maps' ? words.mapService : place)
  const frame = frameOf({ url })
  const box = (
    <aside className={styles.embed} id={frame ? undefined : id} aria-label={place}>
      <p className={styles.embedPlace}>{place}</p>
      <p className={styles.embedTitle}>
        <a href={url} rel="external noopener noreferrer">
          {name}
        </a>
      </p>
      <p>{frame ? words.elsewhereHere(place) : words.elsewhere(place)}</p>
    </aside>
  )
  if (!frame) return box
  const { src, shape } = frame
  const said = { class: styles.embedFrame, id, src, shape, words: words.showHere, 'frame-title': name }
  return createElement('embed-frame', said, box)
}

export function RelatedArticle({ card, site }: { card: Card; site: Site }) {
  return (
    <aside className={styles.relatedArticle} data-hue={hueOf(card.section.colour)} lang={langOf(card.lang, site.lang)}>
      <div>
        <p className={styles.relatedLabel}>{card.kicker || card.section.name}</p>
        <p className={styles.relatedHeadline}>
          <a href={card.path}>{card.headline}</a>
        </p>
        <p className={styles.relatedTime}>
          <Moment at={card.publishedAt} site={site} as="date" />
        </p>
      </div>
      {card.picture && <Picture picture={card.picture} sizes="8rem" alt="" className={styles.relatedPicture} />}
    </aside>
  )
}

type FactBoxProps = { id: string; title: string; label: string; children: ReactNode }

export function FactBox({ id, title, label, children }: FactBoxProps) {
  return (
    <aside className={styles.factBox} id={id} aria-label={title || label}>
      {title && <p className={styles.boxTitle}>{title}</p>}
      {children}
    </aside>
  )
}

export function KeyPoints({ id, points, title }: BlockOf<'keyPoints'>['attrs'] & { title: string }) {
  return (
    <section className={styles.keyPoints} id={id} aria-labelledby={`${id}-title`}>
      <h2 className={styles.boxTitle} id={`${id}-title`}>
        {title}
      </h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}

export function QuestionAndAnswer({ id, question, children }: { id: string; question: string; children: ReactNode }) {
  return (
    <section className={styles.qa} id={id} aria-labelledby={`${id}-question`}>
      <h2 id={`${id}-question`}>{question}</h2>
      {children}
    </section>
  )
}

export function Timeline({ id, events }: BlockOf<'timeline'>['attrs']) {
  return (
    <ol className={styles.timeline} id={id}>
      {events.map((event) => (
        <li key={`${event.when} ${event.title}`}>
          <p className={styles.when}>{event.when}</p>
          {event.title && <p className={styles.whatHappened}>{event.title}</p>}
          {event.text && <p>{event.text}</p>}
        </li>
      ))}
    </ol>
  )
}
