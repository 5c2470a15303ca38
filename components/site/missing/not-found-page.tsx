import { Card } from '#components/site/card/card.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card as CardData } from '#domain/article/published.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './missing.module.css'

/** Nothing stands at this address. It helps to find what was meant. */
export function NotFoundPage({ paper, latest }: { paper: Paper; latest: CardData[] }) {
  const words = wordsOf(paper.site).missing
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.heading}</h1>
        <p>
          {words.help}
          <a href="/">{words.front}</a>
          {words.afterFront}
        </p>
      </header>
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest">{words.latest(paper.site.name)}</h2>
          <ul>
            {latest.map((card) => (
              <li key={card.publicId}>
                <Card card={card} site={paper.site} form="text" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}
