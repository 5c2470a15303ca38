/**
 * The process that decodes pictures, and the only one that does: a decoder that crashes, hangs or is taken over by a
 * hostile file takes nothing with it. Started once a picture by `run-render.ts` with an empty environment; reads its
 * job from the command line and answers with one line of JSON.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import exifr from 'exifr'
import sharp, { type Metadata } from 'sharp'
import type { ImageType } from '#domain/media/image-type.ts'
import { type PhotoMetadata, readMetadata, type Segments, wordsFrom } from '#domain/media/photo-metadata.ts'
import { widthsFor } from '#domain/media/widths.ts'
import { rightsAsXmp } from './rights-xmp.ts'

export type RenderJob = {
  /** The original, and what its content says it is. */
  file: string
  type: ImageType
  /** Where the renditions go. */
  folder: string
  /** Written into the renditions; null: what the file itself says. */
  credit: string | null
  /** How hard the encoders try: 0 is quick with larger files, up to 9; a photo of 24 megapixels takes 3 seconds at 2. */
  effort: number
}
export type Rendered = { width: number; height: number; widths: number[]; metadata: PhotoMetadata }
export type RenderAnswer = { rendered: Rendered } | { refused: string }

/** The one decoder each type may reach. Blocking everything else is what keeps a renamed SVG or TIFF out. */
const LOADER: Record<ImageType, string> = {
  jpeg: 'VipsForeignLoadJpegFile',
  png: 'VipsForeignLoadPngFile',
  webp: 'VipsForeignLoadWebpFile',
  gif: 'VipsForeignLoadNsgifFile',
}

const MAX_PIXELS = 50e6
/** WebP's own limit, in pixels. */
const MAX_HEIGHT = 16_383
const MAX_MEMORY = 1_200e6

const job = JSON.parse(process.argv[2] ?? '') as RenderJob
const watch = setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.kill(process.pid, 'SIGKILL')
}, 50)
watch.unref()
const answer: RenderAnswer = await render(job).catch((error: Error) => ({ refused: error.message }))
process.stdout.write(JSON.stringify(answer))

async function render({ file, type, folder, credit, effort }: RenderJob): Promise<RenderAnswer> {
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: [LOADER[type]] })
  const input = sharp(file, {
    limitInputPixels: MAX_PIXELS,
    failOn: 'warning',
    pages: 1,
    sequentialRead: true,
  })
  const found = await input.metadata()
  if ((found.pages ?? 1) > 1) return { refused: 'It is an animation; only still pictures can be used.' }
  const { width, height } = found.autoOrient
  const widths = widthsFor(width)
  const largest = widths.at(-1) ?? width
  if ((height * largest) / width > MAX_HEIGHT) return { refused: 'It is too tall for its width.' }

  const metadata = await metadataOf(file, found)
  // Decoded once, upright, in sRGB; every width is made from these pixels. JPEG has no transparency: white shows through.
  const { data, info } = await input
    .autoOrient()
    .resize({ width: largest })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const words = wordsFrom(metadata)
  const xmp = rightsAsXmp(credit ?? words.credit, words.copyright)
  const at = (step: number) =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
      .resize({ width: step })
      .withXmp(xmp)
  const path = (step: number, extension: string) => join(folder, `${step}.${extension}`)

  // Two lanes for two cores: AVIF takes longer than the other two formats together.
  const avif = async () => {
    for (const step of widths) await at(step).avif({ quality: 55, effort }).toFile(path(step, 'avif'))
  }
  const others = async () => {
    for (const step of widths) {
      await at(step)
        .webp({ quality: 78, effort: effort > 0 ? 3 : 1 })
        .toFile(path(step, 'webp'))
      await at(step)
        .flatten({ background: '#fff' })
        .jpeg({ quality: 80, progressive: true, mozjpeg: effort > 0 })
        .toFile(path(step, 'jpg'))
    }
  }
  await Promise.all([avif(), others()])
  return { rendered: { width, height, widths, metadata } }
}

/** What the file says of itself. Words that cannot be read are no reason to refuse a picture that can. */
async function metadataOf(file: string, { exif, iptc, xmp }: Metadata): Promise<PhotoMetadata> {
  try {
    const read = isJpeg(file) ? file : wrapped({ exif, iptc, xmp })
    const segments: unknown = await exifr.parse(read, {
      ifd0: { pick: ['ImageDescription', 'Artist', 'Copyright'] },
      exif: false,
      gps: false,
      interop: false,
      ifd1: false,
      iptc: true,
      xmp: true,
      mergeOutput: false,
      reviveValues: false,
    })
    return readMetadata((segments ?? {}) as Segments)
  } catch {
    return {}
  }
}

function isJpeg(file: string): boolean {
  const descriptor = openSync(file, 'r')
  const start = Buffer.alloc(2)
  readSync(descriptor, start)
  closeSync(descriptor)
  return start.readUInt16BE() === 0xffd8
}

/** The blocks of a PNG, WebP or GIF in the segments of a JPEG without a picture: the parser knows only that container. */
function wrapped({ exif, iptc, xmp }: Pick<Metadata, 'exif' | 'iptc' | 'xmp'>): Buffer {
  const segment = (marker: number, name: string, body: Buffer | undefined): Buffer[] => {
    const length = name.length + (body?.length ?? 0) + 2
    if (!body || length > 0xffff) return []
    const head = Buffer.from([0xff, marker, length >> 8, length & 0xff])
    return [head, Buffer.from(name, 'latin1'), body]
  }
  const bare = exif?.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segment(0xe1, 'Exif\0\0', bare),
    ...segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    ...segment(0xed, '', iptc),
    Buffer.from([0xff, 0xd9]),
  ])
}
