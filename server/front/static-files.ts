/**
 * Files that come with the product: Next's built assets and `public/`. Their names are listed once at start, so that
 * an address is looked up in a map and never becomes a path on the disk.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Bodies, compress } from './encodings.ts'
import { A_DAY, IMMUTABLE } from './headers.ts'

export type StaticFile = { path: string; file: string; type: string; cacheControl: string }
export type LoadedFile = StaticFile & { tag: string; bodies: Bodies }
export type StaticFiles = {
  find: (path: string) => StaticFile | undefined
  /** Reads, compresses and keeps it; the second time it is only handed over. */
  load: (file: StaticFile) => Promise<LoadedFile>
}

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.speculationrules': 'application/speculationrules+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'text/xsl; charset=utf-8',
}
const COMPRESSIBLE = new Set([
  '.css',
  '.html',
  '.ico',
  '.js',
  '.json',
  '.map',
  '.mjs',
  '.speculationrules',
  '.svg',
  '.txt',
  '.webmanifest',
  '.xml',
  '.xsl',
])
/** Brotli's effort for files: each is compressed once in the life of the process. */
const QUALITY = 10
const READER_SCRIPT = /^\/(reader|first)\.[A-Za-z0-9_-]+\.js$/

/** Lists what `root` (the project's folder) has to serve as it is. */
export async function openStaticFiles(root: string): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>()
  for (const [folder, prefix] of [
    ['.next/static', '/_next/static/'],
    ['public', '/'],
  ] as const) {
    for (const name of await namesIn(join(root, folder))) {
      const path = encodeURI(prefix + name)
      const type = TYPES[extname(name)] ?? 'application/octet-stream'
      const cacheControl = folder === '.next/static' || READER_SCRIPT.test(path) ? IMMUTABLE : A_DAY
      files.set(path, { path, file: join(root, folder, name), type, cacheControl })
    }
  }
  // Where the build put the reader script is the layout's business, not readers'.
  files.delete('/reader.json')

  const loaded = new Map<string, Promise<LoadedFile>>()
  return {
    find: (path) => files.get(path),
    load(file) {
      const known = loaded.get(file.path)
      if (known) return known
      const loading = load(file)
      loaded.set(file.path, loading)
      loading.catch(() => loaded.delete(file.path))
      return loading
    },
  }
}

const load = async (file: StaticFile): Promise<LoadedFile> => madeReady(file, await readFile(file.file))

/** `file` with `body` as its bytes: named by them, and compressed where that helps. */
export async function madeReady(file: StaticFile, body: Buffer): Promise<LoadedFile> {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const bodies = COMPRESSIBLE.has(extname(file.file))
    ? await compress(body, { quality: QUALITY })
    : { br: body, gzip: body, identity: body }
  return { ...file, tag, bodies }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw error
  }
}
