/** Where converted blocks are gathered: finished blocks, and the paragraph still being written. */
import type { Block, Inline } from '#domain/body/body.ts'
import { cleanLine, cleanText } from '#domain/body/clean-text.ts'
import { type EmbedSource, embedOf } from './embed-of.ts'
import { chunks, paragraphsOf } from './inline-text.ts'

export type Sink = { blocks: Block[]; line: Inline[] }
/** Given by `withBlockIds` once everything is in place. */
export const NO_ID = 'x'

export const emptySink = (): Sink => ({ blocks: [], line: [] })

/** Ends the paragraph being written. A line that is nothing but a player's address becomes an embed. */
export function flush(sink: Sink): void {
  const paragraphs = paragraphsOf(sink.line)
  sink.line = []
  for (const content of paragraphs) {
    let rest: Inline[] = []
    for (const segment of segmentsOf(content)) {
      const embed = loneEmbed(segment)
      if (!embed) {
        rest = rest.length > 0 ? [...rest, { type: 'hardBreak' }, ...segment] : segment
        continue
      }
      pushParagraph(sink, rest)
      rest = []
      pushEmbed(sink, embed, '')
    }
    pushParagraph(sink, rest)
  }
}

export function pushParagraph(sink: Sink, content: Inline[]): void {
  for (const one of paragraphsOf(content)) {
    sink.blocks.push({ type: 'paragraph', attrs: { id: NO_ID }, content: one })
  }
}

/** A paragraph of plain words. */
export function pushWords(sink: Sink, words: string): void {
  pushParagraph(
    sink,
    chunks(cleanLine(words), 20_000).map((text) => ({ type: 'text', text })),
  )
}

export function pushEmbed(sink: Sink, { provider, url }: EmbedSource, title: string): void {
  const [kept, over] = cut(title, 300)
  sink.blocks.push({ type: 'embed', attrs: { id: NO_ID, provider, url, title: kept } })
  if (over) pushWords(sink, over)
}

/** Markup that is no block, kept where it stood for editors to see. Neighbours with one reason become one block. */
export function pushUnconverted(sink: Sink, source: string, reason: string): void {
  flush(sink)
  const last = sink.blocks.at(-1)
  const why = cut(reason, 300)[0]
  const clean = cleanText(source).trim()
  if (last?.type === 'unconverted' && last.attrs.reason === why && last.attrs.source.length + clean.length < 20_000) {
    last.attrs.source += `\n${clean}`
    return
  }
  for (const piece of chunks(clean, 20_000)) {
    sink.blocks.push({ type: 'unconverted', attrs: { id: NO_ID, source: piece, reason: why } })
  }
}

/** One line of at most `most` characters, and what did not fit; cut between words where there are any. */
export function cut(words: string, most: number): [string, string] {
  const line = cleanLine(words)
  if (line.length <= most) return [line, '']
  const space = line.lastIndexOf(' ', most)
  const first = space > 0 ? line.slice(0, space) : (chunks(line, most)[0] ?? '')
  return [first, line.slice(first.length).trim()]
}

function segmentsOf(line: readonly Inline[]): Inline[][] {
  const segments: Inline[][] = [[]]
  for (const piece of line) {
    if (piece.type === 'hardBreak') segments.push([])
    else segments.at(-1)!.push(piece)
  }
  return segments
}

function loneEmbed(segment: readonly Inline[]): EmbedSource | null {
  const [only, ...others] = segment
  if (only?.type !== 'text' || others.length > 0) return null
  const words = only.text.trim()
  if (!/^https?:\/\/\S+$/i.test(words)) return null
  const isPlain = (only.marks ?? []).every((mark) => mark.type === 'link')
  return isPlain ? embedOf(words) : null
}
