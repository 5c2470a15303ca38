import type { ArticleContent } from './content.ts'

/** Why a version came out: for the first time, with new words, or with a correction. */
export const VERSION_KINDS = ['publish', 'update', 'correct'] as const
export type VersionKind = (typeof VERSION_KINDS)[number]

/** One version readers saw, as the public history lists it. Numbered from 1 within its article. */
export type PublishedVersion = {
  number: number
  kind: VersionKind
  isMinor: boolean
  at: Date
  /** What a correction said; empty for every other kind. */
  why: string
  /** When it was taken out of the history, and the reason readers are given; null while it can be read. */
  removed: { at: Date; reason: string } | null
}

/** What of an article readers can see change. */
export type ComparedContent = Pick<
  ArticleContent,
  'lang' | 'kicker' | 'headline' | 'standfirst' | 'dateline' | 'leadPicture' | 'body'
>
/** What two versions are compared by. `bylines` are names as they stood then. */
export type VersionWords = { content: ComparedContent; bylines: string[] }
