import type { SectionRef } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'

/** What every page of the paper shows of the paper itself. */
export type Paper = {
  site: Site
  /** All of them; the masthead leaves some out. */
  sections: (SectionRef & { isInMasthead: boolean })[]
  /** Origin readers use, without a trailing slash. */
  siteUrl: string
}
