import { stemmer } from 'stemmer'

/** A word as search compares it, and where it stands in the text it was read from. */
export type Word = { word: string; from: number; to: number }

/**
 * The words of `text` as search keeps and compares them. Letters lose case and marks, English loses its endings
 * (Porter), so that "sailing" is found by "sail" and "Zoë" by "zoe". Scripts that write no spaces between words (or,
 * as Korean, glue particles to them) are read as overlapping pairs of characters: a name is found inside a longer
 * word. `text` must be in Unicode's composed form (NFC).
 */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: found, 1: unspaced, index } of text.matchAll(PIECES)) {
    if (unspaced !== undefined) pairsOf(unspaced, index, words)
    else {
      const word = comparable(found)
      if (word !== '') words.push({ word, from: index, to: index + found.length })
    }
  }
  return words
}

/** Each character of the scripts that are read in pairs, once: so that a single one can be looked for, too. */
export function charactersIn(text: string): string[] {
  const found = new Set<string>()
  for (const [run] of text.matchAll(RUNS))
    for (const character of run) if (character.trim() !== '') found.add(character)
  return [...found]
}

/** Whether `word` is of a script that is read in pairs. */
export const isUnspaced = (word: string): boolean => STARTS_UNSPACED.test(word)

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`
const RUN = `[${UNSPACED}](?:[ \\t\\u00a0\\u3000]*[${UNSPACED}])*`
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]`
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'v')
const RUNS = new RegExp(RUN, 'gv')
/** A run of an unspaced script; or a word, with the apostrophes inside it; or a pictograph. */
const PIECES = new RegExp(`(${RUN})|${LETTER}+(?:['’]${LETTER}+)*|\\p{Extended_Pictographic}`, 'gv')

/** Overlapping pairs; a character that stands alone is itself. Spaces inside the run do not count. */
function pairsOf(run: string, start: number, words: Word[]): void {
  let before: Word | null = null
  let pairs = 0
  let at = start
  for (const character of run) {
    const from = at
    at += character.length
    if (character.trim() === '') continue
    const now = { word: character.normalize('NFKC'), from, to: at }
    if (before) {
      words.push({ word: before.word + now.word, from: before.from, to: now.to })
      pairs++
    }
    before = now
  }
  if (before && pairs === 0) words.push(before)
}

/** Longer words are cut: nobody types them, and a database has its limits. */
const LONGEST = 48
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** `word` without what makes no difference when looking for it. A newspaper uses few words often: they are remembered. */
function comparable(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const made = fold(word).slice(0, LONGEST)
  const compared = ENGLISH.test(made) ? stemmer(made) : made
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, compared)
  return compared
}

const ENGLISH = /^[a-z]{3,}$/
const MARKED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u

function fold(word: string): string {
  const lower = word.toLowerCase()
  const whole = PLAIN.test(lower) ? lower : unmarked(lower.normalize('NFKC').toLowerCase())
  return whole.replace(/['’]s$/, '').replace(/['’]/g, '')
}

const PLAIN = /^[a-z0-9']*$/

/** Marks are part of the word in Devanagari or Tamil; in these scripts people leave them out when they search. */
function unmarked(word: string): string {
  if (!MARKED.test(word)) return word
  const bare = word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
  return bare.replace(/[ßøđłæœıðþ]/g, (letter) => LETTERS[letter] ?? letter)
}

/** Letters that are no letter with a mark, and are searched for as one. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}
