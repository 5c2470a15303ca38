import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Archive } from '#domain/archive/archive-item.ts'
import { ninjsArchive, ninjsItems } from '#domain/archive/ninjs/ninjs-archive.ts'
import { wordpressArchive } from '#domain/archive/wordpress/wordpress-archive.ts'
import { wxrReader } from '#domain/archive/wordpress/wxr-reader.ts'
import { Refusal } from '#domain/refusal.ts'

/** The largest JSON file read whole, in bytes. WordPress exports are read in pieces and may be larger. */
const LARGEST_JSON = 64 * 1024 * 1024

/**
 * Reads a WordPress export, a ninjs file or a folder of ninjs files, all of it, before anything is changed. `folder`
 * is where its picture files are looked for. Throws `not_allowed` or `not_found` with the place and the reason.
 */
export async function readArchive(path: string, fallbackLang: string): Promise<{ archive: Archive; folder: string }> {
  const file = resolve(path)
  const found = await stat(file).catch(() => null)
  if (!found) throw new Refusal({ code: 'not_found', message: `There is no file or folder ${path}.` })
  if (found.isDirectory()) return { archive: await readNinjsFolder(file, fallbackLang), folder: file }
  const first = await firstCharacter(file)
  const folder = dirname(file)
  if (first === '<') return { archive: await readWordpress(file, fallbackLang), folder }
  if (first === '{' || first === '[') return { archive: ninjsArchive(await readNinjs(file), fallbackLang), folder }
  throw new Refusal({
    code: 'not_allowed',
    message: `${path} is neither a WordPress export (XML) nor ninjs (JSON). Nothing was imported.`,
  })
}

async function readWordpress(file: string, fallbackLang: string): Promise<Archive> {
  const reader = wxrReader()
  const text = createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })
  for await (const piece of text) reader.write(piece as string)
  return wordpressArchive(reader.end(), fallbackLang)
}

async function readNinjsFolder(folder: string, fallbackLang: string): Promise<Archive> {
  const names = (await readdir(folder)).filter((name) => name.toLowerCase().endsWith('.json')).sort()
  if (names.length === 0) {
    throw new Refusal({ code: 'not_found', message: `There is no .json file in ${folder}. Nothing was imported.` })
  }
  const items = []
  for (const name of names) items.push(...(await readNinjs(join(folder, name))))
  return ninjsArchive(items, fallbackLang)
}

async function readNinjs(file: string) {
  if ((await stat(file)).size > LARGEST_JSON) {
    throw new Refusal({ code: 'too_large', message: `${file} is larger than 64 MB; split it. Nothing was imported.` })
  }
  try {
    return ninjsItems(JSON.parse((await readFile(file, 'utf8')).replace(/^\ufeff/, '')))
  } catch (error) {
    const { message } = error as Error
    throw new Refusal({ code: 'not_allowed', file, message: `${file}: ${message} Nothing was imported.` })
  }
}

async function firstCharacter(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0)
    return (
      buffer
        .toString('utf8', 0, bytesRead)
        .replace(/^\ufeff/, '')
        .trimStart()[0] ?? ''
    )
  } finally {
    await handle.close()
  }
}
