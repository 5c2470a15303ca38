import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { findWords, replaceAt } from '#components/desk/editor/find/find-words.ts'
import { TEXT_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'

const schema = getSchema(TEXT_EXTENSIONS)
const bold = [{ type: 'bold' }]
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'first' },
      content: [
        { type: 'text', text: 'The har' },
        { type: 'text', text: 'bour (old)', marks: bold },
        { type: 'hardBreak' },
        { type: 'text', text: 'Harbour again' },
      ],
    },
    { type: 'paragraph', attrs: { id: 'second' }, content: [{ type: 'text', text: 'No HARBOUR', marks: bold }] },
  ],
})
const found = (words: string, matchCase = false) =>
  findWords(doc, { words, matchCase }).map(({ from, to }) => doc.textBetween(from, to))

test('words are found across marks and after line breaks, in any case or in one', () => {
  expect(found('harbour')).toEqual(['harbour', 'Harbour', 'HARBOUR'])
  expect(found('Harbour', true)).toEqual(['Harbour'])
})

test('what means something in a pattern means itself, and nothing finds nothing', () => {
  expect(found('(old)')).toEqual(['(old)'])
  expect(found('.*')).toEqual([])
  expect(found('')).toEqual([])
})

test('words do not run from one paragraph or line into the next', () => {
  expect(found('again No')).toEqual([])
  expect(found('(old)Harbour')).toEqual([])
})

test('all are replaced in one change, which keeps marks', () => {
  const { tr } = EditorState.create({ doc })
  replaceAt(tr, findWords(doc, { words: 'harbour', matchCase: false }), 'port')
  expect(tr.doc.textBetween(0, tr.doc.content.size, '|', '/')).toBe('The port (old)/port again|No port')
  expect(tr.doc.child(1).firstChild?.marks.map((mark) => mark.type.name)).toEqual(['bold'])
})

test('with nothing to put there, the words go', () => {
  const { tr } = EditorState.create({ doc })
  replaceAt(tr, findWords(doc, { words: ' again', matchCase: true }), '')
  expect(tr.doc.textContent).toBe('The harbour (old)HarbourNo HARBOUR')
})
