import { Card } from '#components/site/card/card.tsx'
import type { Container } from '#domain/front/front.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './latest.module.css'

type Props = { container: Container; site: Site; edition: Date | null }

/** The newest stories, each under its time: beside the lead, or in columns of its own. */
export function Latest({ container: { id, title, path, cards }, site, edition }: Props) {
  const name = title || wordsOf(site).front.forms.latest
  return (
    <section className={styles.latest} aria-labelledby={`front-${id}`} data-form="latest">
      <h2 className={styles.title} id={`front-${id}`}>
        {path ? <a href={path}>{name}</a> : name}
      </h2>
      <ol className={styles.list}>
        {cards.map((card) => (
          <li key={card.publicId}>
            <Card card={card} site={site} form="rail" edition={edition} />
          </li>
        ))}
      </ol>
    </section>
  )
}
