import sharp from 'sharp'
import type { Painting } from './canvas.ts'

/** Prints a painting: pixels with a little paper grain, as a JPEG master. */
export async function print({ svg, width, height, grain }: Painting): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .composite([
      { input: await paperOf(width, height, grain), raw: { width, height, channels: 1 }, blend: 'soft-light' },
    ])
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

const papers = new Map<string, Promise<Buffer>>()

/** One sheet for every size and grain; making it takes longer than printing on it. */
function paperOf(width: number, height: number, grain: number): Promise<Buffer> {
  const key = `${width} ${height} ${grain}`
  const paper = papers.get(key) ?? makePaper(width, height, grain)
  papers.set(key, paper)
  return paper
}

function makePaper(width: number, height: number, grain: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 8 + grain * 16 } as const
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
  return sharp({ create: { ...half, channels: 3, background: '#808080', noise } })
    .greyscale()
    .resize(width, height, { kernel: 'linear' })
    .raw()
    .toBuffer()
}
