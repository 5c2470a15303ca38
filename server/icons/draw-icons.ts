/** The process that draws the paper's icons: its initial on its colour. Reads its job from the command line. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

export type IconsJob = { folder: string; initial: string; colour: string }

const PAPER = '#fdfcf8'
/** Each file, its size in pixels, and how much of it the letter may fill: maskable icons lose their edges. */
export const ICONS = [
  ['32', 32, 0.8],
  ['48', 48, 0.78],
  ['180', 180, 0.66],
  ['192', 192, 0.66],
  ['512', 512, 0.66],
  ['maskable-512', 512, 0.5],
] as const

/** Draws every icon into the folder. */
async function drawIcons({ folder, initial, colour }: IconsJob): Promise<void> {
  for (const [name, size, share] of ICONS) {
    const letter = initial === '' ? bar(size, share) : await letterIn(initial, Math.round(size * share))
    const png = await sharp({ create: { width: size, height: size, channels: 3, background: colour } })
      .composite([{ input: letter, gravity: 'centre' }])
      .png({ compressionLevel: 9, palette: true })
      .toBuffer()
    await writeFile(join(folder, `${name}.png`), png)
  }
}

/** The letter, trimmed to its own outline so that it stands in the middle whatever its shape, as large as `box` lets it. */
async function letterIn(initial: string, box: number): Promise<Buffer> {
  const text = `<span foreground="${PAPER}">${initial.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`
  const font = 'Newsreader, NanumMyeongjo ExtraBold, Bold 400'
  const large = await sharp({ text: { text, font, dpi: 72, rgba: true } })
    .png()
    .toBuffer()
  const trimmed = await sharp(large).trim().png().toBuffer()
  return sharp(trimmed).resize({ width: box, height: box, fit: 'inside' }).png().toBuffer()
}

/** For a paper whose initial cannot be set: a line of type. */
const bar = (size: number, share: number) => ({
  create: {
    width: Math.round(size * share),
    height: Math.max(2, Math.round(size * 0.14)),
    channels: 3 as const,
    background: PAPER,
  },
})

if (import.meta.main) {
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadPngBuffer'] })
  await drawIcons(JSON.parse(process.argv[2] ?? '') as IconsJob)
}
