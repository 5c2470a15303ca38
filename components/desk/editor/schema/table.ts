import {
  Table as BaseTable,
  TableCell as BaseTableCell,
  TableHeader as BaseTableHeader,
  TableRow,
} from '@tiptap/extension-table'
import { text } from '#components/desk/editor/schema/attributes.ts'

/** A span as HTML says it, or 1: pasted tables say all sorts of things. */
const span = (name: string, max: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10)
    return value >= 1 && value <= max ? value : 1
  },
})

const cellAttributes = () => ({ colspan: span('colspan', 50), rowspan: span('rowspan', 500) })

export const TableCell = BaseTableCell.extend({ content: 'paragraph+', addAttributes: cellAttributes })
export const TableHeader = BaseTableHeader.extend({ content: 'paragraph+', addAttributes: cellAttributes })
export { TableRow }

export const Table = BaseTable.extend({
  addAttributes() {
    return { caption: text() }
  },
  renderHTML({ HTMLAttributes }) {
    return ['table', HTMLAttributes, ['tbody', 0]]
  },
}).configure({ resizable: false })
