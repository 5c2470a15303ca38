import { wordsOf } from '#domain/words/words.ts'
import styles from './search-link.module.css'

/** Where to search from every page. */
export function SearchLink({ site }: { site: { lang: string } }) {
  return (
    <a className={styles.search} href="/search" rel="search">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="6.75" cy="6.75" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M10.25 10.25 14.5 14.5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="square" />
      </svg>
      {wordsOf(site).search.title}
    </a>
  )
}
