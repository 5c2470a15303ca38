import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import { type Asides, openAsides } from '#components/desk/draft/asides.ts'
import { type DraftKeeper, openSharedKeeper } from '#components/desk/draft/shared-keeper.ts'

type Options = { person: { id: string; name: string }; answer: ArticleAnswer }
export type Opened = { keeper: DraftKeeper; asides: Asides }

/** Opens the shared draft of an article for as long as it is on the screen. Null before the browser has drawn once. */
export function useOpenDraft({ person, answer }: Options): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { id } = answer.article
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once for an article, not at every answer
  useEffect(() => {
    const keeper = openSharedKeeper({ articleId: id, person, updatedAt: answer.draft.updatedAt })
    setOpened({ keeper, asides: openAsides(window.localStorage, person.id, id) })
    const online = () => keeper.retry()
    const offline = () => keeper.pause()
    const leaving = (event: BeforeUnloadEvent) => {
      if (!keeper.isClean() && !keeper.get().isKept) event.preventDefault()
    }
    window.addEventListener('online', online)
    window.addEventListener('offline', offline)
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('offline', offline)
      window.removeEventListener('beforeunload', leaving)
      keeper.close()
    }
  }, [id, person.id])
  return opened
}

export const useKeeper = (keeper: DraftKeeper) => useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get)
