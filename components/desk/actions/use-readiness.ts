import { useEffect } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'

/** Whether nothing stops the article: the checklist is asked for anew, so that the answer is about what was written last. */
export function useReadiness(): boolean {
  const { answer, keeper, refresh, save } = useArticle()
  useEffect(() => {
    void keeper.flush().then(() => refresh())
  }, [keeper, refresh])
  return save.is !== 'saved' || answer.problems.every(({ severity }) => severity !== 'stop')
}
