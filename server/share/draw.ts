/**
 * The process that draws a picture for shared links: one for each, at low priority, with nothing in its environment but
 * where the fonts are. Reads its job from the command line; the answer is the file, or a sentence on standard error.
 */
import { setPriority } from 'node:os'
import sharp, { type OverlayOptions } from 'sharp'
import { keptWhole, SHARE_SIZE, shareLayout } from '#domain/media/share-picture.ts'
import { rightsAsXmp } from '#server/media/rights-xmp.ts'

export type DrawJob = {
  /** The JPEG to write. */
  to: string
  /** One of our own renditions, a JPEG. */
  picture: { file: string; width: number; height: number; credit: string } | null
  /** Null where the words cannot be set: then the picture stands alone. */
  words: { title: string; label: string; paper: string } | null
  /** `#rrggbb` of the label and the bar. */
  colour: string
}

const PAPER = '#fdfcf8'
const INK = '#191817'
const RULE = '#d8d3c7'
/** Type sizes of the headline, largest first, with and without a picture beside it. */
const SIZES = {
  beside: [74, 67, 61, 55, 50, 46, 42, 38, 34, 31],
  alone: [128, 116, 106, 96, 88, 80, 72, 66, 60, 54, 48, 42],
} as const
const TOP = 62
const FOOT = { rule: 534, name: 556 }

async function draw({ to, picture, words, colour }: DrawJob): Promise<void> {
  const { width, height } = SHARE_SIZE
  const layers: OverlayOptions[] = []
  const layout = words ? shareLayout(picture) : { column: null, picture: { left: 0, width } }
  if (picture && layout.picture) {
    const input = await crop(picture, layout.picture.width, height)
    layers.push({ input, left: layout.picture.left, top: 0 })
  }
  if (words && layout.column) layers.push(...(await setWords(words, layout.column, colour, picture !== null)))
  await sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite(layers)
    .withXmp(rightsAsXmp(picture?.credit ?? '', ''))
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toFile(to)
}

/** The part of the picture that most is going on in, at the size it is wanted. */
const crop = ({ file }: { file: string }, width: number, height: number): Promise<Buffer> =>
  sharp(file, { limitInputPixels: 50e6 })
    .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
    .png({ compressionLevel: 1 })
    .toBuffer()

type Column = { left: number; width: number }
type Words = NonNullable<DrawJob['words']>

async function setWords(
  { title, label, paper }: Words,
  column: Column,
  colour: string,
  isBeside: boolean,
): Promise<OverlayOptions[]> {
  const { left } = column
  const layers: OverlayOptions[] = [bar(left, TOP - 6, 64, 8, colour)]
  let top = TOP + 24
  if (label) {
    const set = await line(label, SANS, isBeside ? 25 : 30, column.width, colour)
    layers.push({ input: set.data, left, top })
    top += set.height + (isBeside ? 20 : 26)
  }
  const headline = await fitted(title, column.width, FOOT.rule - 26 - top, isBeside ? SIZES.beside : SIZES.alone)
  layers.push({ input: headline.data, left, top }, bar(left, FOOT.rule, column.width, 1, RULE))
  if (paper) {
    const name = await line(paper, SERIF, 30, column.width, INK)
    layers.push({ input: name.data, left, top: FOOT.name })
  }
  return layers
}

const bar = (left: number, top: number, width: number, height: number, background: string): OverlayOptions => ({
  input: { create: { width, height, channels: 3, background } },
  left,
  top,
})

const SERIF = 'Newsreader, NanumMyeongjo ExtraBold, Bold'
const SANS = 'Public Sans, NanumMyeongjo ExtraBold, Bold'
type Set = { data: Buffer; width: number; height: number }

/** The words in the largest size at which they have room, with lines of about one length. */
async function fitted(title: string, width: number, height: number, sizes: readonly number[]): Promise<Set> {
  let set: Set | undefined
  for (const size of sizes) {
    set = await lines(title, size, width)
    if (set.height > height || set.width > width) continue
    return balanced(title, size, set)
  }
  // What is longer than any headline may be is cut below, not squeezed.
  const { data, info } = await sharp(set!.data)
    .extract({ left: 0, top: 0, width: Math.min(width, set!.width), height: Math.min(height, set!.height) })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The narrowest setting that takes no further line: no single word is left on the last one. */
async function balanced(title: string, size: number, wide: Set): Promise<Set> {
  let best = wide
  for (let width = wide.width - 24; width > wide.width * 0.6; width -= 24) {
    const narrower = await lines(title, size, width)
    if (narrower.height > wide.height || narrower.width > width) break
    best = narrower
  }
  return best
}

const lines = (title: string, size: number, width: number): Promise<Set> =>
  set(
    `<span foreground="${INK}" line_height="${isKorean(title) ? 1.16 : 0.92}">${escaped(keptWhole(title))}</span>`,
    SERIF,
    size,
    width,
  )

/** Hangul fills its square; its lines need more air than Latin ones. */
const isKorean = (words: string): boolean => /[\uac00-\ud7a3]/.test(words)

/** One line, cut at the width it has. */
async function line(words: string, font: string, size: number, width: number, colour: string): Promise<Set> {
  for (let cut = words; ; cut = `${cut.replace(/…$/, '').slice(0, -2).trimEnd()}…`) {
    const made = await set(`<span foreground="${colour}">${escaped(cut)}</span>`, font, size)
    if (made.width <= width || cut.length < 4) return made
  }
}

async function set(text: string, font: string, size: number, width?: number): Promise<Set> {
  const { data, info } = await sharp({
    text: { text, font: `${font} ${size}`, dpi: 72, rgba: true, wrap: 'word-char', ...(width ? { width } : {}) },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

setPriority(10)
const job = JSON.parse(process.argv[2] ?? '') as DrawJob
sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngBuffer'] })
await draw(job)
