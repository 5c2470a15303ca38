/** Elements that only the reader script fills: without it they take no room and leave nothing out. */
import { createElement } from 'react'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { isoOf } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './tools.module.css'

/** Print, text size, light or dark (`reader/reading-tools.ts`). */
export function ReadingTools({ site }: { site: Site }) {
  const words = wordsOf(site).reading
  return createElement('reading-tools', {
    class: styles.readingTools,
    'print-words': words.print,
    'display-words': words.display,
    'text-words': words.textSize,
    'text-choices': words.textSizes.join('|'),
    'theme-words': words.theme,
    'theme-choices': words.themes.join('|'),
  })
}

/** A public history: where it is, and which version this page shows. */
export type HistoryLink = { path: string; version: number; count: number }

type LastReadProps = { article: PublishedArticle; site: Site; history: HistoryLink | null }

/** What changed since this device last showed the story (`reader/last-read.ts`). */
export function LastRead({ article, site, history }: LastReadProps) {
  const words = wordsOf(site).reading
  return createElement('last-read', {
    class: styles.lastRead,
    hidden: true,
    role: 'status',
    article: article.publicId,
    revision: article.revision,
    updated: isoOf(article.updatedAt, 'UTC'),
    ...(history && { history: history.path, version: history.version }),
    words: words.sinceRead,
    'see-words': words.seeChanges,
    'where-words': words.whereChanged,
  })
}

/** A link to words the reader selected (`reader/passage-link.ts`). */
export function PassageLink({ url, site }: { url: string; site: Site }) {
  const words = wordsOf(site)
  return createElement('passage-link', {
    class: styles.passageLink,
    hidden: true,
    url,
    'copy-words': words.reading.passage,
    'copied-words': words.article.copied,
    'changed-words': words.reading.passageChanged,
  })
}

/** The dialog in which pictures are looked at large (`reader/photo-viewer.ts`). */
export function PhotoViewer({ site }: { site: Site }) {
  const words = wordsOf(site).viewer
  return createElement('photo-viewer', {
    class: styles.photoViewer,
    words: words.title,
    'close-words': words.close,
    'back-words': words.back,
    'next-words': words.on,
    'info-words': words.info,
  })
}
