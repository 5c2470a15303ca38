import { getSchema, type JSONContent } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { BLOCKS_WITH_ID, BlockIds } from '#components/desk/editor/schema/block-ids.ts'
import { SCHEMA_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'
import { Block, Body } from '#domain/body/body.ts'
import { ONE_OF_EVERYTHING } from '#domain/body/examples.ts'

const schema = getSchema(SCHEMA_EXTENSIONS)

/** Type and attribute names of every block the domain knows. */
function blocksOfDomain(): Record<string, string[]> {
  return Object.fromEntries(
    Block.options.map((option) => [option.shape.type.value, Object.keys(option.shape.attrs.shape).sort()]),
  )
}

/** Type and attribute names of every block the editor's schema knows. */
function blocksOfEditor(of: Schema): Record<string, string[]> {
  const blocks = Object.values(of.nodes).filter((node) => node.isInGroup('block'))
  return Object.fromEntries(blocks.map((node) => [node.name, Object.keys(node.spec.attrs ?? {}).sort()]))
}

test('the editor has exactly the blocks of the domain, with exactly their attributes', () => {
  expect(blocksOfEditor(schema)).toEqual(blocksOfDomain())
})

test('control: a schema without one block, or with one attribute more, is noticed', () => {
  const poorer = getSchema(SCHEMA_EXTENSIONS.filter((extension) => extension.name !== 'timeline'))
  expect(blocksOfEditor(poorer)).not.toEqual(blocksOfDomain())
  const richer = getSchema(
    SCHEMA_EXTENSIONS.map((extension) =>
      extension.name === 'divider'
        ? extension.extend({ addAttributes: () => ({ colour: { default: '' } }) })
        : extension,
    ),
  )
  expect(blocksOfEditor(richer)).not.toEqual(blocksOfDomain())
})

test('every block of the domain has an id in the editor', () => {
  expect([...BLOCKS_WITH_ID].sort()).toEqual(Object.keys(blocksOfDomain()).sort())
})

test('the editor has exactly the marks of the domain', () => {
  const marks = Object.fromEntries(
    Object.values(schema.marks).map((mark) => [mark.name, Object.keys(mark.spec.attrs ?? {})]),
  )
  expect(marks).toEqual({ bold: [], italic: [], superscript: [], subscript: [], lang: ['lang'], link: ['href'] })
})

const paragraph = (id: string, content?: JSONContent[]): JSONContent => ({
  type: 'paragraph',
  attrs: { id },
  ...(content ? { content } : {}),
})
const words = (text: string, ...marks: JSONContent[]): JSONContent =>
  ({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }) as JSONContent

test('a body with one of everything goes through the editor unchanged, both ways', () => {
  const body = Body.parse(ONE_OF_EVERYTHING)
  expect(new Set(body.content.map((block) => block.type))).toEqual(new Set(Object.keys(blocksOfDomain())))
  const document = schema.nodeFromJSON(body)
  document.check()
  expect(Body.parse(document.toJSON())).toEqual(body)
})

test('control: a block the domain does not know is refused by the editor', () => {
  expect(() => schema.nodeFromJSON({ type: 'doc', content: [{ type: 'marquee' }] })).toThrow(/marquee/)
})

test('a split keeps the id on the first half; a copy gets a new one', () => {
  const plugins = (BlockIds.config.addProseMirrorPlugins as unknown as () => EditorState['plugins'])()
  const doc = schema.nodeFromJSON({ type: 'doc', content: [paragraph('first', [words('Harbour bridge')])] })
  const split = EditorState.create({ doc, plugins }).applyTransaction(EditorState.create({ doc, plugins }).tr.split(8))
  const [before, after] = split.state.doc.content.content
  expect(before?.attrs.id).toBe('first')
  expect(after?.attrs.id).toMatch(/^[0-9a-z]{12}$/)
  const copied = split.state.apply(split.state.tr.insert(0, doc.child(0)))
  const ids = copied.doc.content.content.map((node) => node.attrs.id)
  expect(new Set(ids).size).toBe(3)
})
