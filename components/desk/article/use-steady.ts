import { useRef } from 'react'
import type { OpenArticle } from '#components/desk/article/article-context.ts'
import type { ArticleContent } from '#domain/article/content.ts'

/**
 * The open article as it was before, as long as only its text or where it is saved has changed since. What stands
 * around the text is given this one, so that a keystroke in the text draws nothing but the text. Who needs `save` or
 * `content.body` there asks the keeper.
 */
export function useSteady(open: OpenArticle): OpenArticle {
  const before = useRef(open)
  if (!isSameButText(before.current, open)) before.current = open
  return before.current
}

function isSameButText(one: OpenArticle, other: OpenArticle): boolean {
  return (
    one.answer === other.answer &&
    one.urgency === other.urgency &&
    one.isKept === other.isKept &&
    one.isReadOnly === other.isReadOnly &&
    one.keeper === other.keeper &&
    (Object.keys(other.content) as (keyof ArticleContent)[]).every(
      (field) => field === 'body' || one.content[field] === other.content[field],
    )
  )
}
