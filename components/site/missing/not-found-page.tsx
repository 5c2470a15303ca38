import { Card } from '#components/site/card/card.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { SearchBox } from '#components/site/search/search-box.tsx'
import type { Card as CardData } from '#domain/article/published.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './missing.module.css'

type Props = {
  paper: Paper
  /** Stories whose headlines have the words of the address. */
  nearest?: CardData[]
  latest: CardData[]
}

/** Nothing stands at this address. It helps to find what was meant. */
export function NotFoundPage({ paper, nearest = [], latest }: Props) {
  const words = wordsOf(paper.site).missing
  const cards = nearest.length > 0 ? nearest : latest
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.heading}</h1>
        <p>
          {words.help}
          <a href="/">{words.front}</a>
          {words.afterFront}
        </p>
        <SearchBox site={paper.site} />
      </header>
      {cards.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest">{nearest.length > 0 ? words.nearest : words.latest(paper.site.name)}</h2>
          <ul>
            {cards.map((card) => (
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
