import { Pager } from '#components/site/list/pager.tsx'
import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import { hueOf } from '#domain/front/hue.ts'
import { dayOf, longDateOf } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './corrections-page.module.css'

type Listed = PublishedCorrection & { article: Card }
type Props = {
  paper: Paper
  corrections: Listed[]
  /** The one section whose corrections these are; null for the whole paper. */
  section: { slug: string; name: string } | null
  isNewest: boolean
  newer: string | null
  older: string | null
}

/** What the paper got wrong and put right, newest first, under the day it was put right. */
export function CorrectionsPage({ paper, section, corrections, ...pages }: Props) {
  const { site } = paper
  const { corrections: words } = wordsOf(site)
  const path = section ? `/corrections?section=${section.slug}` : '/corrections'
  const days = Map.groupBy(corrections, ({ at }) => dayOf(at, site.timeZone))
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p>{words.about(site.name)}</p>
      </header>
      <nav className={styles.sections} aria-label={words.sections}>
        <ul>
          <li>
            <a href="/corrections" aria-current={section ? undefined : 'page'}>
              {words.everySection}
            </a>
          </li>
          {paper.sections.map(({ slug, name, colour }) => (
            <li key={slug} data-hue={hueOf(colour)}>
              <a href={`/corrections?section=${slug}`} aria-current={slug === section?.slug ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {corrections.length === 0 && <p className={styles.none}>{words.none}</p>}
      {[...days].map(([day, ofDay]) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 className={styles.date} id={`day-${day}`}>
            <time dateTime={day}>{longDateOf(ofDay[0]!.at, site)}</time>
          </h2>
          <ol className={styles.list}>
            {ofDay.map((correction) => (
              <li key={correction.id} data-hue={hueOf(correction.article.section.colour)}>
                <p className={styles.when}>
                  {words.kinds[correction.kind]}, <Moment at={correction.at} site={site} as="clock" />
                </p>
                <h3 className={styles.headline}>
                  <a href={correction.article.path}>{correction.article.headline}</a>
                </h3>
                <p className={styles.text}>{correction.text}</p>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {(pages.newer || pages.older) && <Pager site={site} path={path} words={words} {...pages} />}
    </PageFrame>
  )
}
