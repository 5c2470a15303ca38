import type { PictureFile, SectionRef } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'

/** What every page of the paper shows of the paper itself. */
export type Paper = {
  site: Site
  /** Drawn in the masthead in place of the name. */
  wordmark: (PictureFile & { pictureId: string }) | null
  /** All of them; the masthead leaves some out. */
  sections: (SectionRef & { isInMasthead: boolean })[]
  /** Origin readers use, without a trailing slash. */
  siteUrl: string
  /** The line over every page while something is breaking. `path` leads to its article, if it has one. */
  breaking: { headline: string; path: string | null; setAt: Date } | null
}
