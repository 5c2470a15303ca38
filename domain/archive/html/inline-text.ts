/** Words and marks being gathered into a paragraph: white space folded, neighbours joined, limits kept. */
import type { Inline, Mark } from '#domain/body/body.ts'
import { cleanText } from '#domain/body/clean-text.ts'

const MOST_CHARACTERS = 20_000
const MOST_PIECES = 4_000

/** Adds text after what is there. White space folds to one space, as a browser would draw it. */
export function addText(line: Inline[], text: string, marks: readonly Mark[]): void {
  let words = cleanText(text).replace(/[ \t\n\f\r]+/g, ' ')
  const last = line.at(-1)
  if (!last || last.type === 'hardBreak' || last.text.endsWith(' ')) words = words.replace(/^ /, '')
  if (words === '') return
  if (last?.type === 'text' && sameMarks(last.marks, marks)) {
    words = last.text + words
    line.pop()
  }
  for (const text of chunks(words, MOST_CHARACTERS)) {
    line.push(marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text })
  }
}

/** Adds a line break, unless the paragraph is still empty. */
export function addBreak(line: Inline[]): void {
  if (line.length > 0) line.push({ type: 'hardBreak' })
}

/** The paragraphs that `line` makes: trimmed, cut at two line breaks in a row, none of them empty. */
export function paragraphsOf(line: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]]
  line.forEach((piece, at) => {
    const current = paragraphs.at(-1)!
    const isGap = piece.type === 'hardBreak' && line[at - 1]?.type === 'hardBreak'
    if (isGap || current.length >= MOST_PIECES) paragraphs.push(isGap ? [] : [piece])
    else current.push(piece)
  })
  return paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0)
}

function trimmed(line: Inline[]): Inline[] {
  const kept = [...line]
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.type === 'text' ? last.text.replace(/[\s\u00a0]+$/, '') : ''
    if (text !== '' && last.type === 'text') {
      kept[kept.length - 1] = { ...last, text }
      break
    }
    kept.pop()
  }
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.type === 'text' ? first.text.replace(/^[\s\u00a0]+/, '') : ''
    if (text !== '' && first.type === 'text') {
      kept[0] = { ...first, text }
      break
    }
    kept.shift()
  }
  return kept
}

/** `text` in pieces of at most `most` UTF-16 units, never cutting a character in two. */
export function chunks(text: string, most: number): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + most, text.length)
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1]!)) to--
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

function sameMarks(some: readonly Mark[] | undefined, others: readonly Mark[]): boolean {
  return JSON.stringify(some ?? []) === JSON.stringify(others)
}
