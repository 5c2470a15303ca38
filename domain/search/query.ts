/** What a reader typed into the search box, read without ever failing: anything is a query, if not always a useful one. */
import { isUnspaced, readWords } from './read-words.ts'

/** Words that must stand one after another, and how the reader wrote them. */
export type Term = { words: string[]; written: string }

export type SearchQuery = {
  terms: Term[]
  /** What must not be in an article. */
  without: Term[]
  /** Whether there was more than is looked for. */
  isCut: boolean
  /** Why nothing can be looked for, if so. */
  problem: 'empty' | 'too_short' | 'only_without' | null
}

/** More words make a search slower and find nothing more. */
export const MOST_TERMS = 8
/** Words of one quoted phrase. */
const LONGEST_PHRASE = 24
/** Characters of a query that are read; the address keeps no more. */
export const LONGEST_QUERY = 200

/** `typed` as a query: words that all must be there, "words in this order", and -words that must not. */
export function readQuery(typed: string): SearchQuery {
  const whole = tidyQuery(typed)
  const terms: Term[] = []
  const without: Term[] = []
  let isCut = [...typed.trim()].length > LONGEST_QUERY
  let isShort = false
  for (const { groups } of whole.matchAll(PARTS)) {
    const written = groups?.quoted ?? groups?.bare ?? ''
    const words = readWords(written).map(({ word }) => word)
    if (words.length === 0) continue
    if (terms.length + without.length === MOST_TERMS) {
      isCut = true
      break
    }
    const term = { words: words.slice(0, LONGEST_PHRASE), written }
    if (groups?.not) without.push(term)
    else if (isLongEnough(term)) terms.push(term)
    else isShort = true
  }
  const problem = terms.length > 0 ? null : isShort ? 'too_short' : without.length > 0 ? 'only_without' : 'empty'
  return { terms, without, isCut, problem }
}

/** `typed` as addresses spell it: composed, without what cannot be seen, single blanks, not longer than is read. */
export function tidyQuery(typed: string): string {
  const tidy = typed
    .normalize('NFC')
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .trim()
  return [...tidy].slice(0, LONGEST_QUERY).join('').trim()
}

const PARTS = /(?<not>(?<![^\s"])[-–−])?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+))/gu

/** One letter is in every article; one character of a script without spaces may be a whole word. */
const isLongEnough = ({ words }: Term): boolean =>
  words.length > 1 || [...(words[0] ?? '')].length > 1 || isUnspaced(words[0] ?? '') || PICTOGRAPH.test(words[0] ?? '')
const PICTOGRAPH = /^\p{Extended_Pictographic}/u
