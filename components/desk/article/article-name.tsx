import useSWR from 'swr'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import { STATUS_NAMES } from '#components/desk/articles/status-names.ts'

/** The headline of another article, and a word on it if readers do not see it. */
export function ArticleName({ id }: { id: string }) {
  const { data, error } = useSWR<ArticleAnswer, ApiProblem>(`articles/${id}`, { revalidateOnFocus: false })
  if (error) return <>An article that is gone, or not yours to read</>
  if (!data) return <>…</>
  const { headline } = data.draft.content
  const { status } = data.article
  return (
    <>
      {headline || 'No headline yet'}
      {status !== 'published' && ` (${STATUS_NAMES[status].toLowerCase()}: readers do not see it)`}
    </>
  )
}
