import { wordsOf } from '#domain/words/words.ts'
import styles from './list-page.module.css'

type Props = {
  site: { lang: string }
  path: string
  isNewest: boolean
  newer: string | null
  older: string | null
  /** What the links say, where the list is not one of stories. */
  words?: { newer: string; earlier: string }
}

/** The way to the pages beside this one, in both directions. */
export function Pager({ site, path, isNewest, newer, older, words }: Props) {
  const list = wordsOf(site).list
  if (isNewest && !older) return <p className={styles.end}>{list.end}</p>
  return (
    <nav className={styles.pages} aria-label={list.pages}>
      {newer && newer !== path && <a href={path}>{list.newest}</a>}
      {newer && (
        <a href={newer} rel="prev">
          {words?.newer ?? list.newer}
        </a>
      )}
      {older ? (
        <a href={older} rel="next">
          {words?.earlier ?? list.earlier}
        </a>
      ) : (
        <p>{list.end}</p>
      )}
    </nav>
  )
}
