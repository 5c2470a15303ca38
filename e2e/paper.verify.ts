/** Every page of the demo paper: valid, complete, and of this host alone. `npm run verify`. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { editionWithdrawn } from '#db/schema/edition.ts'
import { buildIfNeeded } from '../bin/build.ts'
import { done, signInClient } from './desk-client.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import { pathOn, type Walked, walk } from './walk.ts'

const run = promisify(execFile)

let newsroom: Newsroom
let paper: Map<string, Walked>
let gone: string

beforeAll(async () => {
  await buildIfNeeded()
  newsroom = await openNewsroom({ demo: true })
  gone = await withdrawnPath(newsroom.dataDir)
  const seeds = ['/', '/robots.txt', '/sitemap.xml', '/corrections', '/opml.xml', '/archive', '/feeds', '/offline']
  paper = await walk(newsroom.baseURL, [...seeds, ...SEARCHES, gone, MISSING])
}, 600_000)
afterAll(() => newsroom?.end())

const SEARCHES = ['/search', '/search?q=harbour', '/search?q=%22no+such+words%22', '/search?q=a&sort=relevance']
const MISSING = '/harbour/there-was-never-such-a-story'

test('the walk met every kind of page', () => {
  const met = (path: RegExp) => [...paper.keys()].some((each) => path.test(each))
  for (const kind of KINDS) expect(met(kind), String(kind)).toBe(true)
  expect(paper.get(MISSING)?.status).toBe(404)
  expect(paper.get(gone)?.status).toBe(410)
})

const KINDS = [
  /^\/$/,
  /^\/[a-z]+$/,
  /^\/[a-z]+\/.+-[0-9a-z]{12}$/,
  /^\/topics\//,
  /^\/by\//,
  /^\/places\//,
  /^\/about\//,
  /^\/archive\/\d{4}\/\d{2}$/,
  /^\/archive\/\d{4}\/\d{2}\/\d{2}$/,
  /^\/search\?q=/,
  /^\/feeds/,
  /^\/offline$/,
  /\/lite$/,
  /\/history/,
  /^\/corrections$/,
]

test('every link leads to a page, at once or by one redirect', () => {
  const broken: string[] = []
  for (const page of paper.values()) {
    for (const link of [...page.links, ...page.loads]) {
      const path = pathOn(newsroom.baseURL, link)
      if (path === null || isDesk(path)) continue
      const target = arrivingAt(path)
      if (target?.status !== 200 && path !== page.path) broken.push(`${page.path} → ${path}: ${target?.status}`)
    }
  }
  expect(broken).toEqual([])
})

test('every fragment that is linked to exists', () => {
  const missing: string[] = []
  for (const page of paper.values()) {
    for (const link of page.links) {
      const path = pathOn(newsroom.baseURL, link)
      const id = decodeURIComponent(new URL(link).hash.slice(1))
      if (path === null || id === '') continue
      const target = arrivingAt(path)
      if (target?.html && !target.ids.has(id)) missing.push(`${page.path} → ${path}#${id}`)
    }
  }
  expect(missing).toEqual([])
})

test('every picture is one', () => {
  const addresses = [...paper.values()].filter(({ path }) => path.startsWith('/media/'))
  expect(addresses.length).toBeGreaterThan(50)
  expect(addresses.filter(({ status, type }) => status !== 200 || !type.startsWith('image/'))).toEqual([])
})

test('no page loads anything from another host or sets a cookie', () => {
  const strange: string[] = []
  for (const page of paper.values()) {
    if (page.cookie !== null) strange.push(`${page.path} sets ${page.cookie}`)
    for (const address of page.loads) {
      if (pathOn(newsroom.baseURL, address) === null) strange.push(`${page.path} loads ${address}`)
    }
  }
  expect(strange).toEqual([])
})

test('a broken page among whole ones is complained about', { timeout: 120_000 }, async (context) => {
  if (!(await hasJava())) context.skip(NO_JAVA)
  const front = paper.get('/')!
  const broken = { ...front, path: '/broken', html: front.html.replace('</main>', '<p><img src="/x.jpg"></main>') }
  expect(broken.html).not.toBe(front.html)
  const complaints = await complaintsAbout([front, broken])
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toMatch(/^\/broken: An “img” element must have an “alt” attribute/)
})

test('every page is valid HTML', { timeout: 600_000 }, async (context) => {
  if (!(await hasJava())) context.skip(NO_JAVA)
  const pages = [...paper.values()].filter(({ html }) => html !== '')
  expect(pages.length).toBeGreaterThan(80)
  expect(await complaintsAbout(pages)).toEqual([])
})

// It sets the paper to another language, so it stands last.
test('every page is valid HTML when the paper speaks Korean', { timeout: 600_000 }, async (context) => {
  if (!(await hasJava())) context.skip(NO_JAVA)
  const desk = await signInClient(newsroom, 'administrator')
  const { feedAuthority: _, fixed: __, ...site } = await done(desk.get('/settings'))
  await done(desk.put('/settings', { ...site, lang: 'ko', timeZone: 'Asia/Seoul' }))
  const korean: Walked[] = []
  for (const { path, html, status } of paper.values()) {
    if (html === '') continue
    const answer = await fetch(newsroom.baseURL + path)
    expect(answer.status, path).toBe(status)
    korean.push({ ...paper.get(path)!, html: await answer.text() })
  }
  expect(korean.length).toBeGreaterThan(80)
  expect(korean.filter(({ html }) => !html.includes('<html lang="ko"')).map(({ path }) => path)).toEqual([])
  expect(await complaintsAbout(korean)).toEqual([])
})

const NO_JAVA = 'There is no Java here: the Nu checker needs it.'

const hasJava = (): Promise<boolean> =>
  run('java', ['-version']).then(
    () => true,
    () => false,
  )

/** What the Nu checker says about `pages`, each mistake once: the same one on a hundred pages is one. */
async function complaintsAbout(pages: Walked[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-html-'))
  for (const [index, { html }] of pages.entries()) await writeFile(join(folder, `${index}.html`), html)
  const complaints = await checkAll(folder)
  await rm(folder, { recursive: true, force: true })
  const first = new Map<string, string>()
  for (const { url, message, extract } of complaints) {
    const path = pages[Number.parseInt(url.slice(url.lastIndexOf('/') + 1), 10)]?.path
    const said = `${message} (${extract?.replace(/\s+/g, ' ')})`
    first.set(said, `${path}: ${said}`)
  }
  return [...first.values()]
}

type Complaint = { type: string; url: string; message: string; extract?: string }

/** What the Nu checker says about the pages in `folder`, warnings included. It checks no CSS: that is newer than it. */
async function checkAll(folder: string): Promise<Complaint[]> {
  const jar = join(dirname(fileURLToPath(import.meta.resolve('vnu-jar'))), 'build/dist/vnu.jar')
  const parameters = ['-Xss2m', '-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', folder]
  const { stdout } = await run('java', parameters, { maxBuffer: 64e6 })
  const { messages } = JSON.parse(stdout) as { messages: Complaint[] }
  return messages.filter(({ message }) => !message.startsWith('CSS:'))
}

/** The page a reader gets who asks for `path`. */
function arrivingAt(path: string): Walked | undefined {
  const page = paper.get(path)
  const moved = page?.location && pathOn(newsroom.baseURL, page.location)
  return moved ? paper.get(moved) : page
}

const isDesk = (path: string): boolean => /^\/(desk|api)(\/|$)/.test(path)

async function withdrawnPath(dataDir: string): Promise<string> {
  const database = await openDatabase(join(dataDir, 'dateline.db'))
  const [row] = await database.db.select({ path: editionWithdrawn.path }).from(editionWithdrawn).limit(1)
  await database.close()
  if (!row) throw new Error('The demo paper has nothing withdrawn.')
  return row.path
}
