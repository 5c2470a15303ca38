import type { BlockOf } from '#domain/body/body.ts'
import { InlineText } from './inline-text.tsx'
import styles from './table.module.css'

type Rows = BlockOf<'table'>['content']
type Cell = Rows[number]['content'][number]

/** A table. A wide one is pushed sideways in a frame of its own, which the keyboard can reach; the page never is. */
export function Table({ id, caption, rows, label }: { id: string; caption: string; rows: Rows; label: string }) {
  const [first, ...rest] = rows
  const figures = new Set(first?.content.map((_, column) => column).filter((column) => isOfFigures(rest, column)))
  const hasHead = first?.content.every((cell) => cell.type === 'tableHeader') ?? false
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles.frame} id={id} aria-label={caption || label} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {hasHead && first && (
          <thead>
            <Row cells={first.content} scope="col" figures={figures} />
          </thead>
        )}
        <tbody>
          {(hasHead ? rest : rows).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
            <Row key={index} cells={row.content} scope="row" figures={figures} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** `figures` are the columns that hold numbers: they line up at the right, their headings with them. */
function Row({ cells, scope, figures }: { cells: Cell[]; scope: 'col' | 'row'; figures: Set<number> }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const Tag = cell.type === 'tableHeader' ? 'th' : 'td'
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
            key={index}
            scope={Tag === 'th' ? scope : undefined}
            colSpan={cell.attrs.colspan > 1 ? cell.attrs.colspan : undefined}
            rowSpan={cell.attrs.rowspan > 1 ? cell.attrs.rowspan : undefined}
            data-number={figures.has(index) ? '' : undefined}
          >
            {cell.content.map((paragraph) => (
              <p key={paragraph.attrs.id}>
                <InlineText content={paragraph.content} />
              </p>
            ))}
          </Tag>
        )
      })}
    </tr>
  )
}

function isOfFigures(rows: Rows, column: number): boolean {
  return rows.length > 0 && rows.every((row) => row.content[column] && isNumber(row.content[column]))
}

function isNumber(cell: Cell): boolean {
  const words = cell.content
    .flatMap((paragraph) => paragraph.content ?? [])
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
  return /^[-+−–]?[$€£₩]?\s?[\d.,]+\s?(?:%|[a-zµ²³]{1,3})?$/iu.test(words.trim())
}
