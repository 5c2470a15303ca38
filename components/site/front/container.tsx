import type { ReactNode } from 'react'
import { Card, OpinionCard } from '#components/site/card/card.tsx'
import type { Container as ContainerData } from '#domain/front/compose-front.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Site } from '#domain/site/site.ts'
import styles from './container.module.css'

type Props = { container: ContainerData; site: Site; edition: Date | null }

/** A part of the front under its own title. */
export function Container({ container, site, edition }: Props) {
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
      <Cards container={container} site={site} edition={edition} />
    </section>
  )
}

function Cards({ container: { form, cards }, site, edition }: Props): ReactNode {
  const [first, ...others] = cards
  if (!first) return null
  switch (form) {
    case 'feature':
      return (
        <div className={styles.cards}>
          <div className={styles.head}>
            <Card card={first} site={site} form="major" isAmongItsOwn edition={edition} />
          </div>
          <div className={styles.rest}>
            {others.map((card, index) => (
              <Card
                key={card.publicId}
                card={card}
                site={site}
                form={index === 0 ? 'text' : 'row'}
                isAmongItsOwn
                edition={edition}
              />
            ))}
          </div>
        </div>
      )
    case 'half':
      return (
        <div className={styles.cards}>
          <Card card={first} site={site} form="picture" isAmongItsOwn edition={edition} />
          <div className={styles.rest}>
            {others.map((card) => (
              <Card key={card.publicId} card={card} site={site} form="brief" isAmongItsOwn edition={edition} />
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
              edition={edition}
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
            <Card
              key={card.publicId}
              card={card}
              site={site}
              form={index === 0 ? 'major' : 'picture'}
              label={card.kicker || card.section.name}
              edition={edition}
            />
          ))}
        </div>
      )
    case 'briefs':
      return (
        <div className={styles.cards}>
          {cards.map((card) => (
            <Card
              key={card.publicId}
              card={card}
              site={site}
              form={card.picture ? 'row' : 'brief'}
              isAmongItsOwn
              edition={edition}
            />
          ))}
        </div>
      )
    default:
      return form satisfies never
  }
}
