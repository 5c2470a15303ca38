import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { EDITOR_EXTENSIONS } from '#components/desk/editor/extensions.ts'
import { bodyOf, documentOf } from '#components/desk/editor/schema/body-of.ts'
import { SlashMenu } from '#components/desk/editor/slash-menu.tsx'
import { tidyPasted } from '#components/desk/editor/tidy-pasted.ts'
import { Toolbar } from '#components/desk/editor/toolbar.tsx'
import { useDroppedPictures } from '#components/desk/editor/use-dropped-pictures.ts'
import './body-editor.css'

/** The text, in the readers' type. Keyed by whether it may be written in: blocks look at that when they are made. */
export const BodyEditor = memo(function BodyEditor() {
  const { content, set, loaded, isReadOnly, keeper } = useArticle()
  const change = useRef(set)
  change.current = set
  const dropped = useDroppedPictures()
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; later texts are loaded below
  const first = useMemo(() => documentOf(keeper.get().words.content.body), [])
  const editor = useEditor({
    extensions: EDITOR_EXTENSIONS,
    content: first,
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
    onUpdate: ({ editor }) => change.current({ body: bodyOf(editor.getJSON()) }),
  })

  const shown = useRef(loaded)
  useEffect(() => {
    if (!editor || shown.current === loaded) return
    shown.current = loaded
    editor.commands.setContent(documentOf(keeper.get().words.content.body), { emitUpdate: false })
  }, [editor, loaded, keeper])

  if (!editor) return <div className="desk-body" aria-busy="true" />
  return (
    <div id="field-body" className="desk-body" lang={content.lang}>
      {!isReadOnly && <Toolbar editor={editor} />}
      <EditorContent editor={editor} />
      {!isReadOnly && <SlashMenu editor={editor} />}
    </div>
  )
})
