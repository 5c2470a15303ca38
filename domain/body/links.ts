import type { Block, Body, Inline, List, Paragraph } from './body.ts'

/** Where the links of the body lead, each with the id of the block of the text it stands in. */
export function linksIn(body: Body): { href: string; blockId: string }[] {
  return body.content.flatMap((block) =>
    inlinesOf(block).flatMap((piece) => hrefsOf(piece).map((href) => ({ href, blockId: block.attrs.id }))),
  )
}

const hrefsOf = (piece: Inline): string[] =>
  piece.type === 'text' ? (piece.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])) : []

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ?? []
    case 'bulletList':
    case 'orderedList':
      return inside(block)
    case 'blockquote':
    case 'factBox':
    case 'qa':
      return block.content.flatMap(inside)
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inside)))
    case 'pullQuote':
    case 'picture':
    case 'gallery':
    case 'embed':
    case 'relatedArticle':
    case 'keyPoints':
    case 'timeline':
    case 'divider':
    case 'unconverted':
      return []
    default:
      return block satisfies never
  }
}

const inside = (block: Paragraph | List): Inline[] =>
  block.type === 'paragraph' ? (block.content ?? []) : block.content.flatMap((item) => item.content.flatMap(inside))
