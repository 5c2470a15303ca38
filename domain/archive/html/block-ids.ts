import type { Block } from '#domain/body/body.ts'

/**
 * Gives every block an id made from its own content, so that the same file brought in twice has the same ids, and a
 * paragraph keeps its address when another is added above it. Equal blocks are told apart by a count.
 */
export function withBlockIds(blocks: readonly Block[]): Block[] {
  const seen = new Map<string, number>()
  const idOf = (value: unknown): string => {
    const base = `i${fingerprint(JSON.stringify(value))}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    if (value === null || typeof value !== 'object') return value
    const node = value as { attrs?: { id?: string }; content?: unknown }
    const attrs = node.attrs?.id === undefined ? node.attrs : { ...node.attrs, id: idOf(node) }
    return {
      ...node,
      ...(attrs ? { attrs } : {}),
      ...(Array.isArray(node.content) ? { content: named(node.content) } : {}),
    }
  }
  return blocks.map((block) => named(block) as Block)
}

/** A 53-bit hash (cyrb53, public domain) in base 36: short, stable, and nothing depends on its being secret. */
function fingerprint(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
