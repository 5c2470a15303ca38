import { EditorContent, useEditor } from '@tiptap/react'
import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { editorExtensions } from '#components/desk/editor/extensions.ts'
import { FindBar } from '#components/desk/editor/find/find-bar.tsx'
import { SlashMenu } from '#components/desk/editor/slash-menu.tsx'
import { tidyPasted } from '#components/desk/editor/tidy-pasted.ts'
import { Toolbar } from '#components/desk/editor/toolbar.tsx'
import { useDroppedPictures } from '#components/desk/editor/use-dropped-pictures.ts'
import './body-editor.css'

/** The text, in the readers' type. Keyed by whether it may be written in: blocks look at that when they are made. */
export const BodyEditor = memo(function BodyEditor() {
  const { content, isReadOnly, keeper } = useArticle()
  const [isFinding, setFinding] = useState(false)
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.key.toLowerCase() !== 'f') return
    event.preventDefault()
    setFinding(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears a shortcut of the text inside
    <div id="field-body" className="desk-body" lang={content.lang} onKeyDown={onKeyDown}>
      {!isReadOnly && <Toolbar editor={editor} onFind={() => setFinding(true)} />}
      {isFinding && !isReadOnly && <FindBar editor={editor} onClose={() => setFinding(false)} />}
      <EditorContent editor={editor} />
      {!isReadOnly && <SlashMenu editor={editor} />}
    </div>
  )
})
