import { createContext, use } from 'react'
import type { KeyedMutator } from 'swr'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import type { Asides } from '#components/desk/draft/asides.ts'
import type { DraftKeeper, Other, SaveState } from '#components/desk/draft/shared-keeper.ts'
import type { ArticleContent } from '#domain/article/content.ts'

/** The article on the screen: what every part of the editor works with. */
export type OpenArticle = {
  answer: ArticleAnswer
  refresh: KeyedMutator<ArticleAnswer>
  keeper: DraftKeeper
  asides: Asides
  save: SaveState
  /** Who else has it open. */
  others: Other[]
  /** Whether this browser has the words too. */
  isKept: boolean
  content: ArticleContent
  urgency: number
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
