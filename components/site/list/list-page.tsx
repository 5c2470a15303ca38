import type { ReactNode } from 'react'
import { Arrangement } from '#components/site/front/arrangement.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Card } from '#domain/article/published.ts'
import { editionAtOf, type Front } from '#domain/front/front.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './list-page.module.css'
import { Pager } from './pager.tsx'
import { River } from './river.tsx'

type Props = {
  paper: Paper
  /** The list's own address; its feeds and its further pages stand under it. */
  path: string
  /** What kind of list it is, above its name: "Topic". A section needs no such word. */
  label?: string
  title: string
  hue?: number | null
  currentSection?: string
  about?: ReactNode
  /** What stands above the river on its first page; its stories are not in the river again. */
  front?: Front | null
  cards: Card[]
  /** Whether this is the first page. */
  isNewest: boolean
  /** How many stories the list has; not said where unknown. */
  count?: { stories: number; isWhole: boolean }
  /** Addresses of the pages beside this one. */
  newer: string | null
  older: string | null
  /** A section's list does not say the section on every line. */
  isAmongItsOwn?: boolean
}

/** A list of articles by day: what section, topic and contributor pages are. */
export function ListPage(props: Props) {
  const { paper, path, label, title, hue, about, count, front, cards, isNewest } = props
  const words = wordsOf(paper.site).list
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} current={props.currentSection} />}>
      <header className={styles.header} data-hue={hue ?? undefined}>
        {label && <p className={styles.label}>{label}</p>}
        <h1 className={styles.title}>{isNewest ? title : <a href={path}>{title}</a>}</h1>
        {count && isNewest && <p className={styles.count}>{words.count(count.stories, count.isWhole)}</p>}
        {about}
      </header>
      {front && <Arrangement front={front} site={paper.site} edition={editionAtOf(front)} />}
      {cards.length > 0 && (
        <div className={front ? styles.more : undefined}>
          {front && <h2 className={styles.moreTitle}>{words.moreFrom(title)}</h2>}
          <River
            cards={cards}
            site={paper.site}
            hasHead={isNewest && !front}
            isAmongItsOwn={props.isAmongItsOwn ?? false}
            dayLevel={front ? 3 : 2}
          />
        </div>
      )}
      <Pager site={paper.site} path={path} isNewest={isNewest} newer={props.newer} older={props.older} />
      <p className={styles.feeds}>
        {words.follow(title)} <a href={`${path}/feed.xml`}>RSS</a> <a href={`${path}/feed.atom`}>Atom</a>{' '}
        <a href={`${path}/feed.json`}>JSON Feed</a>
      </p>
    </PageFrame>
  )
}
