import type { Block, Inline, List, Paragraph, PictureUse } from './body.ts'

/**
 * The words of a block as readers get them, one line each: for comparing versions. More than `plainTextOf`, because a
 * changed credit or address is a change too.
 */
export function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inline(block.content)
    case 'bulletList':
    case 'orderedList':
      return list(block, '')
    case 'blockquote':
      return lines(...block.content.map(plain), attributed(block.attrs.attribution))
    case 'pullQuote':
      return lines(block.attrs.text, attributed(block.attrs.attribution))
    case 'picture':
      return picture(block.attrs)
    case 'gallery':
      return lines(...block.attrs.pictures.map(picture))
    case 'table':
      return lines(
        block.attrs.caption,
        ...block.content.map((row) => row.content.map((cell) => cell.content.map(plain).join(' ')).join(' | ')),
      )
    case 'embed':
      return lines(block.attrs.title, block.attrs.url)
    case 'factBox':
      return lines(block.attrs.title, ...block.content.map(plain))
    case 'keyPoints':
      return lines(...block.attrs.points.map((point) => `• ${point}`))
    case 'qa':
      return lines(block.attrs.question, ...block.content.map(plain))
    case 'timeline':
      return lines(
        ...block.attrs.events.map(({ when, title, text }) => [when, title, text].filter(Boolean).join(' – ')),
      )
    case 'relatedArticle':
    case 'divider':
    case 'unconverted':
      return ''
    default:
      return block satisfies never
  }
}

/** What stands with a picture: what it shows, and whose it is. */
export const picture = ({ caption, credit, alt }: PictureUse): string =>
  lines([caption || alt, credit].filter(Boolean).join(' / '))

const plain = (block: Paragraph | List): string =>
  block.type === 'paragraph' ? inline(block.content) : list(block, '  ')

const list = (block: List, indent: string): string =>
  lines(
    ...block.content.map((item, index) => {
      const mark = block.type === 'orderedList' ? `${index + 1}.` : '•'
      return `${indent}${mark} ${lines(...item.content.map(plain))}`
    }),
  )

const inline = (content: Inline[] = []): string =>
  content.map((piece) => (piece.type === 'text' ? piece.text : '\n')).join('')

const attributed = (who: string): string => (who === '' ? '' : `— ${who}`)

const lines = (...parts: string[]): string => parts.filter(Boolean).join('\n')
