/** Where the words a reader looked for stand in a text, so that the page can mark them. */
import type { Term } from './query.ts'
import { isUnspaced, readWords, type Word } from './read-words.ts'

/** A piece of text, and whether it is what was looked for. */
export type Piece = { text: string; isHit: boolean }

type Span = { from: number; to: number }

/** Characters of a snippet, near enough. */
const SNIPPET = 220
/** Characters before the first hit, so that it stands in its sentence. */
const LEAD = 60
/** Characters of a text that are searched for a snippet. */
const DEEPEST = 30_000

/** `text` in pieces, those that `terms` look for marked. */
export function highlight(text: string, terms: readonly Term[]): Piece[] {
  const whole = text.normalize('NFC')
  return piecesOf(whole, hitsIn(whole, terms))
}

/** The part of `text` in which most of `terms` stand, in pieces; null where none of them does. */
export function snippetOf(text: string, terms: readonly Term[]): Piece[] | null {
  const whole = text.slice(0, DEEPEST).normalize('NFC')
  const hits = hitsIn(whole, terms)
  const best = richestHit(hits)
  if (!best) return null
  const start = startOf(whole, best.from)
  const end = endOf(whole, Math.max(start + SNIPPET, best.to))
  const inside = hits.filter((hit) => hit.from >= start && hit.to <= end)
  const pieces = piecesOf(
    whole.slice(start, end),
    inside.map(({ from, to }) => ({ from: from - start, to: to - start })),
  )
  return [
    ...(start > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') })),
    ...(end < whole.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

/** The spans `terms` stand at, in order, none inside another. */
function hitsIn(text: string, terms: readonly Term[]): Span[] {
  const words = readWords(text)
  const spans = terms.flatMap((term) => [...spansOf(words, term.words), ...characterSpans(text, term.words)])
  const hits: Span[] = []
  for (const span of spans.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = hits.at(-1)
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
    else hits.push({ ...span })
  }
  return hits
}

function spansOf(words: Word[], sought: readonly string[]): Span[] {
  const [first] = sought
  return words.flatMap((word, at) => {
    if (word.word !== first) return []
    const meets = sought.every((each, i) => words[at + i]?.word === each)
    return meets ? [{ from: word.from, to: words[at + sought.length - 1]!.to }] : []
  })
}

/** A single character of a script that is read in pairs stands inside pairs. */
function characterSpans(text: string, sought: readonly string[]): Span[] {
  const [character = ''] = sought
  if (sought.length !== 1 || [...character].length !== 1 || !isUnspaced(character)) return []
  const spans: Span[] = []
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    spans.push({ from: at, to: at + character.length })
  }
  return spans
}

/** The hit after which, within a snippet, most of the text is hit: a rough and good enough "best place". */
function richestHit(hits: Span[]): Span | null {
  let best: Span | null = null
  let most = 0
  for (const [at, hit] of hits.slice(0, 200).entries()) {
    let amount = 0
    for (let i = at; i < hits.length && hits[i]!.to <= hit.from + SNIPPET - LEAD; i++) amount++
    if (amount > most) {
      most = amount
      best = hit
    }
  }
  return best ?? hits[0] ?? null
}

/** Back to the beginning of the sentence or line if it is near, else of a word. */
function startOf(text: string, hit: number): number {
  const before = text.slice(Math.max(0, hit - LEAD), hit)
  if (hit <= LEAD && !before.includes('\n')) return 0
  const sentence = /.*(?:\n|[.!?。]\s)/s.exec(before)?.[0].length
  const word = before.indexOf(' ') + 1
  return hit - before.length + (sentence ?? word)
}

function endOf(text: string, wished: number): number {
  if (wished >= text.length) return text.length
  const line = text.slice(0, wished).lastIndexOf(' ')
  return line > wished - 30 ? line : wished
}

function piecesOf(text: string, hits: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of hits) {
    if (from > at) pieces.push({ text: text.slice(at, from), isHit: false })
    pieces.push({ text: text.slice(from, to), isHit: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false })
  return pieces
}
