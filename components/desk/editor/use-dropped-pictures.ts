import type { EditorView } from '@tiptap/pm/view'
import { useRef } from 'react'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { newBlockId } from '#components/desk/editor/schema/new-block-id.ts'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'

import { useSignedIn } from '#components/desk/shell/me-context.ts'

/** Pictures dropped on the text or pasted into it: uploaded, then set where they were dropped. */
export function useDroppedPictures() {
  const dialogs = useRef(useDialogs())
  const mayUpload = useSignedIn().permissions.includes('picture:upload')

  const take = (view: EditorView, files: readonly File[], position: number) => {
    const images = files.filter(({ type }) => type.startsWith('image/'))
    if (images.length === 0 || !mayUpload) return false
    void dialogs.current.pickPictures({ many: images.length > 1, files: images }).then((pictures) => {
      const blocks = pictures.map((picture) =>
        view.state.schema.nodes.picture?.create({ ...pictureUseOf(picture), size: 'column', id: newBlockId() }),
      )
      const nodes = blocks.filter((node) => node !== undefined)
      if (nodes.length > 0) view.dispatch(view.state.tr.insert(blockEnd(view, position), nodes))
    })
    return true
  }
  return {
    onPaste: (view: EditorView, event: ClipboardEvent) =>
      !event.clipboardData?.types.includes('text/html') &&
      take(view, [...(event.clipboardData?.files ?? [])], view.state.selection.to),
    onDrop: (view: EditorView, event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to
      if (!take(view, files, at)) return false
      event.preventDefault()
      return true
    },
  }
}

/** After the outermost block at `position`: a picture stands between paragraphs, not in one. */
function blockEnd({ state: { doc } }: EditorView, position: number): number {
  const $at = doc.resolve(Math.min(position, doc.content.size))
  return $at.depth === 0 ? $at.pos : $at.after(1)
}
