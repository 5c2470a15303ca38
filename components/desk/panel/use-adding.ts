import { showProblem } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'
import { useLists } from '#components/desk/api/use-lists.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { slugOf } from '#domain/article/address.ts'

/** Adding topics and contributors while writing, for those who may. */
export function useAdding() {
  const { permissions } = useSignedIn()
  const { refresh } = useLists()
  if (!permissions.includes('list:manage')) return {}
  const add = async (list: 'topics' | 'contributors', name: string, more: object): Promise<string | null> => {
    const answer = await send<{ id: string }>('POST', list, { name, slug: addressOf(name), ...more })
    if (!answer.ok) {
      showProblem(`“${name}” was not added`, answer.problem)
      return null
    }
    await refresh()
    return answer.value.id
  }
  return {
    addTopic: (name: string) => add('topics', name, {}),
    addPerson: (name: string) =>
      add('contributors', name, { kind: 'person', jobTitle: '', bio: '', tag: '', pictureId: null }),
  }
}

/** The words of its address; for names in other scripts, which have none, a short random one. */
export const addressOf = (name: string): string =>
  slugOf(name) || `n-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`
