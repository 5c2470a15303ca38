import { Card } from '#components/site/card/card.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card as CardData } from '#domain/article/published.ts'
import styles from './missing.module.css'

/** Nothing stands at this address. It helps to find what was meant. */
export function NotFoundPage({ paper, latest }: { paper: Paper; latest: CardData[] }) {
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>There is no page at this address</h1>
        <p>
          It may have been typed or copied incompletely. Stories that moved are forwarded by themselves, and stories
          that were withdrawn say so. Try a section above, or begin at <a href="/">the front page</a>.
        </p>
      </header>
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest">The latest from {paper.site.name}</h2>
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
