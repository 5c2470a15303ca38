/**
 * The paper's types as the text engine can open them. It finds fonts through a configuration of its own that names one
 * folder, so that the same words look the same on a laptop and on a server that has no fonts at all.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const LATIN = [
  'newsreader/files/newsreader-latin-700-normal',
  'newsreader/files/newsreader-latin-ext-700-normal',
  'newsreader/files/newsreader-vietnamese-700-normal',
  'public-sans/files/public-sans-latin-700-normal',
  'public-sans/files/public-sans-latin-ext-700-normal',
]
const KOREAN = ['nanum-myeongjo/files/nanum-myeongjo-korean-800-normal']

/** Where the text engine reads which fonts there are. */
export const FONTS_FILE = 'fonts.conf'

/** Writes the types that `words` need, and the file that names them, into `folder`. */
export async function unpackFonts(folder: string, root: string, words: string): Promise<void> {
  const names = /[\u3131-\u318e\uac00-\ud7a3]/.test(words) ? [...LATIN, ...KOREAN] : LATIN
  for (const [at, name] of names.entries()) {
    const woff = await readFile(join(root, 'node_modules/@fontsource', `${name}.woff`))
    await writeFile(join(folder, `${at}.ttf`), sfntOf(woff))
  }
  const place = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const configuration = `<?xml version="1.0"?><fontconfig><dir>${place}</dir><cachedir>${place}</cachedir></fontconfig>\n`
  await writeFile(join(folder, FONTS_FILE), configuration)
}

/** The font inside a WOFF file (W3C WOFF 1.0, section 4): its tables, inflated, behind the directory of an sfnt. */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF font.')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + 16 * count)
  const power = 2 ** Math.floor(Math.log2(count))
  directory.writeUInt32BE(woff.readUInt32BE(4), 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE((count - power) * 16, 10)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (let at = 0; at < count; at++) {
    const entry = 44 + at * 20
    const [start, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(start, start + packed)
    const table = packed < length ? inflateSync(bytes) : bytes
    woff.copy(directory, 12 + at * 16, entry, entry + 4)
    directory.writeUInt32BE(checksum, 16 + at * 16)
    directory.writeUInt32BE(offset, 20 + at * 16)
    directory.writeUInt32BE(length, 24 + at * 16)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    parts.push(table, padding)
    offset += length + padding.length
  }
  return Buffer.concat(parts)
}
