import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import type { CheckProblem } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'

export type Done = { status: string; path?: string; revision?: number }
export type StepProblem = { message: string; problems: CheckProblem[] }

/**
 * Takes one step of the workflow. Everything written is saved first, and the step names the hash of exactly those
 * words, so that nothing goes out that the editor has not seen.
 */
export function useStep() {
  const { answer, keeper, refresh } = useArticle()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<StepProblem | null>(null)

  const take = async (step: string, inputOf: (hash: string) => object, savesFirst = true): Promise<Done | null> => {
    setBusy(true)
    setProblem(null)
    const hash = savesFirst ? await keeper.flush() : keeper.hash()
    if (hash === null) {
      const { save } = keeper.get()
      const why = save.is === 'refused' ? `: ${save.message}` : '. See the line beside the status.'
      setProblem({ message: `Not done, because the text could not be saved${why}`, problems: [] })
      setBusy(false)
      return null
    }
    const done = await send<Done>('POST', `articles/${answer.article.id}/${step}`, inputOf(hash))
    await refresh()
    setBusy(false)
    if (done.ok) return done.value
    const { problems } = done.problem.facts
    setProblem({
      message: done.problem.message,
      problems: Array.isArray(problems) ? (problems as CheckProblem[]) : [],
    })
    return null
  }
  return { take, isBusy, problem }
}
