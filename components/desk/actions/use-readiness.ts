import { useEffect } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'

/** Whether nothing stops the article: what was written last is saved first, so that the answer is about that. */
export function useReadiness(): boolean {
  const { answer, keeper, save } = useArticle()
  useEffect(() => void keeper.save(), [keeper])
  const isCurrent = save.is === 'saved'
  return !isCurrent || answer.problems.every(({ severity }) => severity !== 'stop')
}
