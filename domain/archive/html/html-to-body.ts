/**
 * HTML as other systems kept it, turned into our blocks. What has no block stays as visible `unconverted` markup for
 * editors; nothing that runs survives, and no words are lost.
 */
import { type Block, Body, type Mark, SAFE_HREF } from '#domain/body/body.ts'
import { Refusal } from '#domain/refusal.ts'
import { withBlockIds } from './block-ids.ts'
import type { Conversion, HtmlSource, Place } from './conversion.ts'
import { list } from './convert-list.ts'
import { figure, gallery, galleryOf, pictureFrom } from './convert-picture.ts'
import { blockquote } from './convert-quote.ts'
import { table } from './convert-table.ts'
import { embedOf, webAddress } from './embed-of.ts'
import {
  attribute,
  type Element,
  elementsIn,
  hasClass,
  isComment,
  isElement,
  isText,
  type Node,
  sourceOf,
  textIn,
  treeOf,
} from './html-tree.ts'
import { addBreak, addText } from './inline-text.ts'
import { openShortcodes, type Shortcode, shortcodesIn } from './shortcodes.ts'
import { emptySink, flush, NO_ID, pushEmbed, pushUnconverted, type Sink } from './sink.ts'

const MOST_HTML = 1_500_000
const MOST_BLOCKS = 1_900
/** Deeper than any page a person wrote; what is below is kept as plain words. */
const DEEPEST = 80

/** Turns `html` into a body. `notes` say what changed on the way that an editor should know. */
export function htmlToBody(html: string, archive: HtmlSource): { body: Body; notes: string[] } {
  if (html.length > MOST_HTML) {
    throw new Refusal({ code: 'too_large', message: `Its text is longer than ${MOST_HTML} characters.` })
  }
  const unix = html.replace(/\r\n?/g, '\n')
  const tree = treeOf(archive.hasShortcodes ? openShortcodes(unix) : unix)
  const conversion: Conversion = {
    archive,
    tree,
    notes: new Set(),
    flow: (nodes, sink, place) => flow(nodes, sink, conversion, place),
  }
  const sink = emptySink()
  flow(tree.nodes, sink, conversion, { marks: [], depth: 0, listLevel: 0, isPreformatted: false })
  flush(sink)
  const body = Body.parse({ type: 'doc', content: withBlockIds(withinLimit(sink.blocks)) })
  return { body, notes: [...conversion.notes] }
}

/** Converts `nodes` in order into `sink`. */
function flow(nodes: readonly Node[], sink: Sink, conversion: Conversion, place: Place): void {
  if (place.depth > DEEPEST) {
    conversion.notes.add('Markup nested very deeply was kept as plain words.')
    addText(sink.line, textIn(nodes), place.marks)
    return
  }
  for (const node of nodes) {
    if (isText(node)) words(node.value, sink, conversion, place)
    else if (isComment(node)) comment(node.data, sink)
    else if (isElement(node)) element(node, sink, conversion, { ...place, depth: place.depth + 1 })
  }
}

const DROPPED = new Set(['title', 'meta', 'link', 'base', 'param', 'source', 'track', 'col', 'colgroup', 'wbr', 'rp'])
const UNCONVERTED: Record<string, string> = {
  applet: 'A program from another page.',
  audio: 'An audio player.',
  canvas: 'A drawing made by a script.',
  embed: 'A program from another page.',
  form: 'A form.',
  frame: 'A frame.',
  frameset: 'A frame.',
  iframe: 'A frame that shows another page.',
  input: 'A form field.',
  map: 'An image map.',
  math: 'A formula.',
  noscript: 'Markup for browsers without scripts.',
  object: 'A program from another page.',
  portal: 'A frame that shows another page.',
  script: 'A script.',
  select: 'A form field.',
  style: 'A style sheet.',
  svg: 'A drawing.',
  template: 'A template for a script.',
  textarea: 'A form field.',
  video: 'A video player.',
}
const CONTAINERS = new Set(
  'address article aside body center dd details dir div dl fieldset figcaption footer header hgroup html legend li main nav p section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
)
const MARKS: Record<string, Mark> = {
  b: { type: 'bold' },
  strong: { type: 'bold' },
  dt: { type: 'bold' },
  em: { type: 'italic' },
  i: { type: 'italic' },
  cite: { type: 'italic' },
  dfn: { type: 'italic' },
  var: { type: 'italic' },
  sub: { type: 'subscript' },
  sup: { type: 'superscript' },
}

type Convert = (node: Element, sink: Sink, conversion: Conversion, place: Place) => void

function element(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  const marks = marksOf(node, place.marks, conversion)
  converterOf(node)(node, sink, conversion, marks === place.marks ? place : { ...place, marks })
}

const NAMED: Record<string, Convert> = {
  blockquote,
  br: (_, sink) => addBreak(sink.line),
  del: struckOut,
  figure,
  hr: divider,
  img: image,
  listing: preformatted,
  menu: list,
  ol: list,
  plaintext: preformatted,
  pre: preformatted,
  q: between('“', '”'),
  rt: between(' (', ')'),
  s: struckOut,
  strike: struckOut,
  table: (node, sink, conversion, place) => table(node, '', sink, conversion, place),
  ul: list,
  xmp: preformatted,
}

function converterOf(node: Element): Convert {
  const name = node.tagName
  if (DROPPED.has(name)) return () => undefined
  if (isGallery(node)) return gallery
  if (hasClass(node, 'wp-caption')) return figure
  if (/^h[1-6]$/.test(name)) return heading
  if (Object.hasOwn(UNCONVERTED, name)) return frameOrUnconverted
  if (Object.hasOwn(NAMED, name)) return NAMED[name]!
  return CONTAINERS.has(name) ? container : inline
}

const inline: Convert = (node, sink, conversion, place) => flow(node.childNodes, sink, conversion, place)

function preformatted(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  container(node, sink, conversion, { ...place, isPreformatted: true })
}

function container(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  flow(node.childNodes, sink, conversion, place)
  flush(sink)
}

function between(open: string, close: string): Convert {
  return (node, sink, conversion, place) => {
    addText(sink.line, open, place.marks)
    flow(node.childNodes, sink, conversion, place)
    addText(sink.line, close, place.marks)
  }
}

/** There is no mark for it, and the words without the stroke may say the opposite: the editor is told. */
function struckOut(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  if (textIn(node.childNodes).trim()) conversion.notes.add('Struck-out words were kept, without the stroke.')
  flow(node.childNodes, sink, conversion, place)
}

function divider(_: Element, sink: Sink): void {
  flush(sink)
  sink.blocks.push({ type: 'divider', attrs: { id: NO_ID } })
}

/** h1 and h2 are headings of the article, all deeper ones sub-headings: an article has its own h1. */
function heading(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  const level = /^h[12]$/.test(node.tagName) ? 2 : 3
  const inner = emptySink()
  flow(node.childNodes, inner, conversion, place)
  flush(inner)
  sink.blocks.push(
    ...inner.blocks.map(
      (block): Block =>
        block.type === 'paragraph' ? { type: 'heading', attrs: { id: NO_ID, level }, content: block.content } : block,
    ),
  )
}

function image(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  if (hasClass(node, /^(?:emoji|wp-smiley)$/)) addText(sink.line, attribute(node, 'alt'), place.marks)
  else if (attribute(node, 'width') === '1' && attribute(node, 'height') === '1') {
    conversion.notes.add('A counting pixel was left out.')
  } else {
    flush(sink)
    pictureFrom(node, node, '', '', sink, conversion)
  }
}

function frameOrUnconverted(node: Element, sink: Sink, conversion: Conversion): void {
  const source = node.tagName === 'iframe' ? embedOf(attribute(node, 'src')) : null
  if (source) {
    flush(sink)
    pushEmbed(sink, source, attribute(node, 'title'))
  } else pushUnconverted(sink, sourceOf(conversion.tree, node), UNCONVERTED[node.tagName] ?? '')
}

const isGallery = (node: Element): boolean =>
  hasClass(node, /^(?:wp-block-gallery|blocks-gallery-grid|gallery)$/) &&
  elementsIn(node.childNodes, (inner) => inner.tagName === 'img').length > 0

/** A link that is not safe loses its address and keeps its words. */
function marksOf(node: Element, outer: readonly Mark[], { archive, notes }: Conversion): readonly Mark[] {
  const added: Mark[] = []
  const mark = MARKS[node.tagName]
  if (mark) added.push(mark)
  const lang = attribute(node, 'lang')
  if (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang)) added.push({ type: 'lang', attrs: { lang } })
  if (node.tagName === 'a') {
    const written = attribute(node, 'href').trim()
    const href = written === '' || written.startsWith('#') ? null : safeHref(written, archive.baseUrl)
    if (href) added.push({ type: 'link', attrs: { href } })
    else if (written !== '' && !written.startsWith('#')) notes.add(`A link was left out: ${written.slice(0, 100)}`)
  }
  const fresh = added.filter((one) => !outer.some((other) => other.type === one.type))
  return fresh.length > 0 ? [...outer, ...fresh] : outer
}

function safeHref(written: string, baseUrl: string): string | null {
  const address = /^(?:mailto|tel):/i.test(written) ? written.replaceAll(' ', '%20') : webAddress(written, baseUrl)
  const href = address ?? (baseUrl === '' && written.startsWith('/') ? encodeURI(written) : null)
  return href !== null && href.length <= 2000 && SAFE_HREF.test(href) ? href : null
}

function words(text: string, sink: Sink, conversion: Conversion, place: Place): void {
  const { archive } = conversion
  const parts = archive.hasShortcodes && !place.isPreformatted ? shortcodesIn(text) : [text]
  for (const part of parts) {
    if (typeof part !== 'string') shortcode(part, sink, conversion)
    else if (place.isPreformatted) lines(part, sink, place)
    else if (archive.hasBlankLineParagraphs) {
      part.split(/\n[ \t]*\n\s*/).forEach((paragraph, at) => {
        if (at > 0) flush(sink)
        lines(paragraph, sink, place)
      })
    } else addText(sink.line, part, place.marks)
  }
}

function lines(text: string, sink: Sink, place: Place): void {
  text.split('\n').forEach((line, at) => {
    if (at > 0) addBreak(sink.line)
    addText(sink.line, line, place.marks)
  })
}

const PLAYERS = ['youtube', 'vimeo', 'video', 'tweet', 'soundcloud']

function shortcode({ name, attributes, first, source, isEnd }: Shortcode, sink: Sink, conversion: Conversion): void {
  const ids = (attributes.ids ?? attributes.include ?? '').split(/[\s,]+/).filter(Boolean)
  const images = name === 'gallery' ? conversion.archive.galleryOf(ids) : []
  const embed = !isEnd && PLAYERS.includes(name) ? embedOf(attributes.src ?? attributes.url ?? first) : null
  if (images.length > 0) galleryOf(images, source, sink, conversion)
  else if (embed) {
    flush(sink)
    pushEmbed(sink, embed, '')
  } else pushUnconverted(sink, source, `The WordPress shortcode [${name}].`)
}

/** Blocks that WordPress fills when a page is shown have no words of their own: they stand as self-closing comments. */
function comment(text: string, sink: Sink): void {
  const name = /^\s*wp:([a-z0-9/-]+)\s.*\/\s*$/is.exec(text)?.[1]
  if (name && name !== 'spacer' && name !== 'separator') {
    pushUnconverted(sink, `<!--${text}-->`, 'WordPress blocks that fill themselves.')
  }
}

/** What does not fit into one body goes into its last blocks as plain words: it is too long to be one article. */
function withinLimit(blocks: readonly Block[]): Block[] {
  if (blocks.length <= MOST_BLOCKS) return [...blocks]
  const words: string[] = []
  JSON.stringify(blocks.slice(MOST_BLOCKS), (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'type' && key !== 'id') words.push(value)
    return value
  })
  const rest = emptySink()
  pushUnconverted(
    rest,
    words.join('\n'),
    `This article has more than ${MOST_BLOCKS} blocks; these are the words of the rest.`,
  )
  return [...blocks.slice(0, MOST_BLOCKS), ...rest.blocks]
}
