import type { Block, Body, Inline, List, Paragraph } from './body.ts'

/** The body as plain text, one block a line: for word counts, search and summaries. Unconverted markup is not text. */
export function plainTextOf(body: Body): string {
  return body.content.map(textOfBlock).filter(Boolean).join('\n')
}

/** A word: a run of letters and digits, or one character of a script that writes no spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’-]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu

/** How many words readers read in the body. */
export function wordsIn(body: Body): number {
  return plainTextOf(body).match(WORD)?.length ?? 0
}

/** Ids of the pictures the body uses, each once, in order. */
export function pictureIdsIn(body: Body): string[] {
  return [...new Set(picturesIn(body).map((picture) => picture.pictureId))]
}

/** Every use of a picture in the body, with the id of the block it stands in. */
export function picturesIn(body: Body) {
  return body.content.flatMap((block) => {
    if (block.type === 'picture') return [{ ...block.attrs, blockId: block.attrs.id }]
    if (block.type === 'gallery') return block.attrs.pictures.map((use) => ({ ...use, blockId: block.attrs.id }))
    return []
  })
}

/** Ids of the articles the body points to, each once, in order. */
export function articleIdsIn(body: Body): string[] {
  return [...new Set(body.content.flatMap((block) => (block.type === 'relatedArticle' ? block.attrs.articleId : [])))]
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content)
    case 'bulletList':
    case 'orderedList':
      return plain(block)
    case 'blockquote':
      return lines(...block.content.map(plain), block.attrs.attribution)
    case 'pullQuote':
      return lines(block.attrs.text, block.attrs.attribution)
    case 'picture':
      return block.attrs.caption
    case 'gallery':
      return lines(...block.attrs.pictures.map((picture) => picture.caption))
    case 'table':
      return lines(
        block.attrs.caption,
        ...block.content.map((row) => row.content.map((cell) => cell.content.map(plain).join(' ')).join(' ')),
      )
    case 'embed':
      return block.attrs.title
    case 'factBox':
      return lines(block.attrs.title, ...block.content.map(plain))
    case 'keyPoints':
      return lines(...block.attrs.points)
    case 'qa':
      return lines(block.attrs.question, ...block.content.map(plain))
    case 'timeline':
      return lines(...block.attrs.events.map(({ when, title, text }) => lines(when, title, text)))
    case 'relatedArticle':
    case 'divider':
    case 'unconverted':
      return ''
    default:
      return block satisfies never
  }
}

const plain = (block: Paragraph | List): string =>
  block.type === 'paragraph'
    ? inline(block.content)
    : lines(...block.content.flatMap((item) => item.content.map(plain)))

const inline = (content: Inline[] = []): string =>
  content.map((piece) => (piece.type === 'text' ? piece.text : '\n')).join('')

const lines = (...parts: string[]): string => parts.filter(Boolean).join('\n')
