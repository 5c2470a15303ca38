import type { Editor } from '@tiptap/core'

/** Moves the block at `position` past its neighbour before (-1) or after (1) it. At the edge it stays. */
export function moveBlock(editor: Editor, position: number, by: -1 | 1): void {
  editor
    .chain()
    .command(({ tr }) => {
      const $at = tr.doc.resolve(position)
      const node = $at.nodeAfter
      const neighbour = $at.parent.maybeChild($at.index() + by)
      if (!node || !neighbour) return false
      const target = by < 0 ? position - neighbour.nodeSize : position + neighbour.nodeSize
      tr.delete(position, position + node.nodeSize).insert(target, node)
      return true
    })
    .scrollIntoView()
    .run()
}
