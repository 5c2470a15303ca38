import { Pager } from '#components/site/list/pager.tsx'
import { River } from '#components/site/list/river.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card } from '#domain/article/published.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './archive.module.css'
import { Calendar } from './calendar.tsx'

type Way = { path: string; name: string } | null
type Props = {
  paper: Paper
  path: string
  title: string
  month: string
  day?: string
  days: { when: string; articles: number }[]
  /** The month or day before and after in which something came out. */
  before: Way
  after: Way
  cards: Card[]
  isNewest: boolean
  newer: string | null
  older: string | null
}

/** What came out in a month or on a day, with the month's calendar beside it. */
export function SpanPage({ paper, path, title, month, day, days, before, after, cards, ...pages }: Props) {
  const words = wordsOf(paper.site).archive
  const counted = day ? days.filter(({ when }) => when === day) : days
  const stories = counted.reduce((sum, { articles }) => sum + articles, 0)
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <div className={styles.top}>
        <header className={styles.header}>
          <p className={styles.label}>
            <a href="/archive">{words.title}</a>
          </p>
          <h1>{title}</h1>
          <p className={styles.about}>
            {words.stories(stories)}
            {!day && (
              <>
                {' · '}
                <a href={`/feeds?of=${path}`}>{words.feed}</a>
              </>
            )}
          </p>
        </header>
        <nav className={styles.ways} aria-label={words.title}>
          {before && (
            <a href={before.path} rel="prev">
              <span>{words.before}</span> {before.name}
            </a>
          )}
          {after && (
            <a href={after.path} rel="next">
              <span>{words.after}</span> {after.name}
            </a>
          )}
        </nav>
        <Calendar site={paper.site} month={month} days={days} {...(day ? { current: day } : {})} />
      </div>
      <River cards={cards} site={paper.site} hasHead={false} isAmongItsOwn={false} />
      {(pages.older || pages.newer) && <Pager site={paper.site} path={path} {...pages} />}
    </PageFrame>
  )
}
