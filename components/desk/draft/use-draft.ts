import { useEffect, useState, useSyncExternalStore } from 'react'
import { send } from '#components/desk/api/request.ts'
import type { ArticleAnswer, CheckProblem } from '#components/desk/api/types.ts'
import { contentProblem } from '#components/desk/draft/content-problem.ts'
import { createDraftKeeper, type Saved, sameWords } from '#components/desk/draft/draft-keeper.ts'
import { type Found, openJournal } from '#components/desk/draft/journal.ts'
import { holdTab, liveTabs } from '#components/desk/draft/live-tabs.ts'
import type { Words } from '#components/desk/draft/words.ts'

type SavedDraft = Saved & { problems: CheckProblem[] }
type Options = { personId: string; answer: ArticleAnswer; onSaved: (saved: SavedDraft, words: Words) => void }

/** The keeper of one open article, tied to this browser: journal, network, leaving the page. */
export function useDraft({ personId, answer, onSaved }: Options) {
  const { id } = answer.article
  const [{ keeper, journal }] = useState(() => {
    const tab = crypto.getRandomValues(new Uint32Array(2)).join('')
    holdTab(tab)
    const journal = openJournal(window.localStorage, personId, id, tab)
    const keeper = createDraftKeeper(
      {
        put: async (expect, words) => {
          const problem = contentProblem(words.content)
          if (problem) return { ok: false, problem }
          const saved = await send<SavedDraft>('PUT', `articles/${id}/draft`, { expect, ...words })
          if (saved.ok) onSaved(saved.value, words)
          return saved
        },
        journal: {
          write: journal.write,
          clear: journal.clear,
          setAside: (words, why) => journal.setAside(words, why, new Date().toISOString()),
        },
        later: (run, milliseconds) => {
          const timer = window.setTimeout(run, milliseconds)
          return () => window.clearTimeout(timer)
        },
        now: () => new Date().toISOString(),
      },
      {
        hash: answer.draft.hash,
        words: { content: answer.draft.content, urgency: answer.article.urgency },
        updatedAt: answer.draft.updatedAt,
      },
    )
    return { keeper, journal }
  })
  const state = useSyncExternalStore(keeper.subscribe, keeper.get, keeper.get)
  const [found, setFound] = useState<Found[]>([])

  useEffect(() => {
    const saved = keeper.get().words
    void liveTabs().then((live) => {
      const lost = journal.found().filter(({ key }) => !live.some((tab) => key.endsWith(`.${tab}`)))
      const different = lost.filter(({ words }) => !sameWords(words, saved))
      for (const { key, words } of lost) if (sameWords(words, saved)) journal.forget(key)
      setFound(different)
    })
  }, [keeper, journal])

  useEffect(() => {
    const online = () => void keeper.retry()
    const hidden = () => document.visibilityState === 'hidden' && !keeper.isClean() && void keeper.save()
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.isClean()) return
      void keeper.save()
      event.preventDefault()
    }
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('beforeunload', leaving)
      if (!keeper.isClean()) void keeper.save()
    }
  }, [keeper])

  return {
    keeper,
    journal,
    state,
    found,
    forgetFound: (entry: Found) => {
      journal.forget(entry.key)
      setFound((entries) => entries.filter(({ key }) => key !== entry.key))
    },
  }
}
