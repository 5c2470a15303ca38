import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useMemo } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { editorExtensions } from '#components/desk/editor/extensions.ts'
import { SlashMenu } from '#components/desk/editor/slash-menu.tsx'
import { tidyPasted } from '#components/desk/editor/tidy-pasted.ts'
import { Toolbar } from '#components/desk/editor/toolbar.tsx'
import { useDroppedPictures } from '#components/desk/editor/use-dropped-pictures.ts'
import './body-editor.css'

/** The text, in the readers' type. Keyed by whether it may be written in: blocks look at that when they are made. */
export const BodyEditor = memo(function BodyEditor() {
  const { content, isReadOnly, keeper } = useArticle()
  const dropped = useDroppedPictures()
  const extensions = useMemo(() => editorExtensions(keeper), [keeper])
  const editor = useEditor(
    {
      extensions,
      editable: !isReadOnly,
      immediatelyRender: false,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text', spellcheck: 'true' },
        transformPastedHTML: tidyPasted,
        handlePaste: (view, event) => dropped.onPaste(view, event),
        handleDrop: (view, event) => dropped.onDrop(view, event),
      },
    },
    [extensions],
  )

  if (!editor) return <div className="desk-body" aria-busy="true" />
  return (
    <div id="field-body" className="desk-body" lang={content.lang}>
      {!isReadOnly && <Toolbar editor={editor} />}
      <EditorContent editor={editor} />
      {!isReadOnly && <SlashMenu editor={editor} />}
    </div>
  )
})
