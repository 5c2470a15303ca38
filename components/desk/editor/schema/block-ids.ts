import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { newBlockId } from '#components/desk/editor/schema/new-block-id.ts'

/** Nodes that carry an id: permalinks, comparisons and corrections point at them. */
export const BLOCKS_WITH_ID = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'picture',
  'gallery',
  'table',
  'embed',
  'relatedArticle',
  'factBox',
  'keyPoints',
  'qa',
  'timeline',
  'divider',
  'unconverted',
] as const

/**
 * Gives every block an id that no other block of the text has. A split keeps the id on the first half; a copy
 * that is pasted beside its original gets a new one.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  priority: 10_000,

  addGlobalAttributes() {
    return [
      {
        types: [...BLOCKS_WITH_ID],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (element) => element.getAttribute('data-block-id'),
            renderHTML: ({ id }) => (id ? { 'data-block-id': id } : {}),
          },
        },
      },
    ]
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, { doc, tr }) =>
          transactions.some((transaction) => transaction.docChanged && !isSomeoneElses(transaction))
            ? withIds(doc, tr)
            : null,
      }),
    ]
  },
})

/** What another writer's editor did gave ids there; to give others here would go on for ever. */
const isSomeoneElses = (transaction: Transaction): boolean => isChangeOrigin(transaction)

function withIds(doc: Transaction['doc'], tr: Transaction): Transaction | null {
  const seen = new Set<string>()
  doc.descendants((node, position) => {
    if (!('id' in node.attrs)) return
    const id: unknown = node.attrs.id
    if (typeof id === 'string' && id !== '' && id.length <= 64 && !seen.has(id)) {
      seen.add(id)
      return
    }
    const fresh = newBlockId()
    seen.add(fresh)
    tr.setNodeAttribute(position, 'id', fresh)
  })
  return tr.docChanged ? tr : null
}
