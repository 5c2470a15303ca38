import type { ArticleContent } from '#domain/article/content.ts'

/** The words of an article as lines: head, then each block. What is compared and what is shown without furniture. */
export function linesOf(content: ArticleContent): string {
  const head = [content.kicker, content.headline, content.standfirst]
  return [...head, ...content.body.content.map(textOf)]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const SAID = ['title', 'question', 'text', 'caption', 'credit', 'attribution', 'url', 'when', 'source'] as const

/** All text inside a node of the body, wherever it stands: text nodes and the words of blocks with forms. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node
  if (Array.isArray(node)) return node.map(textOf).filter(Boolean).join(' – ')
  if (!node || typeof node !== 'object') return ''
  const { type, text, content, attrs, points, events, pictures, ...rest } = node as Record<string, unknown>
  if (type === 'text' && typeof text === 'string') return text
  if (type === 'hardBreak') return '\n'
  const own = SAID.map((name) => (name === 'text' ? text : rest[name])).filter((value) => typeof value === 'string')
  const inside = Array.isArray(content)
    ? content.map(textOf).join(type === 'paragraph' || type === 'heading' ? '' : '\n')
    : ''
  return [...own, textOf(points), textOf(events), textOf(pictures), attrs ? textOf(attrs) : '', inside]
    .filter((part) => part !== '')
    .join(' – ')
}
