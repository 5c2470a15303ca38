/**
 * From the page Next rendered to the document readers get: the same words and styles, without the framework's runtime,
 * its data and the marks it leaves for itself. With a real HTML parser, because a script can hide from a pattern.
 */
import { defaultTreeAdapter, html, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { FIRST_SCRIPT } from './first-script.ts'
import { joinedAddress } from './joined-styles.ts'

type Node = Tree.ChildNode
type Element = Tree.Element

/** Our own files for readers, as `bin/build.ts` names them: the module, and the one that runs before the page is drawn. */
const READER_SCRIPT = /^\/reader\.[A-Za-z0-9_-]{6,64}\.js$/
const FIRST_SCRIPT_FILE = /^\/first\.[A-Za-z0-9_-]{6,64}\.js$/
const EXECUTABLE_URL = /^(javascript|vbscript|data):/i

/** The document for readers, with `first` in place of the file it was made from. Throws if anything inline that could run is left, so that it can never be served. */
export function readerDocument(rendered: string, first: string | null = FIRST_SCRIPT?.text ?? null): string {
  const document = parse(rendered)
  clean(document)
  joinStyles(document)
  if (first !== null) putInline(document, first)
  const text = serialize(document)
  assertInert(text, first)
  return text
}

function clean(parent: Tree.ParentNode): void {
  for (const node of [...parent.childNodes]) {
    if (isLeftover(node)) {
      defaultTreeAdapter.detachNode(node)
      continue
    }
    if (!defaultTreeAdapter.isElementNode(node)) continue
    // Inline styles are not allowed by the policy and would only cause a report.
    node.attrs = node.attrs.filter(({ name }) => name !== 'style' && !name.startsWith('data-precedence'))
    clean(node)
  }
}

/** The stylesheets of the head in one, where the first of them stood. */
function joinStyles(document: Tree.Document): void {
  const head = childNamed(childNamed(document, 'html'), 'head')
  const links = head?.childNodes.filter(isStylesheet) ?? []
  const address = links.length > 1 ? joinedAddress(links.map((link) => attribute(link, 'href') ?? '')) : null
  if (address === null) return
  const [first, ...rest] = links
  first!.attrs = [
    { name: 'rel', value: 'stylesheet' },
    { name: 'href', value: address },
  ]
  for (const link of rest) defaultTreeAdapter.detachNode(link)
}

/** The script that runs before the page is drawn, in place of its file. It stands before the styles, or it would wait for them. */
function putInline(document: Tree.Document, first: string): void {
  const head = childNamed(childNamed(document, 'html'), 'head')
  const script = head?.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .find((node) => node.tagName === 'script' && FIRST_SCRIPT_FILE.test(attribute(node, 'src') ?? ''))
  if (!head || !script) return
  script.attrs = []
  defaultTreeAdapter.insertText(script, first)
  const styles = head.childNodes.find(isStylesheet)
  if (!styles) return
  defaultTreeAdapter.detachNode(script)
  defaultTreeAdapter.insertBefore(head, script, styles)
}

function isInline(script: Element, first: string | null): boolean {
  const [text] = script.childNodes
  return script.attrs.length === 0 && text !== undefined && 'value' in text && text.value === first
}

const childNamed = (parent: Tree.ParentNode | undefined, name: string): Element | undefined =>
  parent?.childNodes.filter(defaultTreeAdapter.isElementNode).find((node) => node.tagName === name)

const isStylesheet = (node: Node): node is Element =>
  defaultTreeAdapter.isElementNode(node) &&
  node.tagName === 'link' &&
  attribute(node, 'rel') === 'stylesheet' &&
  attribute(node, 'media') === null

/** Whether the framework left `node` for itself: scripts, their preloads, comments, and streaming's hidden boxes. */
function isLeftover(node: Node): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true
  if (!defaultTreeAdapter.isElementNode(node)) return false
  switch (node.tagName) {
    case 'script':
      return !isData(node) && !isReaderScript(node)
    case 'style':
    case 'template':
      return true
    case 'link':
      return isNeedlessPreload(node)
    case 'meta':
      return attribute(node, 'name') === 'next-size-adjust'
    case 'div':
      return attribute(node, 'hidden') !== null && isEmpty(node)
    default:
      return false
  }
}

const isData = (script: Element): boolean =>
  attribute(script, 'type') === 'application/ld+json' && attribute(script, 'src') === null

function isReaderScript(script: Element): boolean {
  if (script.childNodes.length > 0) return false
  const src = attribute(script, 'src') ?? ''
  const type = attribute(script, 'type')
  return type === 'module' ? READER_SCRIPT.test(src) : type === null && FIRST_SCRIPT_FILE.test(src)
}

function isNeedlessPreload(link: Element): boolean {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase()
  if (rel === 'modulepreload') return !READER_SCRIPT.test(attribute(link, 'href') ?? '')
  // A stylesheet that is named in the head needs no preload, and the one that is loaded has another address.
  return (rel === 'preload' || rel === 'prefetch') && ['script', 'style'].includes(attribute(link, 'as') ?? '')
}

/** Nothing a reader could see or reach: only whitespace, comments and other leftovers. */
function isEmpty(element: Element): boolean {
  return element.childNodes.every(
    (node) => isLeftover(node) || (defaultTreeAdapter.isTextNode(node) && node.value.trim() === ''),
  )
}

/** Reads the document again as a browser would and refuses whatever could run without being a file of ours. */
function assertInert(text: string, first: string | null): void {
  const walk = (parent: Tree.ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(node)) continue
      const danger = dangerOf(node, first)
      if (danger) throw new Error(`The page would carry something executable: ${danger}`)
      walk(node.tagName === 'template' ? (node as Tree.Template).content : node)
    }
  }
  walk(parse(text))
}

function dangerOf(node: Element, first: string | null): string | null {
  if (node.tagName === 'script' && !isData(node) && !isReaderScript(node) && !isInline(node, first)) return '<script>'
  if (FOREIGN.has(node.tagName)) return `<${node.tagName}>`
  if (node.tagName === 'base') return '<base>'
  if (node.tagName === 'meta' && attribute(node, 'http-equiv') !== null) return '<meta http-equiv>'
  for (const { name, value } of node.attrs) {
    if (name.startsWith('on')) return `the attribute ${name} of <${node.tagName}>`
    if (name === 'srcdoc' || name === 'style') return `the attribute ${name} of <${node.tagName}>`
    if (ADDRESSES.has(name) && isExecutableUrl(node, value)) return `${name}="${value.slice(0, 40)}"`
  }
  return node.namespaceURI !== html.NS.HTML && node.tagName === 'script' ? '<svg><script>' : null
}

/** Elements that bring other documents or programs with them; embeds come after a click, by the reader script. */
const FOREIGN = new Set(['iframe', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal'])
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'to',
  'from',
  'values',
])

function isExecutableUrl(node: Element, value: string): boolean {
  // Browsers ignore control characters and spaces in a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  const address = value.replace(/[\u0000-\u0020\u007f]/g, '')
  if (!EXECUTABLE_URL.test(address)) return false
  return !(node.tagName === 'img' && /^data:image\//i.test(address))
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}
