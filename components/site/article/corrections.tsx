import { Moment } from '#components/site/moment.tsx'
import type { PublishedCorrection, Site } from '#domain/article/published.ts'
import styles from './corrections.module.css'

const TITLES = { correction: 'Correction', clarification: 'Clarification' } as const

/** What was wrong or missing, and since when it is right. The head of the article points here. */
export function Corrections({ corrections, site }: { corrections: PublishedCorrection[]; site: Site }) {
  if (corrections.length === 0) return null
  return (
    <section className={styles.corrections} id="corrections" aria-label="Corrections">
      {corrections.map((correction) => (
        <div key={correction.id} className={styles.note}>
          <p className={styles.title}>
            {TITLES[correction.kind]}, <Moment at={correction.at} site={site} />
          </p>
          <p>{correction.text}</p>
        </div>
      ))}
    </section>
  )
}
