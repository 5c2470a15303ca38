/** A body as a tree that several people can change at once, the way the editor's binding lays it out; and back. */
import * as Y from 'yjs'
import type { Body, Mark } from '#domain/body/body.ts'

/** A node of a body before anybody has checked it. */
export type LooseNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: LooseNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** The order of marks on a text, so that the same text is always written the same way. */
const MARK_ORDER: readonly Mark['type'][] = ['bold', 'italic', 'superscript', 'subscript', 'link', 'lang']
/** The binding tells marks apart that may stand on one text twice by a hash behind their name. */
const HASHED_NAME = /^(.+)--[a-zA-Z0-9+/=]{8}$/

/** What stands in a shared tree, unchecked. */
export function nodesIn(tree: Y.XmlFragment): LooseNode[] {
  return tree.toArray().flatMap((item): LooseNode[] => {
    if (item instanceof Y.XmlText) return textsIn(item)
    if (!(item instanceof Y.XmlElement)) return []
    const attrs: Record<string, unknown> = item.getAttributes()
    const content = nodesIn(item)
    return [
      {
        type: item.nodeName,
        ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
        ...(content.length > 0 ? { content } : {}),
      },
    ]
  })
}

function textsIn(text: Y.XmlText): LooseNode[] {
  const parts: { insert: unknown; attributes?: Record<string, Record<string, unknown>> }[] = text.toDelta()
  return parts.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string' || insert === '') return []
    const marks = Object.entries(attributes ?? {})
      .map(([name, attrs]) => {
        const type = HASHED_NAME.exec(name)?.[1] ?? name
        return { type, ...(attrs && Object.keys(attrs).length > 0 ? { attrs } : {}) }
      })
      .sort((one, other) => rankOf(one.type) - rankOf(other.type))
    return [{ type: 'text', text: insert, ...(marks.length > 0 ? { marks } : {}) }]
  })
}

const rankOf = (type: string): number => MARK_ORDER.indexOf(type as Mark['type'])

/**
 * Makes `tree` say what `blocks` say, touching only the blocks that differ, so that whoever writes in another one is
 * not disturbed.
 */
export function writeNodes(tree: Y.XmlFragment, blocks: Body['content']): void {
  const before = nodesIn(tree).map((node) => JSON.stringify(sorted(node)))
  const after = (blocks as LooseNode[]).map((node) => JSON.stringify(sorted(node)))
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (before.length - start - end > 0) tree.delete(start, before.length - start - end)
  const made = (blocks as LooseNode[]).slice(start, blocks.length - end).map(sharedNode)
  if (made.length > 0) tree.insert(start, made)
}

function sharedNode(node: LooseNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    // The type of the library knows text only; what it keeps is any JSON.
    if (value !== null && value !== undefined) element.setAttribute(name, value as string)
  }
  const children = sharedChildren(node.content ?? [])
  if (children.length > 0) element.insert(0, children)
  return element
}

/** Neighbouring texts are one shared text with marks as its attributes. */
function sharedChildren(nodes: LooseNode[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let parts: { insert: string; attributes: Record<string, unknown> }[] = []
  const endText = (): void => {
    if (parts.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(parts)
    children.push(text)
    parts = []
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      const attributes = Object.fromEntries((node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]))
      parts.push({ insert: node.text ?? '', attributes })
    } else {
      endText()
      children.push(sharedNode(node))
    }
  }
  endText()
  return children
}

/** The same value with the keys of every object in order, so that two spellings of one thing are equal. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
