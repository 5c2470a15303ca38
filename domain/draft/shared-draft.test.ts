import { getSchema } from '@tiptap/core'
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { SCHEMA_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'
import { ArticleContent, emptyContent } from '#domain/article/content.ts'
import { Body } from '#domain/body/body.ts'
import { ONE_OF_EVERYTHING } from '#domain/body/examples.ts'
import { BODY, draftOf, type Words, wordsIn, writeFields, writeWords } from './shared-draft.ts'
import { UNFIT } from './tidy-content.ts'

const paragraph = (id: string, text: string) => ({
  type: 'paragraph' as const,
  attrs: { id },
  content: [{ type: 'text' as const, text }],
})
const words = (headline: string, ...texts: string[]): Words => ({
  content: {
    ...emptyContent('en'),
    headline,
    body: { type: 'doc', content: texts.map((text, at) => paragraph(`b${at}`, text)) },
  },
  urgency: 3,
})
/** Two people with the same document. */
function twoOf(of: Words): [Y.Doc, Y.Doc] {
  const one = new Y.Doc()
  writeWords(one, of)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  return [one, other]
}
function meet(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

test('what is written is read: every block, mark and field', () => {
  const doc = new Y.Doc()
  const all: Words = {
    content: { ...emptyContent('ko'), headline: 'Harbour', topics: ['t1'], body: ONE_OF_EVERYTHING },
    urgency: 2,
  }
  writeWords(doc, all)
  expect(draftOf(doc)).toEqual({ ...all, content: ArticleContent.parse(all.content) })
})

test('the shared body is the one the editor’s binding writes and reads', () => {
  const schema = getSchema(SCHEMA_EXTENSIONS)
  const doc = new Y.Doc()
  prosemirrorJSONToYXmlFragment(schema, ONE_OF_EVERYTHING, doc.getXmlFragment(BODY))
  expect(draftOf(doc).content.body).toEqual(Body.parse(ONE_OF_EVERYTHING))
  const ours = new Y.Doc()
  writeWords(ours, { content: { ...emptyContent('en'), body: ONE_OF_EVERYTHING }, urgency: 4 })
  const read = schema.nodeFromJSON({ ...yXmlFragmentToProsemirrorJSON(ours.getXmlFragment(BODY)), type: 'doc' })
  expect(read.toJSON()).toEqual(schema.nodeFromJSON(ONE_OF_EVERYTHING).toJSON())
})

test('two who type in one headline and in two paragraphs lose nothing', () => {
  const [one, other] = twoOf(words('Bridge reopens', 'First.', 'Second.'))
  writeFields(one, { headline: 'Harbour Bridge reopens' })
  writeFields(other, { headline: 'Bridge reopens at last' })
  const changed = wordsIn(other)
  changed.content.body.content[1] = paragraph('b1', 'Second, and more.')
  writeWords(other, changed)
  meet(one, other)
  expect(wordsIn(one)).toEqual(wordsIn(other))
  expect(wordsIn(one).content.headline).toBe('Harbour Bridge reopens at last')
  expect(JSON.stringify(wordsIn(one).content.body)).toContain('Second, and more.')
})

test('both ends agree whatever two people do, in whatever order it arrives', () => {
  const text = fc.string({ maxLength: 12 })
  const step = fc.record({
    who: fc.boolean(),
    headline: text,
    paragraphs: fc.array(text, { maxLength: 4 }),
    meets: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const [one, other] = twoOf(words('Start', 'Text.'))
      for (const { who, headline, paragraphs, meets } of steps) {
        writeWords(who ? one : other, words(headline, ...paragraphs.map((each) => each || ' ')))
        if (meets) meet(one, other)
      }
      meet(one, other)
      expect(draftOf(one)).toEqual(draftOf(other))
      expect(ArticleContent.safeParse(draftOf(one).content).success).toBe(true)
    }),
  )
})

test('nothing typed is dropped: a line over its limit stays, a block that is none is shown to editors', () => {
  const doc = new Y.Doc()
  writeWords(doc, words('x'.repeat(200), 'Text.'))
  doc.getXmlFragment(BODY).insert(0, [new Y.XmlElement('script')])
  const { headline, body } = draftOf(doc).content
  expect(headline).toHaveLength(200)
  expect(body.content[0]).toMatchObject({ type: 'unconverted', attrs: { reason: UNFIT } })
  expect(body.content[1]).toMatchObject(paragraph('b0', 'Text.'))
})

test('ids lost or doubled where two split one paragraph are made anew, the same at both ends', () => {
  const [one, other] = twoOf(words('Ids', 'a', 'b'))
  const tree = (doc: Y.Doc) => doc.getXmlFragment(BODY)
  ;(tree(one).get(1) as Y.XmlElement).setAttribute('id', 'b0')
  meet(one, other)
  const ids = draftOf(one).content.body.content.map(({ attrs }) => attrs.id)
  expect(new Set(ids).size).toBe(2)
  expect(draftOf(other)).toEqual(draftOf(one))
})

test('a line break inside bold words loses its marks, and an empty last paragraph is nothing', () => {
  const schema = getSchema(SCHEMA_EXTENSIONS)
  const doc = new Y.Doc()
  const bold = [{ type: 'bold' }]
  const inline = [
    { type: 'text', text: 'a', marks: bold },
    { type: 'hardBreak', marks: bold },
  ]
  const json = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'b1' }, content: inline }, { type: 'paragraph' }],
  }
  prosemirrorJSONToYXmlFragment(schema, json, doc.getXmlFragment(BODY))
  const { body } = draftOf(doc).content
  expect(Body.safeParse(body).success).toBe(true)
  expect(body.content).toHaveLength(1)
})
