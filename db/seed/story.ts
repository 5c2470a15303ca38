/**
 * Stories of the demo paper as one writes them: a headline, lines of `name: value`, `---`, and a text with a little
 * markup. Pure: gives typed blocks, and names pictures and other stories by key; `seed-demo.ts` puts the ids in.
 *
 *     # Headline
 *     key: tram-vote
 *     at: 0d 00:42              (days back, time of day in the paper's zone) or: 25m, 3h10m (before now)
 *     by: do-yun-shin, pado
 *     ---
 *     A paragraph with *italic*, **bold**, [a link](/topics/trams), H~2~O, m^2^ and {ko:하늘}. {day-1} is the day before.
 *
 *     ## Heading   - item   1. item   > quote   >> pull quote   | table |   [picture key wide]   [gallery a, b]
 *     [related key]   [embed provider url Title]   ***   and  :::facts Title … :::  (also points, qa, timeline)
 */
import type { Block, Body, Inline, List, ListItem, Mark, Paragraph } from '#domain/body/body.ts'

export type Story = { headline: string; fields: Record<string, string>; text: string }

/** What a story's text may ask its writer for while it becomes a body. */
export type Desk = {
  picture: (key: string) => { pictureId: string; alt: string; caption: string; credit: string }
  article: (key: string) => string
  /** The day `shift` days from publication: its weekday, or its date in house style. */
  day: (shift: number) => string
  date: (shift: number) => string
}

export function parseStory(source: string): Story {
  const [head = '', ...rest] = source.trim().split(/^---$/m)
  const [title = '', ...lines] = head.trim().split('\n')
  const fields = Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
    }),
  )
  return { headline: title.replace(/^#\s*/, ''), fields, text: rest.join('---').trim() }
}

/** Puts days and dates into words: `{day}`, `{day-1}`, `{date+3}`. */
export function withDays(words: string, desk: Pick<Desk, 'day' | 'date'>): string {
  return words.replace(/\{(day|date)([+-]\d+)?\}/g, (_, kind: 'day' | 'date', shift) => desk[kind](Number(shift ?? 0)))
}

export function bodyOf(text: string, desk: Desk): Body {
  let count = 0
  const id = () => `b${++count}`
  const content: Block[] = []
  for (const chunk of chunksOf(withDays(text, desk))) content.push(...blocksOf(chunk, desk, id))
  return { type: 'doc', content }
}

type NextId = () => string

/** What stands between empty lines; a box from `:::` to `:::` is one piece, whatever is in it. */
function chunksOf(text: string): string[] {
  const chunks: string[] = []
  let open = false
  for (const part of text.split(/\n{2,}/)) {
    if (open) chunks.push(`${chunks.pop()}\n\n${part}`)
    else chunks.push(part.trim())
    open = (chunks.at(-1) ?? '').startsWith(':::') && !/\n:::$/.test(part.trimEnd())
  }
  return chunks.filter(Boolean)
}

function blocksOf(chunk: string, desk: Desk, id: NextId): Block[] {
  const [, name = '', argument = '', inside = ''] = /^:::(\w+) ?(.*)\n([\s\S]*?)\n?:::$/.exec(chunk) ?? []
  if (name !== '') return [boxOf(name, argument, inside, id)]
  const [, command, argumentText = ''] = /^\[(picture|gallery|related|embed) (.+)\]$/.exec(chunk) ?? []
  if (command) return [insertOf(command, argumentText, desk, id)]
  if (chunk === '***') return [{ type: 'divider', attrs: { id: id() } }]
  const [, hashes, heading = ''] = /^(##+) (.+)$/.exec(chunk) ?? []
  if (hashes)
    return [{ type: 'heading', attrs: { id: id(), level: hashes.length === 2 ? 2 : 3 }, content: inlineOf(heading) }]
  if (chunk.startsWith('>> ')) {
    const [text, attribution] = quoteOf(chunk, '>> ')
    return [{ type: 'pullQuote', attrs: { id: id(), text: text.join(' '), attribution } }]
  }
  if (chunk.startsWith('> ')) {
    const [text, attribution] = quoteOf(chunk, '> ')
    return [
      { type: 'blockquote', attrs: { id: id(), attribution }, content: text.map((line) => paragraphOf(line, id)) },
    ]
  }
  if (chunk.startsWith('|')) return [tableOf(chunk, id)]
  return [plainOf(chunk, id)]
}

function plainOf(chunk: string, id: NextId): Paragraph | List {
  const type = /^- /.test(chunk) ? 'bulletList' : /^1\. /.test(chunk) ? 'orderedList' : null
  return type ? listOf(type, chunk.split('\n'), id) : paragraphOf(chunk.replace(/(?<!\\)\n/g, ' '), id)
}

function listOf(type: List['type'], lines: string[], id: NextId): List {
  const content: ListItem[] = []
  const attrs = { id: id() }
  for (let i = 0; i < lines.length; i++) {
    const nested: string[] = []
    const item: ListItem = {
      type: 'listItem',
      content: [paragraphOf((lines[i] ?? '').replace(/^(?:-|\d+\.) /, ''), id)],
    }
    while (lines[i + 1]?.startsWith('  ')) nested.push((lines[++i] ?? '').slice(2))
    if (nested.length > 0) item.content.push(listOf('bulletList', nested, id))
    content.push(item)
  }
  return { type, attrs, content }
}

function quoteOf(chunk: string, prefix: string): [text: string[], attribution: string] {
  const lines = chunk.split('\n').map((line) => line.slice(prefix.length))
  const last = lines.at(-1) ?? ''
  return last.startsWith('— ') ? [lines.slice(0, -1), last.slice(2)] : [lines, '']
}

function tableOf(chunk: string, id: NextId): Block {
  const lines = chunk.split('\n')
  const caption = lines[0]?.startsWith('|= ') ? (lines.shift() ?? '').slice(3) : ''
  const attrs = { id: id(), caption }
  const rows = lines.map((line, row) => ({
    type: 'tableRow' as const,
    content: line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => ({
        type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs: { colspan: 1, rowspan: 1 },
        content: [paragraphOf(cell.trim(), id)],
      })),
  }))
  return { type: 'table', attrs, content: rows }
}

function boxOf(name: string, argument: string, inside: string, id: NextId): Block {
  const lines = inside.split('\n').filter((line) => line.trim() !== '')
  const attrs = { id: id() }
  const content = () => inside.split(/\n\n+/).map((chunk) => plainOf(chunk.trim(), id))
  switch (name) {
    case 'facts':
      return { type: 'factBox', attrs: { ...attrs, title: argument }, content: content() }
    case 'qa':
      return { type: 'qa', attrs: { ...attrs, question: argument }, content: content() }
    case 'points':
      return { type: 'keyPoints', attrs: { ...attrs, points: lines.map((line) => line.replace(/^- /, '')) } }
    case 'timeline': {
      const events = lines.map((line) => {
        const [when = '', title = '', text = ''] = line.split('|').map((part) => part.trim())
        return { when, title, text }
      })
      return { type: 'timeline', attrs: { ...attrs, events } }
    }
    default:
      throw new Error(`There is no box called “${name}”.`)
  }
}

function insertOf(command: string, argument: string, desk: Desk, id: NextId): Block {
  const [first = '', ...words] = argument.split(' ')
  switch (command) {
    case 'picture':
      return {
        type: 'picture',
        attrs: { id: id(), ...desk.picture(first), size: words[0] === 'wide' ? 'wide' : 'column' },
      }
    case 'gallery':
      return { type: 'gallery', attrs: { id: id(), pictures: argument.split(/,\s*/).map(desk.picture) } }
    case 'related':
      return { type: 'relatedArticle', attrs: { id: id(), articleId: desk.article(first) } }
    default: {
      const [url = '', ...title] = words
      const provider = first === 'maps' ? 'maps' : 'other'
      return { type: 'embed', attrs: { id: id(), provider, url, title: title.join(' ') } }
    }
  }
}

const paragraphOf = (text: string, id: NextId): Paragraph => {
  const content = inlineOf(text)
  return content.length > 0
    ? { type: 'paragraph', attrs: { id: id() }, content }
    : { type: 'paragraph', attrs: { id: id() } }
}

const MARKUP: readonly [RegExp, (match: RegExpExecArray) => Mark][] = [
  [/\*\*(.+?)\*\*/, () => ({ type: 'bold' })],
  [/\*(.+?)\*/, () => ({ type: 'italic' })],
  [/\^(.+?)\^/, () => ({ type: 'superscript' })],
  [/~(.+?)~/, () => ({ type: 'subscript' })],
  [/\[(.+?)\]\((.+?)\)/, (match) => ({ type: 'link', attrs: { href: match[2] ?? '' } })],
  [/\{ko:(.+?)\}/, () => ({ type: 'lang', attrs: { lang: 'ko' } })],
]

/** Text with marks; the earliest mark-up wins and may hold more inside. A backslash at a line's end breaks the line. */
function inlineOf(text: string, marks: Mark[] = []): Inline[] {
  const found = MARKUP.flatMap(([pattern, mark]) => {
    const match = pattern.exec(text)
    return match ? [{ match, mark: mark(match) }] : []
  }).sort((a, b) => a.match.index - b.match.index)[0]
  if (!found) return wordsOf(text, marks)
  const { match, mark } = found
  const after = match.index + match[0].length
  return [
    ...wordsOf(text.slice(0, match.index), marks),
    ...inlineOf(match[1] ?? '', [...marks, mark]),
    ...inlineOf(text.slice(after), marks),
  ]
}

const wordsOf = (text: string, marks: Mark[]): Inline[] =>
  text
    .split('\\\n')
    .flatMap((part, i): Inline[] => [
      ...(i > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(part === '' ? [] : [{ type: 'text', text: part, ...(marks.length > 0 ? { marks } : {}) } as const]),
    ])
