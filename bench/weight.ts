/** What a reader's browser has to fetch to read one article. */
import { brotliDecompressSync } from 'node:zlib'
import { parse } from 'parse5'
import { ask } from './ask.ts'

export type WeightRow = { kind: 'HTML' | 'CSS' | 'script' | 'font'; files: number; bytes: number; brotli: number }

/** Bytes of the article page at `path` by kind, as they are and as brotli sends them. */
export async function benchWeight(url: string, path: string): Promise<WeightRow[]> {
  const html = await sizeOf(url + path)
  const links = linksIn(html.text)
  const rows: WeightRow[] = [{ kind: 'HTML', files: 1, bytes: html.bytes, brotli: html.brotli }]
  for (const kind of ['CSS', 'script', 'font'] as const) {
    const row: WeightRow = { kind, files: 0, bytes: 0, brotli: 0 }
    for (const link of links[kind]) {
      const href = new URL(link, url).href
      const { text, bytes, brotli } = await sizeOf(href)
      if (kind === 'CSS') for (const font of latinFontsIn(text)) links.font.add(new URL(font, href).href)
      row.files++
      row.bytes += bytes
      row.brotli += brotli
    }
    rows.push(row)
  }
  return rows
}

async function sizeOf(url: string): Promise<{ text: string; bytes: number; brotli: number }> {
  const { status, headers, body } = await ask(url, { 'accept-encoding': 'br' })
  if (status !== 200) throw new Error(`${url} answered ${status}.`)
  const whole = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
  return { text: whole.toString(), bytes: whole.length, brotli: body.length }
}

/** Addresses of the faces a page in Latin script makes a browser fetch: those whose range has the letter A. */
function latinFontsIn(css: string): string[] {
  return [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, face = '']) => {
    const isLatin = !face.includes('unicode-range') || /U\+(?:0000-00FF|0-FF|00\?\?|\?\?)/i.test(face)
    const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1]
    return isLatin && file ? [file] : []
  })
}

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }

function linksIn(html: string): Record<'CSS' | 'script' | 'font', Set<string>> {
  const found = { CSS: new Set<string>(), script: new Set<string>(), font: new Set<string>() }
  const walk = (node: Node): void => {
    const attribute = (name: string) => node.attrs?.find((each) => each.name === name)?.value
    if (node.nodeName === 'link' && attribute('rel') === 'stylesheet') found.CSS.add(attribute('href') ?? '')
    if (node.nodeName === 'link' && attribute('rel') === 'preload' && attribute('as') === 'font')
      found.font.add(attribute('href') ?? '')
    if (node.nodeName === 'script' && attribute('src')) found.script.add(attribute('src') ?? '')
    for (const child of node.childNodes ?? []) walk(child)
  }
  walk(parse(html) as unknown as Node)
  return found
}
