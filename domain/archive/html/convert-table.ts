import type { Block, BlockOf, Inline, Paragraph } from '#domain/body/body.ts'
import type { Conversion, Place } from './conversion.ts'
import { itemContent, slices } from './convert-list.ts'
import { attribute, type Element, elementsIn, isElement, textIn } from './html-tree.ts'
import { cut, emptySink, flush, NO_ID, pushWords, type Sink } from './sink.ts'

type Row = BlockOf<'table'>['content'][number]
type Cell = Row['content'][number]

const MOST_ROWS = 500
const MOST_CELLS = 30
const MOST_PARAGRAPHS = 20
/** Nested lists of a cell become paragraphs: cells hold nothing else. */
const NO_LISTS = 99

/** A table. One that only holds other things in place (a single cell) is opened; pictures in cells follow after it. */
export function table(node: Element, caption: string, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  const rows = elementsIn(node.childNodes, ({ tagName }) => tagName === 'tr').map(cellsOf)
  const isLayout = rows.length === 1 && rows[0]!.length === 1
  const title = [caption, textIn(elementsIn(node.childNodes, ({ tagName }) => tagName === 'caption'))].join(' ').trim()
  if (isLayout || rows.some((cells) => cells.length > MOST_CELLS)) {
    if (title) pushWords(sink, title)
    for (const cell of rows.flat()) {
      conversion.flow(cell.childNodes, sink, place)
      flush(sink)
    }
    return
  }
  const after: Block[] = []
  const converted = rows
    .filter((cells) => cells.length > 0)
    .map((cells): Row => ({ type: 'tableRow', content: cells.map((cell) => cellOf(cell, after, conversion, place)) }))
  const [short, over] = cut(title, 300)
  if (over || converted.length === 0) pushWords(sink, title)
  slices(converted, MOST_ROWS).forEach((content, at) => {
    sink.blocks.push({ type: 'table', attrs: { id: NO_ID, caption: at === 0 && !over ? short : '' }, content })
  })
  sink.blocks.push(...after)
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

function cellOf(cell: Element, after: Block[], conversion: Conversion, place: Place): Cell {
  const inner = emptySink()
  conversion.flow(cell.childNodes, inner, { ...place, listLevel: NO_LISTS })
  flush(inner)
  const { content, others } = itemContent(inner.blocks)
  const paragraphs = content.filter((block): block is Paragraph => block.type === 'paragraph')
  after.push(...content.filter((block) => block.type !== 'paragraph'), ...others)
  return {
    type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan', 50), rowspan: span(cell, 'rowspan', 500) },
    content: fitting(paragraphs),
  }
}

function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name), 10)
  return value >= 1 ? Math.min(value, most) : 1
}

/** At least one paragraph and at most as many as a cell holds: what is over joins the last one after a line break. */
function fitting(paragraphs: Paragraph[]): Paragraph[] {
  if (paragraphs.length === 0) return [{ type: 'paragraph', attrs: { id: NO_ID } }]
  const last = paragraphs.slice(MOST_PARAGRAPHS - 1)
  if (last.length < 2) return paragraphs
  const joined = last.flatMap(({ content = [] }, at): Inline[] =>
    at > 0 ? [{ type: 'hardBreak' }, ...content] : content,
  )
  return [...paragraphs.slice(0, MOST_PARAGRAPHS - 1), { ...last[0]!, content: joined.slice(0, 5_000) }]
}
