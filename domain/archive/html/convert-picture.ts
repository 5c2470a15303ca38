import type { PictureUse } from '#domain/body/body.ts'
import type { Conversion, Image, ImageSource, Place } from './conversion.ts'
import { slices } from './convert-list.ts'
import { pullQuote } from './convert-quote.ts'
import { table } from './convert-table.ts'
import { embedOf, webAddress } from './embed-of.ts'
import { attribute, type Element, elementsIn, firstIn, hasClass, sourceOf, textIn } from './html-tree.ts'
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
  if (hasClass(node, 'wp-block-embed')) embed(node, captions, sink, conversion)
  else if (quote && hasClass(node, 'wp-block-pullquote')) {
    pullQuote(quote, sink, conversion, place)
    pushWords(sink, textIn(inside, [quote]))
  } else if (inner && images.length === 0) table(inner, textIn(inside, [inner]), sink, conversion, place)
  else if (images.length > 1) gallery(node, sink, conversion)
  else if (images[0] && !quote && !inner) framed(images[0], node, captions, sink, conversion)
  else conversion.flow(inside, sink, place)
  flush(sink)
}

/** One picture with its caption and credit; words of the figure that are neither follow as a paragraph. */
function framed(image: Element, node: Element, captions: Element[], sink: Sink, conversion: Conversion): void {
  const credits = elementsIn(node.childNodes, (one) => hasClass(one, /^(?:byline|credit|photographer)$/))
  const isShown = pictureFrom(image, node, textIn(captions), textIn(credits), sink, conversion)
  if (isShown) pushWords(sink, textIn(node.childNodes, [...captions, ...credits]))
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

/** Several pictures shown together. Words that are no picture's caption follow as a paragraph. */
export function gallery(node: Element, sink: Sink, conversion: Conversion): void {
  const frames = elementsIn(node.childNodes, (one) => one.tagName === 'figure' || one.tagName === 'li')
  const framed = frames.flatMap((frame) => {
    const captions = elementsIn(frame.childNodes, ({ tagName }) => tagName === 'figcaption')
    return elementsIn([frame], ({ tagName }) => tagName === 'img').map((image) => ({ image, captions }))
  })
  const inFrames = new Set(framed.map(({ image }) => image))
  const bare = elementsIn(node.childNodes, (one) => one.tagName === 'img' && !inFrames.has(one))
  const images = [...framed, ...bare.map((image) => ({ image, captions: [] }))].map(({ image, captions }) => ({
    ...sourceIn(image, conversion),
    alt: attribute(image, 'alt'),
    caption: textIn(captions),
    credit: '',
  }))
  const isWhole = galleryOf(images, sourceOf(conversion.tree, node), sink, conversion)
  const captions = framed.flatMap(({ captions }) => captions)
  if (isWhole) pushWords(sink, textIn(node.childNodes, captions))
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

/** A player. Its address is the text of the figure, or that of the frame in it; all other words are its caption. */
function embed(node: Element, captions: Element[], sink: Sink, conversion: Conversion): void {
  const frame = firstIn(node.childNodes, 'iframe')
  const address = frame ? attribute(frame, 'src') : textIn(node.childNodes, captions).trim()
  const caption = frame ? textIn(node.childNodes, [frame]) : textIn(captions)
  const known = /\s/.test(address) ? null : embedOf(address)
  const url = frame || /\s/.test(address) ? null : webAddress(address)
  const source = known ?? (url ? { provider: 'other' as const, url } : null)
  if (source) pushEmbed(sink, source, caption)
  else pushUnconverted(sink, sourceOf(conversion.tree, node), 'An embed without a usable address.')
}
