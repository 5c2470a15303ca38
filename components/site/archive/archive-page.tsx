import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { SearchBox } from '#components/site/search/search-box.tsx'
import { wordsOf } from '#domain/words/words.ts'
import styles from './archive.module.css'

type Counted = { when: string; articles: number }

/** Every month in which the paper came out, by year, with how much there is. */
export function ArchivePage({ paper, months }: { paper: Paper; months: Counted[] }) {
  const words = wordsOf(paper.site).archive
  const years = Map.groupBy(months, ({ when }) => when.slice(0, 4))
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p className={styles.about}>{months.length === 0 ? words.none : words.about(paper.site.name)}</p>
        <SearchBox site={paper.site} />
      </header>
      {[...years].map(([year, ofYear]) => (
        <section key={year} className={styles.year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>
            {words.year(year)} <span>{words.stories(ofYear.reduce((sum, { articles }) => sum + articles, 0))}</span>
          </h2>
          <ol>
            {ofYear.toReversed().map(({ when, articles }) => (
              <li key={when}>
                <a href={`/archive/${when.replace('-', '/')}`}>{words.months[Number(when.slice(5)) - 1]}</a>{' '}
                <span>{articles.toLocaleString(paper.site.lang)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </PageFrame>
  )
}
