import { useRouter } from 'next/navigation'
import { useCallback, useRef } from 'react'
import { showProblem } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'

/** Starts an article and opens it. Pressing twice starts one. */
export function useNewArticle(): () => Promise<void> {
  const router = useRouter()
  const busy = useRef(false)
  return useCallback(async () => {
    if (busy.current) return
    busy.current = true
    const answer = await send<{ id: string }>('POST', 'articles')
    busy.current = false
    if (!answer.ok) return showProblem('No article was started', answer.problem)
    router.push(`/desk/articles/${answer.value.id}`)
  }, [router])
}
