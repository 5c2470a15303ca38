import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import type { CheckProblem } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { draftOf } from '#domain/draft/shared-draft.ts'

export type Done = { status: string; path?: string; revision?: number }
export type StepProblem = {
  message: string
  problems: CheckProblem[]
  /** Where somebody typed meanwhile: what the editor saw, and what it says now. */
  meanwhile?: { seen: ArticleContent; now: ArticleContent }
}

/** Takes one step of the workflow, so that nothing goes out that the editor has not seen. */
export function useStep() {
  const { answer, keeper, refresh } = useArticle()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<StepProblem | null>(null)

  async function ask(step: string, input: object, seen: ArticleContent): Promise<Done | null> {
    const done = await send<Done>('POST', `articles/${answer.article.id}/${step}`, input)
    await refresh()
    if (done.ok) return done.value
    const { problems, content } = done.problem.facts
    setProblem({
      message: done.problem.message,
      problems: Array.isArray(problems) ? (problems as CheckProblem[]) : [],
      ...(done.problem.code === 'out_of_date' ? { meanwhile: { seen, now: content as ArticleContent } } : {}),
    })
    return null
  }

  async function whileBusy(work: () => Promise<Done | null>): Promise<Done | null> {
    setBusy(true)
    setProblem(null)
    return work().finally(() => setBusy(false))
  }

  /** A step with these words: everything written is stored first, and the step names the hash of exactly that. */
  const take = (step: string, inputOf: (hash: string) => object) =>
    whileBusy(async () => {
      const hash = await keeper.flush()
      if (hash !== null) return ask(step, inputOf(hash), draftOf(keeper.doc).content)
      const message = 'Not done, because the text could not be saved. See the line beside the status.'
      setProblem({ message, problems: [] })
      return null
    })

  /** A step that is not about the words, and must be possible when they cannot be stored. */
  const act = (step: string, input: object) => whileBusy(() => ask(step, input, draftOf(keeper.doc).content))

  return { take, act, isBusy, problem }
}
