import type { Paragraph } from '#domain/body/body.ts'
import type { Conversion, Place } from './conversion.ts'
import { itemContent, slices } from './convert-list.ts'
import { type Element, elementsIn, isElement, textIn } from './html-tree.ts'
import { cut, emptySink, flush, NO_ID, pushWords, type Sink } from './sink.ts'

const MOST_PARAGRAPHS = 50

/** A quotation; its `<cite>` or `<footer>` says whose words they are. */
export function blockquote(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  const { attribution, quoted } = partsOf(node)
  const inner = emptySink()
  conversion.flow(quoted, inner, { ...place, listLevel: 0 })
  flush(inner)
  const { content, others } = itemContent(inner.blocks)
  const [signed, over] = cut(attribution, 300)
  let paragraphs: Paragraph[] = []
  const end = (isLast: boolean) => {
    for (const part of slices(paragraphs, MOST_PARAGRAPHS)) {
      const isSigned = isLast && part.at(-1) === paragraphs.at(-1)
      sink.blocks.push({
        type: 'blockquote',
        attrs: { id: NO_ID, attribution: isSigned ? signed : '' },
        content: part,
      })
    }
    if (isLast && paragraphs.length === 0 && signed) pushWords(sink, signed)
    paragraphs = []
  }
  for (const block of content) {
    if (block.type === 'paragraph') paragraphs.push(block)
    else {
      end(false)
      sink.blocks.push(block)
    }
  }
  end(true)
  sink.blocks.push(...others)
  if (over) pushWords(sink, over)
}

/** A quotation set large beside the text, if it is one and short enough; a quotation otherwise. */
export function pullQuote(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  const { attribution, quoted } = partsOf(node)
  const [text, tooLong] = cut(textIn(quoted), 500)
  const [signed, over] = cut(attribution, 300)
  const hasMore = elementsIn(quoted, (inner) => ['img', 'table', 'ul', 'ol', 'iframe', 'a'].includes(inner.tagName))
  if (tooLong || over || text === '' || hasMore.length > 0) blockquote(node, sink, conversion, place)
  else sink.blocks.push({ type: 'pullQuote', attrs: { id: NO_ID, text, attribution: signed } })
}

function partsOf(node: Element): { attribution: string; quoted: Element['childNodes'] } {
  const sources = node.childNodes.filter((child) => isElement(child) && /^(?:cite|footer)$/.test(child.tagName))
  const quoted = node.childNodes.filter((child) => !sources.includes(child))
  return { attribution: textIn(sources).replace(/^\s*[—–-]\s*/, ''), quoted }
}
