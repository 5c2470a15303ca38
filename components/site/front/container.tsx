import type { ReactNode } from 'react'
import { Card, type CardForm } from '#components/site/card/card.tsx'
import { OpinionCard } from '#components/site/card/opinion-card.tsx'
import type { Container as ContainerData, FrontCard } from '#domain/front/front.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './container.module.css'

type Props = { container: ContainerData; site: Site; edition: Date | null; isPaired: boolean; isMirrored: boolean }

/** A part of the front under its own title. */
export function Container({ container, site, edition, isPaired, isMirrored }: Props) {
  const { id, form, title, path, colour, cards } = container
  const name = title || wordsOf(site).front.forms[form]
  return (
    <section
      className={`${styles.container} ${styles[form]}`}
      aria-labelledby={`front-${id}`}
      data-hue={colour ? hueOf(colour) : undefined}
      data-form={form}
      data-count={cards.length}
      data-paired={isPaired ? 'yes' : 'no'}
      data-mirrored={isMirrored ? 'yes' : undefined}
    >
      <h2 className={styles.title} id={`front-${id}`}>
        {path ? <a href={path}>{name}</a> : name}
      </h2>
      <Cards container={container} site={site} edition={edition} />
    </section>
  )
}

type CardsProps = Omit<Props, 'isPaired' | 'isMirrored'>

function Cards({ container, site, edition }: CardsProps): ReactNode {
  const { form, cards, path } = container
  const [first, ...others] = cards
  if (!first) return null
  // A container filled from a section need not say the section again on each of its cards.
  const common = { site, edition, isAmongItsOwn: path !== null && cards.every((card) => card.section.path === path) }
  switch (form) {
    case 'feature':
      return (
        <HeadAndRest
          head={<Card card={first} form={others.length === 0 ? 'wide' : 'major'} {...common} />}
          rest={others.map((card, index) => (
            <Card key={card.publicId} card={card} form={besideForm(card, index === 0 ? 'text' : 'row')} {...common} />
          ))}
        />
      )
    case 'half':
      return (
        <HeadAndRest
          head={<Card card={first} form="picture" {...common} />}
          rest={others.map((card) => (
            <Card key={card.publicId} card={card} form={besideForm(card, 'brief')} {...common} />
          ))}
        />
      )
    case 'columns':
      return (
        <div className={styles.cards}>
          {cards.map((card, index) => (
            <div key={card.publicId} data-weight={card.weight}>
              <Card card={card} form={columnForm(card, index === 0, cards.length === 1)} {...common} />
            </div>
          ))}
        </div>
      )
    case 'opinion':
      return (
        <div className={styles.cards}>
          {cards.map((card, index) => (
            <div key={card.publicId}>
              <OpinionCard card={card} site={site} isFirst={index === 0 || card.weight !== 'normal'} />
            </div>
          ))}
        </div>
      )
    case 'pictures':
      return (
        <div className={styles.cards}>
          {cards.map((card, index) => (
            <Card
              key={card.publicId}
              card={card}
              form={index === 0 ? 'major' : 'picture'}
              label={card.kicker || card.section.name}
              site={site}
              edition={edition}
            />
          ))}
        </div>
      )
    case 'live':
      return (
        <HeadAndRest
          head={<Card card={first} form="live" {...common} />}
          rest={others.map((card) => (
            <Card key={card.publicId} card={card} form={besideForm(card, 'brief')} {...common} />
          ))}
        />
      )
    case 'briefs':
      return (
        <div className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.publicId} card={card} form={card.picture ? 'row' : 'brief'} {...common} />
          ))}
        </div>
      )
    case 'top':
    case 'latest':
      // They draw their own titles: see `Arrangement`.
      return null
    default:
      return form satisfies never
  }
}

function HeadAndRest({ head, rest }: { head: ReactNode; rest: ReactNode[] }) {
  return (
    <div className={styles.cards}>
      <div className={styles.head}>{head}</div>
      {rest.length > 0 && <div className={styles.rest}>{rest}</div>}
    </div>
  )
}

/** A card beside the head of its container: a weight lifts it over what its place gives it. */
function besideForm({ weight, picture }: FrontCard, usual: CardForm): CardForm {
  if (weight === 'normal') return usual === 'row' && !picture ? 'brief' : usual
  return picture ? (weight === 'boost' ? 'row' : 'picture') : 'text'
}

function columnForm({ weight, picture }: FrontCard, isFirst: boolean, isAlone: boolean): CardForm {
  if (isAlone || weight === 'mega' || weight === 'giga') return 'wide'
  return picture && (isFirst || weight === 'boost') ? 'picture' : 'text'
}
