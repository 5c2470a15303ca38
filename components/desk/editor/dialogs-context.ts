import { createContext, use } from 'react'
import type { ArticleLine, Picture } from '#components/desk/api/types.ts'
import type { Provider } from '#components/desk/editor/embed-provider.ts'

/** Questions the editor asks; each answers when the writer has chosen, with nothing when they gave up. */
export type Dialogs = {
  pickPictures: (how: { many: boolean; files?: File[] }) => Promise<Picture[]>
  pickArticle: () => Promise<ArticleLine | null>
  askEmbed: (url?: string) => Promise<{ url: string; provider: Provider } | null>
  /** An address; empty to take the link away; null when given up. */
  askLink: (href: string) => Promise<string | null>
  askLang: (lang: string) => Promise<string | null>
}

export const DialogsContext = createContext<Dialogs | null>(null)

export function useDialogs(): Dialogs {
  const dialogs = use(DialogsContext)
  if (!dialogs) throw new Error('useDialogs stands outside the editor')
  return dialogs
}
