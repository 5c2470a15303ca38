import type { JSONContent } from '@tiptap/core'
import { newBlockId } from '#components/desk/editor/schema/new-block-id.ts'
import type { Body } from '#domain/body/body.ts'

/**
 * The body in an editor's document: what ProseMirror says, without marks on line breaks and without the empty
 * paragraphs at the end that are only there to be typed into.
 */
export function bodyOf(document: JSONContent): Body {
  const blocks = (document.content ?? []).map(withoutMarksOnBreaks)
  while (blocks.length > 0 && isEmptyParagraph(blocks[blocks.length - 1])) blocks.pop()
  return { type: 'doc', content: blocks } as Body
}

/** The document an editor opens for a body. An empty body is one empty paragraph to type into. */
export function documentOf(body: Body): JSONContent {
  if (body.content.length > 0) return body as JSONContent
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newBlockId() } }] }
}

function withoutMarksOnBreaks(node: JSONContent): JSONContent {
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  return node.content ? { ...node, content: node.content.map(withoutMarksOnBreaks) } : node
}

const isEmptyParagraph = (node: JSONContent | undefined): boolean =>
  node?.type === 'paragraph' && (node.content ?? []).length === 0
