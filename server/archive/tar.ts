/**
 * Tar (POSIX ustar), the part a backup needs: plain files with short names. Kept this small so that reading one can
 * promise things a general reader cannot: no links, no devices, no names with folders of their own choosing.
 */
import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { Refusal } from '#domain/refusal.ts'

const BLOCK = 512
/** What octal digits of the size field can say; larger sizes are written in binary, as GNU tar does. */
const LARGEST_OCTAL = 8 ** 11 - 1

/** Writes one file into the archive: its header, then all of `pieces`, padded to a block. */
export async function writeEntry(
  archive: FileHandle,
  { name, size, at }: { name: string; size: number; at: Date },
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  await archive.writeFile(header(name, size, at))
  let written = 0
  for await (const piece of pieces) {
    written += piece.length
    await archive.writeFile(piece)
  }
  if (written !== size) throw new Error(`${name} changed while it was read: ${size} bytes became ${written}.`)
  await archive.writeFile(Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK))
}

/** Two empty blocks end an archive. */
export const writeEnd = (archive: FileHandle): Promise<void> => archive.writeFile(Buffer.alloc(2 * BLOCK))

function header(name: string, size: number, at: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for a backup.`)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  block.write('0000600\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  if (size <= LARGEST_OCTAL) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  else {
    block.writeBigUInt64BE(BigInt(size), 128)
    block[124] = 0x80
  }
  block.write(
    `${Math.floor(at.getTime() / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  )
  block.write('0', 156)
  block.write('ustar\x0000', 257, 'latin1')
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** The sum of the header's bytes with its own field as spaces. */
function checksumOf(block: Buffer): number {
  let sum = 8 * 0x20
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += block[at]!
  return sum
}

export type Entry = { name: string; size: number; pieces: AsyncIterable<Buffer> }

/**
 * The files in an archive, in order. Each entry's pieces must be read to their end before the next is asked for.
 * Throws `not_allowed` for anything but plain files, and where the file breaks off.
 */
export async function* readEntries(path: string): AsyncGenerator<Entry> {
  const reader = createReadStream(path, { highWaterMark: 1024 * 1024 })
  const source = reader[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)

  /** Up to `most` bytes; an empty buffer at the end of the file. */
  async function next(most: number): Promise<Buffer> {
    if (rest.length === 0) {
      const { value, done } = await source.next()
      rest = done ? Buffer.alloc(0) : value
    }
    const piece = rest.subarray(0, most)
    rest = rest.subarray(piece.length)
    return piece
  }
  async function exactly(size: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let left = size; left > 0; ) {
      const piece = await next(left)
      if (piece.length === 0) throw broken('it ends too early')
      pieces.push(piece)
      left -= piece.length
    }
    return Buffer.concat(pieces)
  }
  async function* piecesOf(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      const piece = await next(left)
      if (piece.length === 0) throw broken('it ends too early')
      left -= piece.length
      yield piece
    }
    await exactly((BLOCK - (size % BLOCK)) % BLOCK)
  }

  try {
    for (;;) {
      const block = await exactly(BLOCK)
      if (block.every((byte) => byte === 0)) return
      const { name, size } = readHeader(block)
      yield { name, size, pieces: piecesOf(size) }
    }
  } finally {
    reader.destroy()
  }
}

function readHeader(block: Buffer): { name: string; size: number } {
  const field = (from: number, length: number) => block.toString('latin1', from, from + length).replace(/\0.*$/s, '')
  if (field(257, 5) !== 'ustar') throw broken('it is not a tar file')
  if (Number.parseInt(field(148, 8), 8) !== checksumOf(block)) throw broken('a header in it is damaged')
  if (field(156, 1) !== '0') throw broken('it holds something that is not a plain file')
  const size = block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(field(124, 12), 8)
  if (!Number.isSafeInteger(size) || size < 0) throw broken('a header in it is damaged')
  return { name: field(0, 100), size }
}

/** Why a backup cannot be used. */
export const broken = (why: string): Refusal =>
  new Refusal({ code: 'not_allowed', message: `This is not a whole backup: ${why}. Nothing was changed.` })
