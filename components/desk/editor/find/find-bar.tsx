import { Button, Checkbox, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { findWords, replaceAt } from '#components/desk/editor/find/find-words.ts'
import { FOUND } from '#components/desk/editor/find/found-words.ts'

type Props = { editor: Editor; onClose: () => void }

/** Finds words in the text and puts others there. */
export function FindBar({ editor, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [others, setOthers] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  useEffect(() => {
    editor.view.dispatch(editor.state.tr.setMeta(FOUND, { words, matchCase }))
  }, [editor, words, matchCase])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(FOUND, { words: '', matchCase: false }))
    },
    [editor],
  )
  const { count, here } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const places = FOUND.getState(state)?.places ?? []
      const { from, to } = state.selection
      return { count: places.length, here: places.findIndex((place) => place.from === from && place.to === to) }
    },
  })
  const places = () => findWords(editor.state.doc, { words, matchCase })
  const step = (by: 1 | -1) => {
    const all = places()
    const { from, to } = editor.state.selection
    const next =
      by === 1
        ? (all.find((place) => place.from >= to) ?? all[0])
        : (all.findLast((place) => place.to <= from) ?? all.at(-1))
    if (next) editor.chain().setTextSelection(next).scrollIntoView().run()
  }
  const replace = (which: ReturnType<typeof places>) => {
    if (which.length === 0) return
    // A step of its own, so that undoing it does not take the typing of a moment ago with it.
    yUndoPluginKey.getState(editor.state)?.undoManager.stopCapturing()
    editor.view.dispatch(replaceAt(editor.state.tr, which, others))
    yUndoPluginKey.getState(editor.state)?.undoManager.stopCapturing()
    // With nothing left the buttons cannot be pressed, and would drop the keyboard.
    if (places().length === 0) field.current?.focus()
  }
  const replaceHere = () => {
    const { from, to } = editor.state.selection
    replace(places().filter((place) => place.from === from && place.to === to))
    step(1)
  }
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.name === 'find') {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
  }
  return (
    <Stack role="search" aria-label="Find and replace" gap={6} py="xs" onKeyDown={onKeyDown} lang="en">
      <Group gap="xs">
        <TextInput
          ref={field}
          name="find"
          aria-label="Find"
          placeholder="Find"
          size="xs"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          autoFocus
        />
        <Button size="compact-xs" variant="default" disabled={count === 0} onClick={() => step(-1)}>
          Previous
        </Button>
        <Button size="compact-xs" variant="default" disabled={count === 0} onClick={() => step(1)}>
          Next
        </Button>
        <Checkbox
          size="xs"
          label="Match case"
          checked={matchCase}
          onChange={(event) => setMatchCase(event.currentTarget.checked)}
        />
        <Text size="xs" role="status" miw="4.5rem">
          {words !== '' && (here === -1 ? `${count} found` : `${here + 1} of ${count}`)}
        </Text>
        <CloseButton size="sm" ms="auto" aria-label="Close find and replace" onClick={close} />
      </Group>
      <Group gap="xs">
        <TextInput
          aria-label="Replace with"
          placeholder="Replace with"
          size="xs"
          value={others}
          onChange={(event) => setOthers(event.currentTarget.value)}
        />
        <Button size="compact-xs" variant="default" disabled={here === -1} onClick={replaceHere}>
          Replace
        </Button>
        <Button size="compact-xs" variant="default" disabled={count === 0} onClick={() => replace(places())}>
          Replace all
        </Button>
      </Group>
    </Stack>
  )
}
