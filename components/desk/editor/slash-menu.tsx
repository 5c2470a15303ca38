import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { findInsertables, type Insertable } from '#components/desk/editor/insertables.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './slash-menu.module.css'

type Asked = { words: string; from: number; to: number }

/** `/` at the start of an empty line, some letters of a block, Enter. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const dialogs = useDialogs()
  const { permissions } = useSignedIn()
  const asked = useEditorState({ editor, selector: ({ editor }) => askedIn(editor) })
  const [dismissed, setDismissed] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const choices = asked && asked.from !== dismissed ? findInsertables(asked.words, permissions).slice(0, 9) : []
  const isOpen = asked !== null && choices.length > 0
  const words = asked?.words
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, first choice
  useEffect(() => setAt(0), [words])
  useEffect(() => {
    if (!asked) setDismissed(null)
  }, [asked])

  const choose = (choice: Insertable | undefined) => {
    if (!choice || !asked) return
    editor.chain().focus().deleteRange({ from: asked.from, to: asked.to }).run()
    void choice.run(editor, dialogs)
  }
  const onKeyDown = useRef<(event: KeyboardEvent) => boolean>(() => false)
  onKeyDown.current = (event) => {
    if (!isOpen || event.isComposing) return false
    if (event.key === 'ArrowDown') setAt((at + 1) % choices.length)
    else if (event.key === 'ArrowUp') setAt((at + choices.length - 1) % choices.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(choices[at])
    else if (event.key === 'Escape') setDismissed(asked.from)
    else return false
    return true
  }
  useEffect(() => {
    const { dom } = editor.view
    const listen = (event: KeyboardEvent) => {
      if (!onKeyDown.current(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    dom.addEventListener('keydown', listen, { capture: true })
    return () => dom.removeEventListener('keydown', listen, { capture: true })
  }, [editor])

  if (!isOpen) return null
  const { left, bottom } = editor.view.coordsAtPos(asked.from)
  const box = editor.view.dom.parentElement?.parentElement?.getBoundingClientRect()
  return (
    <div
      className={classes.menu}
      role="listbox"
      aria-label="Insert"
      style={{ left: left - (box?.left ?? 0), top: bottom - (box?.top ?? 0) + 4 }}
    >
      {choices.map((choice, index) => (
        <button
          key={choice.name}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={classes.choice}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(choice)}
        >
          {choice.name}
        </button>
      ))}
    </div>
  )
}

/** What stands after `/` when the paragraph holds nothing else and the cursor is at its end. */
function askedIn(editor: Editor): Asked | null {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null
  const match = /^\/([\w &]{0,24})$/.exec($from.parent.textContent)
  if (!match || $from.parentOffset !== $from.parent.content.size) return null
  return { words: match[1] ?? '', from: $from.start(), to: $from.end() }
}
