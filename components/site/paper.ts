import type { SectionRef, Site } from '#domain/article/published.ts'

/** What every page of the paper shows of the paper itself. */
export type Paper = {
  site: Site
  sections: SectionRef[]
  /** Origin readers use, without a trailing slash. */
  siteUrl: string
}
