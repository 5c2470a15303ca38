import type { Block, List, ListItem, Paragraph } from '#domain/body/body.ts'
import type { Conversion, Place } from './conversion.ts'
import { type Element, isElement, isText, type Node } from './html-tree.ts'
import { addText } from './inline-text.ts'
import { emptySink, flush, NO_ID, type Sink } from './sink.ts'

const MOST_ITEMS = 500
const MOST_IN_ITEM = 100
/** Lists within lists within lists: what is deeper than this is kept as paragraphs of the item it is in. */
const DEEPEST_LIST = 6

/** A list. Pictures, tables and the like, which no item can hold, follow after it. */
export function list(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  if (place.listLevel >= DEEPEST_LIST) {
    conversion.flow(node.childNodes, sink, place)
    return
  }
  const after: Block[] = []
  const items = childrenAsItems(node).flatMap((nodes): ListItem[] => {
    const inner = emptySink()
    conversion.flow(nodes, inner, { ...place, listLevel: place.listLevel + 1 })
    flush(inner)
    const { content, others } = itemContent(inner.blocks)
    after.push(...others)
    return slices(content, MOST_IN_ITEM).map((part) => ({ type: 'listItem', content: part }))
  })
  const type: List['type'] = node.tagName === 'ol' ? 'orderedList' : 'bulletList'
  for (const content of slices(items, MOST_ITEMS)) {
    sink.blocks.push({ type, attrs: { id: NO_ID }, content } as Block)
  }
  sink.blocks.push(...after)
}

/** The nodes of each item. A list that stands in a list without an item belongs to the item before it. */
function childrenAsItems(node: Element): Node[][] {
  const items: Node[][] = []
  for (const child of node.childNodes) {
    if (isText(child) && child.value.trim() === '') continue
    if (isElement(child) && child.tagName === 'li') items.push([...child.childNodes])
    else if (isElement(child) && items.length > 0) items.at(-1)!.push(child)
    else items.push([child])
  }
  return items
}

/** What may stand in an item, a box or a quote: headings and quotes become paragraphs, the rest is handed back. */
export function itemContent(blocks: readonly Block[]): { content: (Paragraph | List)[]; others: Block[] } {
  const content: (Paragraph | List)[] = []
  const others: Block[] = []
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        content.push(block)
        break
      case 'heading':
        content.push({ type: 'paragraph', attrs: { id: NO_ID }, content: block.content })
        break
      case 'blockquote':
        content.push(...block.content)
        if (block.attrs.attribution) content.push(paragraphOf(block.attrs.attribution))
        break
      default:
        others.push(block)
    }
  }
  return { content, others }
}

export function paragraphOf(words: string): Paragraph {
  const content: Paragraph['content'] = []
  addText(content, words, [])
  return { type: 'paragraph', attrs: { id: NO_ID }, content }
}

export function slices<T>(all: readonly T[], most: number): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < all.length; from += most) parts.push(all.slice(from, from + most))
  return parts
}
