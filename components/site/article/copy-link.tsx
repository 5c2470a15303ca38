import { createElement } from 'react'
import type { Words } from '#domain/words/words.ts'
import styles from './tools.module.css'

/**
 * The article's clean address, to take along. Without script it stands in a field that can be selected; with our
 * reader script (`reader/copy-link.ts`) the element becomes a button that copies it.
 */
export function CopyLink({ url, title, words }: { url: string; title: string; words: Words }) {
  const { link, copyLink, copied, share } = words.article
  return createElement(
    'copy-link',
    {
      class: styles.copyLink,
      url,
      'article-title': title,
      'copy-words': copyLink,
      'copied-words': copied,
      'share-words': share,
    },
    <label className={styles.field}>
      <span>{link}</span>
      <input readOnly value={url} size={24} />
    </label>,
  )
}
