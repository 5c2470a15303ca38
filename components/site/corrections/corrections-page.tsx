import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './corrections-page.module.css'

type Listed = PublishedCorrection & { article: Card }
type Props = { paper: Paper; corrections: Listed[]; isNewest: boolean; older: string | null }

/** What the paper got wrong and put right, newest first. */
export function CorrectionsPage({ paper, corrections, isNewest, older }: Props) {
  const { corrections: words, list } = wordsOf(paper.site)
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p>{words.about(paper.site.name)}</p>
      </header>
      {corrections.length === 0 && <p>{words.none}</p>}
      <ol className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.id} data-hue={hueOf(correction.article.section.colour)}>
            <p className={styles.when}>
              {words.kinds[correction.kind]}, <Moment at={correction.at} site={paper.site} />
            </p>
            <div>
              <h2 className={styles.headline}>
                <a href={correction.article.path}>{correction.article.headline}</a>
              </h2>
              <p className={styles.text}>{correction.text}</p>
            </div>
          </li>
        ))}
      </ol>
      {(older || !isNewest) && (
        <nav className={styles.pages} aria-label={list.pages}>
          {!isNewest && <a href="/corrections">{list.newest}</a>}
          {older && (
            <a href={older} rel="next">
              {words.earlier}
            </a>
          )}
        </nav>
      )}
    </PageFrame>
  )
}
