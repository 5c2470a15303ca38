import type { ReactNode } from 'react'
import { Card, OpinionCard } from '#components/site/card/card.tsx'
import type { Site } from '#domain/article/published.ts'
import type { Container as ContainerData } from '#domain/front/compose-front.ts'
import { hueOf } from '#domain/front/hue.ts'
import styles from './container.module.css'

type Props = { container: ContainerData; site: Site }

/** A part of the front under its own title. */
export function Container({ container, site }: Props) {
  const { form, title, section } = container
  const id = `front-${section?.slug ?? form}`
  return (
    <section
      className={`${styles.container} ${styles[form]}`}
      aria-labelledby={id}
      data-hue={section ? hueOf(section.colour) : undefined}
      data-form={form}
      data-count={container.cards.length}
    >
      <h2 className={styles.title} id={id}>
        {section ? <a href={section.path}>{title}</a> : title}
      </h2>
      <Cards container={container} site={site} />
    </section>
  )
}

function Cards({ container: { form, cards }, site }: Props): ReactNode {
  const [first, ...others] = cards
  if (!first) return null
  switch (form) {
    case 'feature':
      return (
        <div className={styles.cards}>
          <div className={styles.head}>
            <Card card={first} site={site} form="major" isAmongItsOwn />
          </div>
          <div className={styles.rest}>
            {others.map((card, index) => (
              <Card key={card.publicId} card={card} site={site} form={index === 0 ? 'text' : 'row'} isAmongItsOwn />
            ))}
          </div>
        </div>
      )
    case 'columns':
      return (
        <div className={styles.cards}>
          {cards.map((card, index) => (
            <Card
              key={card.publicId}
              card={card}
              site={site}
              form={index === 0 && card.picture ? 'picture' : 'text'}
              isAmongItsOwn
            />
          ))}
        </div>
      )
    case 'opinion':
      return (
        <div className={styles.cards}>
          {cards.map((card) => (
            <OpinionCard key={card.publicId} card={card} site={site} />
          ))}
        </div>
      )
    case 'pictures':
      return (
        <div className={styles.cards}>
          {cards.map((card, index) => (
            <Card key={card.publicId} card={card} site={site} form={index === 0 ? 'major' : 'picture'} isAmongItsOwn />
          ))}
        </div>
      )
    case 'briefs':
      return (
        <div className={styles.cards}>
          {cards.map((card) => (
            <Card key={card.publicId} card={card} site={site} form={card.picture ? 'row' : 'brief'} isAmongItsOwn />
          ))}
        </div>
      )
    default:
      return form satisfies never
  }
}
