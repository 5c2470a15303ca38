import type { ReactNode } from 'react'
import type { Byline } from '#domain/article/published.ts'
import type { Words } from '#domain/words/words.ts'

/** "Ji-won Han, Min Seo and Pado", each a link to their page. */
export function Bylines({ bylines, words }: { bylines: Byline[]; words: Words }): ReactNode {
  return bylines.map((byline, index) => (
    <span key={byline.slug}>
      {separator(index, bylines.length, words)}
      <a href={byline.path} rel="author">
        {byline.name}
      </a>
    </span>
  ))
}

function separator(index: number, count: number, { bylines: { and, comma } }: Words): string {
  if (index === 0) return ''
  return index === count - 1 ? and : comma
}
