import type { PictureUse } from '#domain/body/body.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import type { Conversion, Image, ImageSource, Place } from './conversion.ts'
import { slices } from './convert-list.ts'
import { pullQuote } from './convert-quote.ts'
import { table } from './convert-table.ts'
import { embedOf, webAddress } from './embed-of.ts'
import {
  attribute,
  type Element,
  elementsIn,
  firstIn,
  hasClass,
  isElement,
  isText,
  type Node,
  sourceOf,
  textIn,
} from './html-tree.ts'
import { cut, flush, NO_ID, pushEmbed, pushUnconverted, pushWords, type Sink } from './sink.ts'

const MOST_IN_GALLERY = 60

/** A figure: whatever it holds, with its caption. */
export function figure(node: Element, sink: Sink, conversion: Conversion, place: Place): void {
  flush(sink)
  const inside = node.childNodes
  const captions = elementsIn(inside, (inner) => inner.tagName === 'figcaption' || hasClass(inner, 'wp-caption-text'))
  const quote = firstIn(inside, 'blockquote')
  const inner = firstIn(inside, 'table')
  const images = elementsIn(inside, ({ tagName }) => tagName === 'img')
  if (hasClass(node, 'wp-block-embed')) embed(node, textIn(captions), sink, conversion)
  else if (quote && hasClass(node, 'wp-block-pullquote')) pullQuote(quote, sink, conversion, place)
  else if (inner && images.length === 0) table(inner, textIn(captions), sink, conversion, place)
  else if (images.length > 1) gallery(node, sink, conversion)
  else if (images[0] && !quote && !inner) framed(images[0], node, captions, sink, conversion)
  else conversion.flow(inside, sink, place)
  flush(sink)
}

/** One picture with its caption and credit; words of the figure that are neither follow as a paragraph. */
function framed(image: Element, node: Element, captions: Element[], sink: Sink, conversion: Conversion): void {
  const credits = elementsIn(node.childNodes, (one) => hasClass(one, /^(?:byline|credit|photographer)$/))
  const isShown = pictureFrom(image, node, textIn(captions), textIn(credits), sink, conversion)
  if (isShown) pushWords(sink, remainderOf(node, [...captions, ...credits]))
}

function remainderOf(node: Element, known: readonly Node[]): string {
  const parts: string[] = []
  const stack: Node[] = [...node.childNodes].reverse()
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (known.includes(one)) continue
    if (isText(one)) parts.push(one.value)
    else if (isElement(one)) stack.push(...[...one.childNodes].reverse())
  }
  return cleanLine(parts.join(''))
}

/** The picture an `<img>` became, or its markup with why there is none. `frame` is all that goes with it. */
export function pictureFrom(
  image: Element,
  frame: Element,
  caption: string,
  credit: string,
  sink: Sink,
  conversion: Conversion,
): boolean {
  const found = usedAs({ ...sourceIn(image, conversion), alt: attribute(image, 'alt'), caption, credit }, conversion)
  if ('missing' in found) {
    pushUnconverted(sink, sourceOf(conversion.tree, frame), found.missing)
    return false
  }
  flush(sink)
  sink.blocks.push({ type: 'picture', attrs: { ...found.use, id: NO_ID, size: 'column' } })
  if (found.over) pushWords(sink, found.over)
  return true
}

/** Several pictures shown together, with the caption they share as a paragraph after them. */
export function gallery(node: Element, sink: Sink, conversion: Conversion): void {
  const isWhole = galleryOf(imagesIn(node, conversion), sourceOf(conversion.tree, node), sink, conversion)
  if (isWhole) pushWords(sink, galleryCaption(node))
}

/** Shows what has a file; if anything has none, the markup stays after it and the answer is false. */
export function galleryOf(images: readonly Image[], source: string, sink: Sink, conversion: Conversion): boolean {
  flush(sink)
  const found = images.map((image) => usedAs(image, conversion))
  const uses = found.filter((one) => 'use' in one)
  const missing = found.filter((one) => 'missing' in one)
  for (const part of slices(uses, MOST_IN_GALLERY)) {
    sink.blocks.push({ type: 'gallery', attrs: { id: NO_ID, pictures: part.map(({ use }) => use) } })
  }
  for (const { over } of uses) if (over) pushWords(sink, over)
  if (missing[0]) {
    const count = `${missing.length} of ${images.length} pictures of a gallery have no file.`
    pushUnconverted(sink, source, `${count} ${missing[0].missing}`)
  }
  return missing.length === 0
}

function imagesIn(node: Element, conversion: Conversion): Image[] {
  const frames = elementsIn(node.childNodes, (one) => one.tagName === 'figure' || one.tagName === 'li')
  const inFrames = frames.flatMap((frame) => {
    const caption = textIn(elementsIn(frame.childNodes, ({ tagName }) => tagName === 'figcaption'))
    return elementsIn([frame], ({ tagName }) => tagName === 'img').map((image) => ({ image, caption }))
  })
  const seen = new Set(inFrames.map(({ image }) => image))
  const bare = elementsIn(node.childNodes, (one) => one.tagName === 'img' && !seen.has(one))
  return [...inFrames, ...bare.map((image) => ({ image, caption: '' }))].map(({ image, caption }) => ({
    ...sourceIn(image, conversion),
    alt: attribute(image, 'alt'),
    caption,
    credit: '',
  }))
}

/** The caption of the gallery itself, not of a picture in it. */
function galleryCaption(node: Element): string {
  const frames = elementsIn(node.childNodes, (one) => one.tagName === 'figure' || one.tagName === 'li')
  const own = elementsIn(node.childNodes, (one) => one.tagName === 'figcaption' || frames.includes(one))
  return textIn(own.filter(({ tagName }) => tagName === 'figcaption'))
}

type Use = { use: PictureUse; over: string }

function usedAs(image: Image, { archive }: Conversion): Use | { missing: string } {
  const found = archive.pictureOf(image)
  if ('missing' in found) return found
  const [alt] = cut(image.alt || found.alt, 500)
  const [caption, over] = cut(image.caption || found.caption, 1_000)
  const [credit, overCredit] = cut(image.credit || found.credit, 200)
  return { use: { pictureId: found.pictureId, alt, caption, credit }, over: [over, overCredit].join(' ').trim() }
}

function sourceIn(image: Element, { archive }: Conversion): ImageSource {
  const written = attribute(image, 'src') || attribute(image, 'data-src') || attribute(image, 'data-lazy-src')
  const attachmentId = /(?:^|\s)wp-image-(\d+)(?:\s|$)/.exec(attribute(image, 'class'))?.[1] ?? ''
  return { src: webAddress(written, archive.baseUrl) ?? written.slice(0, 2000), attachmentId }
}

/** A player. Its address is the text of the figure, or that of the frame in it. */
function embed(node: Element, caption: string, sink: Sink, conversion: Conversion): void {
  const frame = firstIn(node.childNodes, 'iframe')
  const words = textIn(node.childNodes.filter((child) => child.nodeName !== 'figcaption')).trim()
  const address = frame ? attribute(frame, 'src') : words
  const known = embedOf(address)
  const url = webAddress(address)
  if (known) pushEmbed(sink, known, caption)
  else if (url && !frame) pushEmbed(sink, { provider: 'other', url }, caption)
  else pushUnconverted(sink, sourceOf(conversion.tree, node), 'An embed without a usable address.')
}
