import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import styles from './corrections-page.module.css'

type Listed = PublishedCorrection & { article: Card }
type Props = { paper: Paper; corrections: Listed[]; isNewest: boolean; older: string | null }

const TITLES = { correction: 'Correction', clarification: 'Clarification' } as const

/** What the paper got wrong and put right, newest first. */
export function CorrectionsPage({ paper, corrections, isNewest, older }: Props) {
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>Corrections</h1>
        <p>
          When {paper.site.name} gets a fact wrong it says so on the story and here, with the date. A correction repairs
          a mistake; a clarification adds what was missing.
        </p>
      </header>
      {corrections.length === 0 && <p>Nothing has been corrected yet.</p>}
      <ol className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.id} data-hue={hueOf(correction.article.section.colour)}>
            <p className={styles.when}>
              {TITLES[correction.kind]}, <Moment at={correction.at} site={paper.site} />
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
        <nav className={styles.pages} aria-label="Pages">
          {!isNewest && <a href="/corrections">Newest</a>}
          {older && (
            <a href={older} rel="next">
              Earlier corrections
            </a>
          )}
        </nav>
      )}
    </PageFrame>
  )
}
