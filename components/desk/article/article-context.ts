import { createContext, use } from 'react'
import type { KeyedMutator } from 'swr'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import type { DraftKeeper, SaveState } from '#components/desk/draft/draft-keeper.ts'
import type { Journal } from '#components/desk/draft/journal.ts'
import type { ArticleContent } from '#domain/article/content.ts'

/** What every part of the editor works with. */
export type OpenArticle = {
  answer: ArticleAnswer
  refresh: KeyedMutator<ArticleAnswer>
  keeper: DraftKeeper
  journal: Journal
  save: SaveState
  /** Whether this browser has the words too. */
  isKept: boolean
  content: ArticleContent
  urgency: number
  loaded: number
  isReadOnly: boolean
  set: (change: Partial<ArticleContent>) => void
  setUrgency: (urgency: number) => void
}

export const ArticleContext = createContext<OpenArticle | null>(null)

export function useArticle(): OpenArticle {
  const open = use(ArticleContext)
  if (!open) throw new Error('useArticle stands outside the editor')
  return open
}
