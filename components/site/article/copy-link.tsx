import { createElement } from 'react'
import styles from './copy-link.module.css'

/**
 * The article's clean address, to take along. Without script it stands in a field that can be selected; with our
 * reader script (`reader/copy-link.ts`) the element becomes a button that copies it.
 */
export function CopyLink({ url, title }: { url: string; title: string }) {
  return createElement(
    'copy-link',
    { class: styles.copyLink, url, 'article-title': title },
    <label className={styles.field}>
      <span>Link to this story</span>
      <input readOnly value={url} size={24} />
    </label>,
  )
}
