/** The few questions the conversion asks of a parsed piece of HTML. None of them recurses: hostile files nest deeply. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** A parsed fragment and the text it came from, which `sourceOf` cuts from. */
export type Tree = { html: string; nodes: Node[] }

export function treeOf(html: string): Tree {
  return { html, nodes: parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes }
}

export const isElement = (node: Node): node is Element => 'tagName' in node
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
export const isComment = (node: Node): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === '#comment'

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}

export function hasClass(element: Element, name: string | RegExp): boolean {
  const classes = attribute(element, 'class').split(/\s+/)
  return classes.some((one) => (typeof name === 'string' ? one === name : name.test(one)))
}

/** Every element under `nodes` that `wanted` names, in document order; never looks inside one it found. */
export function elementsIn(nodes: readonly Node[], wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (wanted(node)) found.push(node)
    else for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
  }
  return found
}

/** The first element of one of these names under `nodes`. */
export function firstIn(nodes: readonly Node[], ...names: string[]): Element | null {
  return elementsIn(nodes, (element) => names.includes(element.tagName))[0] ?? null
}

/** The text under `nodes` in document order; `without` and markup that holds no words for readers are passed over. */
export function textIn(nodes: readonly Node[], without: readonly Node[] = []): string {
  const parts: string[] = []
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (without.includes(node)) continue
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) {
      if (['script', 'style', 'template'].includes(node.tagName)) continue
      if (node.tagName === 'br') parts.push('\n')
      for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at]!)
    }
  }
  return parts.join('')
}

/** The markup of `node` as it stood in the file, to the end of all that is in it even where nothing closes it. */
export function sourceOf({ html }: Tree, node: Node): string {
  const start = node.sourceCodeLocation?.startOffset
  if (start === undefined) return textIn([node])
  let end = start
  const stack: Node[] = [node]
  for (let one = stack.pop(); one; one = stack.pop()) {
    end = Math.max(end, one.sourceCodeLocation?.endOffset ?? 0)
    if (isElement(one)) for (const child of one.childNodes) stack.push(child)
  }
  return html.slice(start, end)
}
