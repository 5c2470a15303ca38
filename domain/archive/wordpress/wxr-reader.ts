/** WordPress's export format (WXR: RSS 2.0 with `wp:` elements), read piece by piece into plain records. */
import { SaxesParser } from 'saxes'
import { Refusal } from '#domain/refusal.ts'

/** The texts of an element's children by name; the first of a name wins. */
export type WxrRecord = Map<string, string>
export type WxrTerm = { domain: string; slug: string; name: string }
export type WxrItem = { fields: WxrRecord; terms: WxrTerm[]; meta: WxrRecord; comments: number; line: number }
export type WxrFile = {
  channel: WxrRecord
  authors: WxrRecord[]
  categories: WxrRecord[]
  tags: WxrRecord[]
  items: WxrItem[]
}

/** What one file may cost. A file that goes beyond is refused with the place. */
export const WXR_LIMITS = { characters: 256_000_000, depth: 64, attributes: 200, items: 100_000, text: 4_000_000 }

export type WxrReader = { write: (text: string) => void; end: () => WxrFile }

const RECORDS = ['wp:author', 'wp:category', 'wp:tag', 'wp:term', 'item', 'wp:postmeta', 'wp:comment', 'wp:commentmeta']

/**
 * A reader to write the file's text into. Throws `not_allowed` with `line`, `column` and `reason` where the file
 * breaks a rule of XML or of ours: a document type is refused, because that is where entity bombs and files from
 * other machines come in.
 */
export function wxrReader(): WxrReader {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const file: WxrFile = { channel: new Map(), authors: [], categories: [], tags: [], items: [] }
  const open: { name: string; attributes: Record<string, string>; text: string[] }[] = []
  const records: { name: string; fields: WxrRecord; item: WxrItem | null }[] = []
  let characters = 0

  const refuse = (reason: string): never => {
    const { line, columnIndex: column } = parser
    throw new Refusal({
      code: 'not_allowed',
      message: `Line ${line}, column ${column}: ${reason} Nothing was imported.`,
      line,
      column,
      reason,
    })
  }
  const addText = (text: string) => {
    const element = open.at(-1)
    if (!element) return
    element.text.push(text)
    if (text.length > WXR_LIMITS.text) refuse('A text longer than this import reads.')
  }

  parser.on('error', ({ message }) => refuse(`The file is not well-formed XML: ${message.replace(/^[\d:]+ /, '')}`))
  parser.on('doctype', () => refuse('The file has a document type (<!DOCTYPE), which is not read.'))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && name !== 'rss') refuse(`The file is not a WordPress export: it begins with <${name}>.`)
    if (open.length === 1 && name !== 'channel')
      refuse(`The file is not a WordPress export: <${name}> stands for <channel>.`)
    if (open.length >= WXR_LIMITS.depth) refuse('Elements are nested too deeply.')
    if (Object.keys(attributes).length > WXR_LIMITS.attributes) refuse('An element has too many attributes.')
    open.push({ name, attributes, text: [] })
    if (!RECORDS.includes(name)) return
    const isItem = name === 'item'
    if (isItem && file.items.length >= WXR_LIMITS.items)
      refuse(`More than ${WXR_LIMITS.items} items; split the export.`)
    const fields: WxrRecord = new Map()
    const item = isItem ? { fields, terms: [], meta: new Map(), comments: 0, line: parser.line } : null
    records.push({ name, fields, item: item ?? records.at(-1)?.item ?? null })
  })
  parser.on('closetag', ({ name }) => {
    const { attributes, text } = open.pop()!
    const words = text.join('')
    const record = records.at(-1)
    if (record?.name === name) {
      records.pop()
      keep(file, record)
    } else if (name === 'category' && record?.name === 'item') {
      const { domain = '', nicename = '' } = attributes
      record.item!.terms.push({ domain, slug: nicename, name: words.trim() })
    } else if (record) setOnce(record.fields, name, words)
    else if (open.length === 2) setOnce(file.channel, name, words.trim())
  })

  return {
    write(text) {
      characters += text.length
      if (characters > WXR_LIMITS.characters) refuse('The file is longer than this import reads; split the export.')
      // Old posts hold control characters that XML forbids and no one can see; refusing for them would help nobody.
      parser.write(text.replace(CONTROLS, ''))
    },
    end() {
      parser.close()
      if (!file.channel.has('wp:wxr_version')) refuse('The file is not a WordPress export: it has no <wp:wxr_version>.')
      return file
    },
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

function keep(file: WxrFile, { name, fields, item }: { name: string; fields: WxrRecord; item: WxrItem | null }): void {
  if (name === 'item') file.items.push(item!)
  else if (name === 'wp:postmeta') item?.meta.set(fields.get('wp:meta_key') ?? '', fields.get('wp:meta_value') ?? '')
  else if (name === 'wp:comment' && item) item.comments++
  else if (name === 'wp:author') file.authors.push(fields)
  else if (name === 'wp:category') file.categories.push(fields)
  else if (name === 'wp:tag') file.tags.push(fields)
}

function setOnce(fields: WxrRecord, name: string, words: string): void {
  if (!fields.has(name)) fields.set(name, words)
}
