import { en } from './en.ts'
import { ko } from './ko.ts'

/** Every sentence readers see that no editor wrote. English is the pattern: a language that lacks one does not compile. */
export type Words = typeof en

/** Languages the interface speaks, by BCP 47 primary language. A paper in another language has its interface in English. */
const LANGUAGES: Record<string, Words> = { en, ko }
export const INTERFACE_LANGUAGES = ['en', 'ko'] as const

/** The interface in the language of a paper: `ko-KR` speaks Korean. Of several, the first whose language is spoken. */
export function wordsOf(...speakers: { lang: string }[]): Words {
  for (const { lang } of speakers) {
    const words = LANGUAGES[lang.split('-')[0]!.toLowerCase()]
    if (words) return words
  }
  return en
}
