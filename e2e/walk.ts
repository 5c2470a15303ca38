/** The whole public paper as a careful reader's browser meets it: every page, what it links to, and what it loads. */
import { parse } from 'parse5'

export type Walked = {
  path: string
  status: number
  type: string
  /** Where a redirect leads. */
  location: string | null
  cookie: string | null
  html: string
  /** Absolute addresses that a reader can follow from here. */
  links: string[]
  /** Absolute addresses that a browser fetches to show it. */
  loads: string[]
  ids: Set<string>
}

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[]; content?: Node }

/** Fetches `seeds` and everything of this host that can be reached from them, each once. */
export async function walk(baseURL: string, seeds: string[]): Promise<Map<string, Walked>> {
  const walked = new Map<string, Walked>()
  const waiting = [...seeds]
  const seen = new Set(seeds)
  while (waiting.length > 0) {
    const some = await Promise.all(waiting.splice(0, 8).map((path) => visit(baseURL, path)))
    for (const page of some) {
      walked.set(page.path, page)
      for (const link of [...page.links, ...page.loads, ...(page.location ? [page.location] : [])]) {
        const path = pathOn(baseURL, link)
        if (path === null || seen.has(path)) continue
        seen.add(path)
        waiting.push(path)
      }
    }
  }
  return walked
}

/** The path and query of an address of this host, without its fragment; null for any other. */
export function pathOn(baseURL: string, link: string): string | null {
  const url = URL.parse(link)
  return url?.origin === new URL(baseURL).origin ? url.pathname + url.search : null
}

async function visit(baseURL: string, path: string): Promise<Walked> {
  const response = await fetch(baseURL + path, { redirect: 'manual' })
  const type = response.headers.get('content-type') ?? ''
  const bytes = Buffer.from(await response.arrayBuffer())
  const location = response.headers.get('location')
  const page: Walked = {
    path,
    type,
    status: response.status,
    cookie: response.headers.get('set-cookie'),
    location: location && new URL(location, baseURL + path).href,
    html: type.startsWith('text/html') ? bytes.toString() : '',
    links: [],
    loads: [],
    ids: new Set(),
  }
  if (page.html) read(parse(page.html) as unknown as Node, page, baseURL + path)
  if (type.startsWith('text/css')) {
    for (const [, url = ''] of bytes.toString().matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      if (!url.startsWith('data:')) page.loads.push(new URL(url, baseURL + path).href)
    }
  }
  return page
}

/** `rel` values of a link element that make a browser fetch its address. */
const FETCHED = /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch)\b/

function read(node: Node, page: Walked, base: string): void {
  const of = (name: string): string | undefined => node.attrs?.find((each) => each.name === name)?.value
  const add = (list: string[], address: string | undefined): void => {
    const url = address === undefined ? null : URL.parse(address, base)
    if (url && url.protocol !== 'data:') list.push(url.href)
  }
  const id = of('id')
  if (id !== undefined) page.ids.add(id)
  if (node.nodeName === 'a') add(page.links, of('href'))
  if (node.nodeName === 'link') add(FETCHED.test(of('rel') ?? '') ? page.loads : page.links, of('href'))
  if (['img', 'script', 'iframe', 'source', 'audio', 'video', 'embed'].includes(node.nodeName)) {
    add(page.loads, of('src'))
    for (const part of (of('srcset') ?? '').split(',')) add(page.loads, part.trim().split(/\s+/)[0] || undefined)
  }
  for (const child of node.childNodes ?? []) read(child, page, base)
  if (node.content) read(node.content, page, base)
}
