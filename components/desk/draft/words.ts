import type { ArticleContent } from '#domain/article/content.ts'

/** All that a writer changes in an article. */
export type Words = { content: ArticleContent; urgency: number }

/** Words kept in this browser, with the hash of the server's draft they grew from. */
export type Kept = { words: Words; base: string; at: string }
