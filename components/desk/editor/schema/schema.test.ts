import { getSchema, type JSONContent } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { BLOCKS_WITH_ID, BlockIds } from '#components/desk/editor/schema/block-ids.ts'
import { bodyOf, documentOf } from '#components/desk/editor/schema/body-of.ts'
import { SCHEMA_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'
import { Block, Body } from '#domain/body/body.ts'

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
const use = { pictureId: 'p1', alt: 'A crane', caption: 'A crane at dawn', credit: 'Pado' }

/** One of every block, with one of every mark. */
const everything: JSONContent[] = [
  paragraph('b1', [
    words('Bold', { type: 'bold' }),
    words(' italic', { type: 'italic' }),
    { type: 'hardBreak' },
    words('link', { type: 'link', attrs: { href: 'https://example.org/a' } }),
    words('up', { type: 'superscript' }),
    words('down', { type: 'subscript' }),
    words('항구', { type: 'lang', attrs: { lang: 'ko' } }),
  ]),
  { type: 'heading', attrs: { id: 'b2', level: 2 }, content: [words('Two')] },
  { type: 'heading', attrs: { id: 'b3', level: 3 }, content: [words('Three')] },
  {
    type: 'bulletList',
    attrs: { id: 'b4' },
    content: [
      {
        type: 'listItem',
        content: [
          paragraph('b5', [words('One')]),
          { type: 'orderedList', attrs: { id: 'b6' }, content: [{ type: 'listItem', content: [paragraph('b7')] }] },
        ],
      },
    ],
  },
  { type: 'orderedList', attrs: { id: 'b26' }, content: [{ type: 'listItem', content: [paragraph('b27')] }] },
  { type: 'blockquote', attrs: { id: 'b8', attribution: 'Mina Seo' }, content: [paragraph('b9')] },
  { type: 'pullQuote', attrs: { id: 'b10', text: 'We waited', attribution: 'A docker' } },
  { type: 'picture', attrs: { id: 'b11', ...use, size: 'wide' } },
  { type: 'gallery', attrs: { id: 'b12', pictures: [use] } },
  {
    type: 'table',
    attrs: { id: 'b13', caption: 'Tonnes' },
    content: [
      {
        type: 'tableRow',
        content: [
          { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('b14')] },
          { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph('b15')] },
        ],
      },
    ],
  },
  { type: 'embed', attrs: { id: 'b16', provider: 'youtube', url: 'https://youtube.com/watch?v=1', title: 'Film' } },
  { type: 'relatedArticle', attrs: { id: 'b17', articleId: 'a1' } },
  { type: 'factBox', attrs: { id: 'b18', title: 'The port' }, content: [paragraph('b19')] },
  { type: 'keyPoints', attrs: { id: 'b20', points: ['One', 'Two'] } },
  { type: 'qa', attrs: { id: 'b21', question: 'Why?' }, content: [paragraph('b22')] },
  { type: 'timeline', attrs: { id: 'b23', events: [{ when: 'Monday', title: 'Fog', text: 'Closed' }] } },
  { type: 'divider', attrs: { id: 'b24' } },
  { type: 'unconverted', attrs: { id: 'b25', source: '<marquee>', reason: 'No such block' } },
]

test('a body with one of everything goes through the editor unchanged, both ways', () => {
  const body = Body.parse({ type: 'doc', content: everything })
  expect(new Set(body.content.map((block) => block.type))).toEqual(new Set(Object.keys(blocksOfDomain())))
  const document = schema.nodeFromJSON(documentOf(body))
  document.check()
  expect(Body.parse(bodyOf(document.toJSON()))).toEqual(body)
})

test('control: a block the domain does not know is refused by the editor', () => {
  expect(() => schema.nodeFromJSON({ type: 'doc', content: [{ type: 'marquee' }] })).toThrow(/marquee/)
})

test('a line break inside bold words loses its marks on the way out', () => {
  const bold = [{ type: 'bold' }]
  const document = schema.nodeFromJSON({
    type: 'doc',
    content: [
      paragraph('b1', [
        { type: 'text', text: 'a', marks: bold },
        { type: 'hardBreak', marks: bold },
      ]),
    ],
  })
  expect(Body.safeParse(document.toJSON()).success).toBe(false)
  expect(Body.safeParse(bodyOf(document.toJSON())).success).toBe(true)
})

test('an empty body opens as one paragraph and is empty again when nothing was typed', () => {
  const document = schema.nodeFromJSON(documentOf({ type: 'doc', content: [] }))
  expect(document.childCount).toBe(1)
  expect(bodyOf(document.toJSON())).toEqual({ type: 'doc', content: [] })
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
