import type { DatelineStyle } from '#domain/site/site.ts'

/** What stands before and after the place a story begins with: "WASHINGTON — ", "(WASHINGTON) ". */
export const DATELINES: Record<DatelineStyle, readonly [before: string, after: string]> = {
  dash: ['', ' — '],
  parenthesis: ['(', ') '],
  bracket: ['[', '] '],
  plain: ['', ' '],
}
