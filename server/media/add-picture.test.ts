import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readdir, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { events, pictures } from '#db/schema/desk.ts'
import { testDatabases } from '#db/testing.ts'
import { Refusal } from '#domain/refusal.ts'
import { newId } from '#server/ids.ts'
import { type AddPicture, addPicture, MAX_BYTES, type PictureRow } from './add-picture.ts'
import { incomingFolder, mediaFolder } from './media-folder.ts'
import { pictureFile } from './picture-file.ts'
import { sweepMedia } from './sweep-media.ts'

const PHOTOS = join(import.meta.dirname, '../../../shared/data/photos')
const hasPhotos = existsSync(PHOTOS)
const now = new Date('2026-08-03T00:35:00Z')

let root: string
let database: Database
let dataDir: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dateline-media-'))
  const [[, open]] = testDatabases as [(typeof testDatabases)[number]]
  database = await open()
})
beforeEach(() => {
  dataDir = mkdtempSync(join(root, 'data-'))
})
afterAll(async () => {
  await database.close()
  rmSync(root, { recursive: true, force: true })
})

const add = (file: AddPicture['file'], more: Partial<AddPicture> = {}) =>
  addPicture(database, null, { file, name: 'IMG_2044.jpg', dataDir, now, effort: 0, ...more })

const aPicture = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#27506b', noise: { type: 'gaussian', mean: 120, sigma: 30 } },
  })

const renditions = ({ id, widths }: PictureRow) =>
  widths.flatMap((width) => ['avif', 'webp', 'jpg'].map((type) => join(mediaFolder(dataDir, id), `${width}.${type}`)))

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.detail.code
    throw error
  }
  return 'accepted'
}

/** Everything under the media folder: a refused upload must leave nothing. */
async function onDisk(): Promise<string[]> {
  const names = await readdir(join(dataDir, 'media'), { recursive: true })
  return names.filter((name) => name !== '.incoming')
}

describe('a picture that is accepted', () => {
  test('gets every width up to its own in three formats, and its row last', async () => {
    const row = await add(await aPicture(1500, 1000).jpeg().toBuffer())
    expect(row).toMatchObject({ width: 1500, height: 1000, widths: [320, 640, 960, 1440], uploadedBy: null })
    for (const file of renditions(row)) {
      const { width, format } = await sharp(file).metadata()
      expect(file).toContain(`${width}.`)
      expect(['heif', 'webp', 'jpeg']).toContain(format)
    }
    expect(await onDisk()).toHaveLength(1 + 4 * 3 + 1)
    const [event] = await database.db.select().from(events).where(eq(events.subject, row.id))
    expect(event).toMatchObject({ kind: 'picture.added', byId: null, at: now })
  })

  test('narrower than the ladder keeps its own width', async () => {
    expect((await add(await aPicture(200, 300).png().toBuffer())).widths).toEqual([200])
  })

  test('is named by its content: a PNG that says .jpg is kept as a PNG', async () => {
    const { id } = await add(await aPicture(20, 20).png().toBuffer(), { name: '../../x.php.jpg' })
    expect(existsSync(join(mediaFolder(dataDir, id), 'original.png'))).toBe(true)
  })

  test.each(['png', 'webp', 'gif'] as const)('may come as %s', async (format) => {
    expect((await add(await aPicture(40, 20).toFormat(format).toBuffer())).width).toBe(40)
  })

  test('says nothing of where it was taken, only whose it is', async () => {
    const file = await aPicture(400, 300)
      .withExif({
        IFD0: { Artist: 'A. Noh', Copyright: 'Copyright Pado' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' },
      })
      .jpeg()
      .toBuffer()
    expect((await sharp(file).metadata()).exif?.includes('Pado')).toBe(true)
    const row = await add(file)
    expect(row).toMatchObject({ credit: 'A. Noh', copyright: 'Copyright Pado' })
    for (const path of renditions(row)) {
      const { exif, iptc, icc, xmpAsString } = await sharp(path).metadata()
      expect({ exif, iptc, icc }).toEqual({ exif: undefined, iptc: undefined, icc: undefined })
      expect(xmpAsString).toContain('photoshop:Credit="A. Noh"')
      expect(xmpAsString).toContain('Copyright Pado')
      expect(readFileSync(path).includes('GPS')).toBe(false)
    }
  })

  test('words that are given win over what the file says; a file name is no alt text', async () => {
    const row = await add(await aPicture(40, 20).jpeg().toBuffer(), { alt: 'IMG_2044', caption: 'Ours', credit: 'Us' })
    expect(row).toMatchObject({ alt: '', caption: 'Ours', credit: 'Us' })
  })

  test('imported twice from the same place is one picture, even at the same time', async () => {
    const file = await aPicture(40, 20).jpeg().toBuffer()
    const origin = { origin: 'wxr:haneul', originId: newId() }
    const [one, two] = await Promise.all([add(file, origin), add(file, origin)])
    const three = await add(file, origin)
    expect([two.id, three.id]).toEqual([one.id, one.id])
    expect(await onDisk()).toHaveLength(1 + 3 + 1)
  })
})

describe.skipIf(!hasPhotos)('real photos (not here: ../shared/data/photos)', () => {
  test('IPTC’s reference photo tells its caption, credit and copyright', async () => {
    const row = await add(join(PHOTOS, 'superdesk-IPTC-PhotometadataRef-Std2017.1.jpg'))
    expect(row.caption).toMatch(/^The description aka caption/)
    expect(row.credit).toMatch(/Credit Line/)
    expect(row.copyright).toMatch(/^Copyright/)
    expect(row.metadata.headline).toMatch(/^The Headline/)
  })

  test('an agency photo is credited to photographer and agency', async () => {
    const row = await add(join(PHOTOS, 'exifr-iptc-agency-photographer-example.jpg'))
    expect(row.credit).toBe('Julie Doe/Mugwum Press')
    expect(row.copyright).toContain('Mugwum Press')
    expect(row.caption).toMatch(/^This statue of the 16th President/)
  })

  test('every output of every photo is sRGB, upright and free of GPS', async () => {
    const agency = join(PHOTOS, 'exifr-iptc-agency-photographer-example.jpg')
    expect((await exifr.gps(agency)).latitude).toBeCloseTo(38.89)
    expect((await sharp(join(PHOTOS, 'grid-cmyk.jpg')).metadata()).space).toBe('cmyk')
    for (const name of await readdir(PHOTOS)) {
      const row = await add(join(PHOTOS, name))
      for (const path of renditions(row)) {
        const { space, orientation, exif, iptc } = await sharp(path).metadata()
        expect([name, space, orientation ?? 1, exif, iptc]).toEqual([name, 'srgb', 1, undefined, undefined])
        expect((await exifr.parse(path).catch(() => null))?.latitude).toBeUndefined()
      }
    }
  })

  test('a photo lying on its side is stood up', async () => {
    const row = await add(join(PHOTOS, 'Landscape_6.jpg'))
    expect([row.width, row.height]).toEqual([600, 400])
  })
})

describe('a hostile file', () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  )

  test.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['nothing', 'unsupported_media', () => Buffer.alloc(0)],
    ['SVG', 'unsupported_media', () => svg],
    ['HTML', 'unsupported_media', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG behind a JPEG start', 'unsupported_media', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg])],
    [
      'a truncated JPEG',
      'unsupported_media',
      async () => (await aPicture(900, 600).jpeg().toBuffer()).subarray(0, 9000),
    ],
    ['a pixel bomb', 'unsupported_media', () => pngOf(16_000, 16_000)],
    ['a ribbon', 'unsupported_media', () => pngOf(1, 4_000_000)],
    ['a TIFF', 'unsupported_media', () => aPicture(20, 20).tiff().toBuffer()],
    ['an AVIF', 'unsupported_media', () => aPicture(20, 20).avif().toBuffer()],
    ['an animated GIF', 'unsupported_media', () => animation('gif')],
    ['an animated WebP', 'unsupported_media', () => animation('webp')],
    ['26 MB', 'too_large', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(26 * 1024 * 1024)])],
  ])('%s is refused (%s) and leaves nothing', async (_what, code, make) => {
    const before = (await database.db.select().from(pictures)).length
    expect(await refusalOf(add(await make()))).toBe(code)
    expect(await onDisk()).toEqual([])
    expect(await database.db.select().from(pictures)).toHaveLength(before)
  })

  test('an endless stream is cut off where the limit is, not where it ends', async () => {
    let sent = 0
    async function* endless() {
      for (yield Buffer.from([0xff, 0xd8, 0xff, 0xe0]); ; sent += 65_536) yield Buffer.alloc(65_536)
    }
    expect(await refusalOf(add(Readable.from(endless())))).toBe('too_large')
    expect(sent).toBeLessThan(MAX_BYTES + 1024 * 1024)
    expect(await onDisk()).toEqual([])
  })

  test('a stream that breaks off leaves nothing', async () => {
    async function* broken() {
      yield (await aPicture(400, 400).jpeg().toBuffer()).subarray(0, 2000)
      throw new Error('connection lost')
    }
    await expect(add(Readable.from(broken()))).rejects.toThrow('connection lost')
    expect(await onDisk()).toEqual([])
  })

  test('script appended to a picture is gone from everything that is served', async () => {
    const file = Buffer.concat([await aPicture(40, 40).png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    for (const path of renditions(await add(file))) expect(readFileSync(path).includes('<script')).toBe(false)
  })

  test('someone who may not upload uploads nothing', async () => {
    const person = { id: newId(), name: 'C', role: 'contributor' } as const
    const work = addPicture(database, person, { file: Buffer.alloc(9), name: 'a.jpg', dataDir, now })
    expect(await refusalOf(work)).toBe('forbidden')
  })
})

test('only renditions can be named; the original and everything outside cannot', async () => {
  const { id } = await add(await aPicture(40, 20).jpeg().toBuffer())
  expect(await pictureFile(dataDir, id, '40.webp')).toMatch(/40\.webp$/)
  for (const name of ['original.jpg', '41.webp', '40.png', '040.jpg', '../40.webp', '40.webp/..', '40.webp\0', '']) {
    expect(await pictureFile(dataDir, id, name)).toBeNull()
  }
  for (const other of ['..', '.incoming', `${id}/..`, id.toUpperCase(), newId()]) {
    expect(await pictureFile(dataDir, other, '40.webp')).toBeNull()
  }
})

test('the sweep removes what a crash left behind and nothing else', async () => {
  const { id } = await add(await aPicture(40, 20).jpeg().toBuffer())
  const { mkdir, writeFile } = await import('node:fs/promises')
  const [half, orphan, young] = [
    incomingFolder(dataDir, newId()),
    mediaFolder(dataDir, newId()),
    mediaFolder(dataDir, newId()),
  ]
  for (const folder of [half, orphan, young]) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'original'), 'x')
  }
  const later = new Date()
  const old = new Date(later.getTime() - 2 * 60 * 60 * 1000)
  for (const folder of [half, orphan, mediaFolder(dataDir, id)]) await utimes(folder, old, old)
  expect(await sweepMedia(database, { dataDir, now: later })).toBe(2)
  expect([half, orphan, young, mediaFolder(dataDir, id)].map((folder) => existsSync(folder))).toEqual([
    false,
    false,
    true,
    true,
  ])
})

/** A PNG whose header promises `width` × `height` pixels in a few bytes. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(body.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(content))
    return Buffer.concat([head, content, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer()
}
