import { createHash } from 'node:crypto'
import { themeCss } from '#domain/site/accent.ts'

/** Where the stylesheet of a paper's own colour stands, named by what is in it; null where the paper has none. */
export function themeAddress(accent: string): string | null {
  if (accent === '') return null
  return `/theme/${createHash('sha256').update(themeCss(accent)).digest('hex').slice(0, 16)}.css`
}
