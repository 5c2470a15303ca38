/** Builds the product: first the script readers get, whose name the pages need, then Next. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const STAMP = join(ROOT, '.next', 'dateline-built')
/** What a build is made from. */
const SOURCES = ['app', 'components', 'db', 'domain', 'reader', 'server', 'public'] as const
const SINGLE_SOURCES = ['package-lock.json', 'package.json', 'next.config.js', 'tsconfig.json', 'bin/build.ts'] as const

/** Builds unless what is in `.next` was made from these very sources. */
export async function buildIfNeeded(): Promise<void> {
  const wanted = hashOfSources()
  const built = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : null
  if (built !== wanted) await build()
}

/** Builds. Throws if a step fails. */
export async function build(): Promise<void> {
  process.stdout.write('Building (once, and when sources change) …\n')
  await rm(STAMP, { force: true })
  await buildReader()
  await buildWorker()
  await run(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'])
  await writeFile(STAMP, hashOfSources())
}

/** The scripts readers get: `first` runs before the page is drawn, `main` after it is there. */
type ReaderScript = 'main' | 'first'

/** The bytes readers get of `reader/{entry}.ts`: one file without dependencies. */
export async function bundled(entry: ReaderScript): Promise<Uint8Array> {
  const { build: bundle } = await import('esbuild')
  const { outputFiles } = await bundle({
    entryPoints: [join(ROOT, `reader/${entry}.ts`)],
    bundle: true,
    minify: true,
    format: entry === 'main' ? 'esm' : 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  })
  const [script] = outputFiles
  if (!script) throw new Error(`esbuild made nothing of reader/${entry}.ts.`)
  return script.contents
}

/**
 * Bundles the scripts of `reader/`, each under the hash of its bytes, and writes where they are to
 * `public/reader.json`, which the site's layout reads when it is built.
 */
export async function buildReader(): Promise<void> {
  const folder = join(ROOT, 'public')
  await mkdir(folder, { recursive: true })
  const scripts = { src: ['reader', await bundled('main')], first: ['first', await bundled('first')] } as const
  const named = Object.entries(scripts).map(([role, [name, contents]]) => {
    const hash = createHash('sha256').update(contents).digest('base64url').replace(/[-_]/g, '').slice(0, 12)
    return { role, contents, file: `${name}.${hash}.js` }
  })
  for (const old of await readdir(folder)) {
    if (READER_FILE.test(old) && !named.some(({ file }) => file === old)) await rm(join(folder, old))
  }
  for (const { file, contents } of named) await writeFile(join(folder, file), contents)
  const places = Object.fromEntries(named.map(({ role, file }) => [role, `/${file}`]))
  await writeFile(join(folder, 'reader.json'), `${JSON.stringify(places)}\n`)
}

/** What `buildReader` makes, and all that the build puts beside it. */
const READER_FILE = /^(reader|first)\.\w+\.js$/
const MADE = /^(?:(?:reader|first)\.\w+\.js|reader\.json|offline-worker\.js)$/

/** Bundles the worker of the offline page. Browsers look for a newer one under the same name, so it has no hash. */
async function buildWorker(): Promise<void> {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: [join(ROOT, 'reader/offline-worker.ts')],
    outfile: join(ROOT, 'public/offline-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
}

function run(command: string, parameters: string[]): Promise<void> {
  return new Promise((done, failed) => {
    const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
    const child = spawn(command, parameters, { cwd: ROOT, stdio: 'inherit', env })
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`next build ended with ${code}.`))))
  })
}

/** Read without waiting: this is part of every start, and a promise for each of a thousand small files costs ten times as much. */
function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  const files: string[] = [...SINGLE_SOURCES]
  for (const folder of SOURCES) {
    if (!existsSync(join(ROOT, folder))) continue
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      // Scripts for readers are made by the build; tests are no part of it.
      if (!entry.isFile() || MADE.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue
      files.push(join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    }
  }
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

if (import.meta.main) await build()
