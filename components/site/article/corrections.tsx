import { langOf } from '#components/site/lang-of.ts'
import { Moment } from '#components/site/moment.tsx'
import type { PublishedCorrection } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './corrections.module.css'

type Props = { corrections: PublishedCorrection[]; lang: string; site: Site }

/** What was wrong or missing, and since when it is right. The head of the article points here. */
export function Corrections({ corrections, lang, site }: Props) {
  if (corrections.length === 0) return null
  const words = wordsOf(site).corrections
  return (
    <section className={styles.corrections} id="corrections" aria-label={words.title}>
      {corrections.map((correction) => (
        <div key={correction.id} className={styles.note}>
          <p className={styles.title} lang={langOf(site.lang, lang)}>
            {words.kinds[correction.kind]}, <Moment at={correction.at} site={site} />
          </p>
          <p>{correction.text}</p>
        </div>
      ))}
    </section>
  )
}
