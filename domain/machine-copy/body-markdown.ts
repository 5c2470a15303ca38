import type { PublishedArticle } from '#domain/article/published.ts'
import type { Block, Inline, List, Mark, Paragraph } from '#domain/body/body.ts'

type Drawn = Pick<PublishedArticle, 'body' | 'linked'>

/** The body as Markdown (CommonMark, and tables as GitHub writes them), for programs that read text. */
export const bodyMarkdown = (article: Drawn, siteUrl: string): string =>
  article.body.content
    .map((block) => blockOf(block, article, siteUrl))
    .filter(Boolean)
    .join('\n\n')

function blockOf(block: Block, article: Drawn, siteUrl: string): string {
  switch (block.type) {
    case 'paragraph':
      return inline(block.content, siteUrl)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inline(block.content, siteUrl)}`
    case 'bulletList':
    case 'orderedList':
      return listOf(block, siteUrl, '')
    case 'blockquote':
      return quoted(block.content.map((one) => plainOf(one, siteUrl)).join('\n\n'), block.attrs.attribution)
    case 'pullQuote':
      // It repeats what stands in the text.
      return ''
    case 'picture':
      return pictureOf(block.attrs)
    case 'gallery':
      return block.attrs.pictures.map(pictureOf).join('\n\n')
    case 'table':
      return tableOf(block, siteUrl)
    case 'embed':
      return `[${escaped(block.attrs.title || block.attrs.url)}](${address(block.attrs.url, siteUrl)})`
    case 'relatedArticle': {
      const card = article.linked[block.attrs.articleId]
      return card ? `[${escaped(card.headline)}](${address(card.path, siteUrl)})` : ''
    }
    case 'factBox':
      return quoted(
        [strong(block.attrs.title), ...block.content.map((one) => plainOf(one, siteUrl))].filter(Boolean).join('\n\n'),
      )
    case 'keyPoints':
      return block.attrs.points.map((point) => `- ${escaped(point)}`).join('\n')
    case 'qa':
      return [strong(block.attrs.question), ...block.content.map((one) => plainOf(one, siteUrl))].join('\n\n')
    case 'timeline':
      return block.attrs.events
        .map(
          ({ when, title, text }) => `- ${[strong(when), escaped(title), escaped(text)].filter(Boolean).join(' – ')}`,
        )
        .join('\n')
    case 'divider':
      return '---'
    case 'unconverted':
      return ''
    default:
      return block satisfies never
  }
}

const plainOf = (block: Paragraph | List, siteUrl: string): string =>
  block.type === 'paragraph' ? inline(block.content, siteUrl) : listOf(block, siteUrl, '')

function listOf({ type, content }: List, siteUrl: string, indent: string): string {
  return content
    .map((item, at) => {
      const mark = type === 'orderedList' ? `${at + 1}. ` : '- '
      const inner = indent + ' '.repeat(mark.length)
      const parts = item.content.map((one, part) =>
        one.type === 'paragraph'
          ? `${part === 0 ? indent + mark : inner}${inline(one.content, siteUrl)}`
          : listOf(one, siteUrl, inner),
      )
      return parts.join('\n')
    })
    .join('\n')
}

function tableOf(table: Extract<Block, { type: 'table' }>, siteUrl: string): string {
  const rows = table.content.map((row) =>
    row.content.flatMap((cell) => [
      cell.content
        .map((one) => inline(one.content, siteUrl))
        .join(' ')
        .replaceAll('\n', ' ')
        .replaceAll('|', '\\|'),
      ...Array<string>(cell.attrs.colspan - 1).fill(''),
    ]),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = [], ...rest] = rows
  const drawn = [line(head), line(Array<string>(width).fill('---')), ...rest.map(line)].join('\n')
  return table.attrs.caption ? `${strong(table.attrs.caption)}\n\n${drawn}` : drawn
}

/** Words in the place of pictures: programs that want the files find them in the structured data. */
const pictureOf = ({ alt, caption, credit }: { alt: string; caption: string; credit: string }): string =>
  caption || alt ? `*${escaped([caption || alt, credit && `(${credit})`].filter(Boolean).join(' '))}*` : ''

const quoted = (words: string, attribution = ''): string =>
  [words, attribution && `– ${escaped(attribution)}`]
    .filter(Boolean)
    .join('\n\n')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const strong = (words: string): string => (words ? `**${escaped(words)}**` : '')

const inline = (content: Inline[] = [], siteUrl: string): string =>
  content
    .map((piece) => (piece.type === 'hardBreak' ? '\\\n' : marked(piece.text, piece.marks ?? [], siteUrl)))
    .join('')

/** Marks stand close to the words: a space inside them would show them as signs. */
function marked(text: string, marks: readonly Mark[], siteUrl: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (words === '') return text
  const inner = marks.reduce((made, mark) => {
    switch (mark.type) {
      case 'bold':
        return `**${made}**`
      case 'italic':
        return `*${made}*`
      case 'link':
        return `[${made}](${address(mark.attrs.href, siteUrl)})`
      case 'superscript':
      case 'subscript':
      case 'lang':
        return made
      default:
        return mark satisfies never
    }
  }, escaped(words))
  return before + inner + after
}

/** Nothing an editor wrote becomes markup: neither Markdown's own signs nor HTML, which Markdown lets through. */
export const escaped = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;')
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/gm,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    )

/** In full, with what would end the link encoded. */
const address = (href: string, siteUrl: string): string =>
  (href.startsWith('/') ? siteUrl + href : href).replace(
    /[()\s<>]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
