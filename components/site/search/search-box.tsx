import { wordsOf } from '#domain/words/words.ts'
import styles from './search-box.module.css'

/** A box to type in and a button: a search that is one address, with no script. */
export function SearchBox({ site, q = '' }: { site: { lang: string }; q?: string }) {
  const words = wordsOf(site).search
  return (
    <form className={styles.box} action="/search" method="get">
      <Query words={words} q={q} />
    </form>
  )
}

/** The parts of the box, for a form that has more to ask. */
export function Query({ words, q }: { words: ReturnType<typeof wordsOf>['search']; q: string }) {
  return (
    <search className={styles.line}>
      <input
        type="search"
        name="q"
        defaultValue={q}
        maxLength={200}
        aria-label={words.label}
        placeholder={words.hint}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit">{words.submit}</button>
    </search>
  )
}
