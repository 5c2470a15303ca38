import { createElement } from 'react'
import type { Paper } from '#components/site/paper.ts'
import type { Words } from '#domain/words/words.ts'
import styles from './breaking-news.module.css'

/**
 * The line of breaking news over every page. It is part of the document, so nothing moves when it comes; the reader
 * script (`reader/breaking-news.ts`) only lets a reader put it away on this device.
 */
export function BreakingNews({ breaking, words }: { breaking: NonNullable<Paper['breaking']>; words: Words }) {
  const { headline, path, setAt } = breaking
  return createElement(
    'breaking-news',
    { class: styles.banner, 'data-set-at': setAt.toISOString(), 'data-close': words.breaking.close },
    <section className={styles.inner} aria-label={words.breaking.title}>
      <p>
        <strong className={styles.label}>{words.breaking.label}</strong>{' '}
        {path ? <a href={path}>{headline}</a> : headline}
      </p>
    </section>,
  )
}
