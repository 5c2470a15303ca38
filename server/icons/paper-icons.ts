/**
 * The paper's icons: its initial on its colour. Drawn in a process of their own the first time someone asks after the
 * paper was set, and kept in `DATA_DIR` under the name of what they were drawn from.
 */
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Database } from '#db/client.ts'
import { findSite } from '#db/edition/site.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { settable } from '#domain/media/share-picture.ts'
import { initialOf } from '#domain/site/manifest.ts'
import { newId } from '#server/ids.ts'
import { inChild } from '#server/media/in-child.ts'
import { FONTS_FILE, unpackFonts } from '#server/share/unpack-fonts.ts'
import type { IconsJob } from './draw-icons.ts'

/** What each address is, by the file it comes from. Some programs ask for the last two without being told. */
export const ICON_ADDRESSES: Readonly<Record<string, string>> = {
  '/icons/32.png': '32.png',
  '/icons/192.png': '192.png',
  '/icons/512.png': '512.png',
  '/icons/maskable-512.png': 'maskable-512.png',
  '/apple-touch-icon.png': '180.png',
  '/apple-touch-icon-precomposed.png': '180.png',
  '/favicon.ico': 'favicon.ico',
}

/** The house's colour, for a paper that chose none. */
const ACCENT = '#0d5a73'
const TIME_LIMIT = 20_000

const drawing = new Map<string, Promise<void>>()

/** The file behind an icon's address, drawn if it has to be. Null for any other address. */
export async function iconFile(database: Database, dataDir: string, address: string): Promise<string | null> {
  const name = Object.hasOwn(ICON_ADDRESSES, address) ? ICON_ADDRESSES[address] : undefined
  if (name === undefined) return null
  const site = await findSite(database.db)
  const look = { initial: settable(initialOf(site.name)) ?? '', colour: site.accent || ACCENT }
  const root = resolve(dataDir, 'icons')
  const folder = join(root, contentHash(look).slice(0, 32))
  if (!(await exists(folder))) {
    const running = drawing.get(folder) ?? draw(root, folder, look).finally(() => drawing.delete(folder))
    drawing.set(folder, running)
    await running
  }
  return join(folder, name)
}

/** All icons at once, or none. Those of an earlier look go. */
async function draw(root: string, folder: string, look: Omit<IconsJob, 'folder'>): Promise<void> {
  const incoming = join(root, `.incoming-${newId()}`)
  const [fonts, made] = [join(incoming, 'fonts'), join(incoming, 'made')]
  await mkdir(fonts, { recursive: true, mode: 0o700 })
  await mkdir(made)
  try {
    await unpackFonts(fonts, process.cwd(), look.initial)
    const job: IconsJob = { ...look, folder: made }
    const env = { FONTCONFIG_FILE: join(fonts, FONTS_FILE) }
    const answer = await inChild('server/icons/draw-icons.ts', job, { timeout: TIME_LIMIT, env })
    if (typeof answer !== 'string') throw new Error(`The icons could not be drawn: ${answer.message}`)
    await writeFile(join(made, 'favicon.ico'), await icoOf(made, [32, 48]))
    const old = (await readdir(root)).filter((name) => /^[0-9a-f]{32}$/.test(name))
    await rename(made, folder).catch(async (error: Error) => {
      // Another process was as quick: its icons are the same.
      if (!(await exists(folder))) throw error
    })
    for (const name of old) await rm(join(root, name), { recursive: true, force: true })
  } finally {
    await rm(incoming, { recursive: true, force: true })
  }
}

/** PNGs of these sizes in one ICO file, which has held PNGs for twenty years. */
async function icoOf(folder: string, sizes: readonly number[]): Promise<Buffer> {
  const pictures = await Promise.all(sizes.map((size) => readFile(join(folder, `${size}.png`))))
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  for (const [at, picture] of pictures.entries()) {
    const entry = 6 + 16 * at
    head.writeUInt8(sizes[at]!, entry)
    head.writeUInt8(sizes[at]!, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(picture.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += picture.length
  }
  return Buffer.concat([head, ...pictures])
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
