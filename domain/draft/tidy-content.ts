import { ArticleContent, emptyContent } from '#domain/article/content.ts'
import { Block, type Body } from '#domain/body/body.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import type { LooseNode } from './body-tree.ts'

/** What an editor is told of a block that cannot stand as it is; the checklist stops while there is one. */
export const UNFIT = 'This part is too long, or not as it should be.'
/** Characters of an unfit block that are kept for the editor to see. */
const MOST_SOURCE = 20_000

/**
 * Content in the shape everything else relies on, whatever was typed or sent. Nothing written is dropped: a line over
 * its limit stays (the checklist stops it), a block that is no block stands as `unconverted`.
 */
export function tidyContent(loose: ArticleContent): ArticleContent {
  const empty: Record<string, unknown> = emptyContent('en')
  const tidy: Record<string, unknown> = {}
  for (const [field, shape] of Object.entries(ArticleContent.shape)) {
    if (field === 'body') continue
    const value = loose[field as keyof ArticleContent]
    const parsed = shape.safeParse(value)
    if (parsed.success) {
      if (parsed.data !== undefined) tidy[field] = parsed.data
    } else tidy[field] = typeof value === 'string' ? cleanLine(value) : empty[field]
  }
  return { ...(tidy as Omit<ArticleContent, 'body'>), body: tidyBody(loose.body) }
}

function tidyBody({ content }: Body): Body {
  const ids = new Set<string>()
  const blocks = (content as LooseNode[]).map(withoutMarksOnBreaks)
  // The empty paragraphs at the end are only there to be typed into.
  while (blocks.length > 0 && isEmptyParagraph(blocks.at(-1))) blocks.pop()
  const tidy = blocks.map((node, index): Block => {
    const parsed = Block.safeParse(withOwnIds(node, ids, String(index)))
    if (parsed.success) return parsed.data
    const source = JSON.stringify(node).slice(0, MOST_SOURCE)
    return { type: 'unconverted', attrs: { id: ownId(node, ids, String(index)), source, reason: UNFIT } }
  })
  return { type: 'doc', content: tidy }
}

function withoutMarksOnBreaks(node: LooseNode): LooseNode {
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  return node.content ? { ...node, content: node.content.map(withoutMarksOnBreaks) } : node
}

const isEmptyParagraph = (node: LooseNode | undefined): boolean =>
  node?.type === 'paragraph' && (node.content ?? []).length === 0

/** Blocks whose ids were lost or doubled where two people wrote at once get one made of where they stand. */
function withOwnIds(node: LooseNode, ids: Set<string>, place: string): LooseNode {
  const content = node.content?.map((child, index) => withOwnIds(child, ids, `${place}-${index}`))
  const attrs = PARTS.has(node.type) ? {} : { attrs: { ...node.attrs, id: ownId(node, ids, place) } }
  return { ...node, ...attrs, ...(content ? { content } : {}) }
}

/** Parts of blocks, which have no id of their own. */
const PARTS = new Set(['text', 'hardBreak', 'listItem', 'tableRow', 'tableCell', 'tableHeader'])

function ownId(node: LooseNode, ids: Set<string>, place: string): string {
  const id = node.attrs?.id
  let own = typeof id === 'string' && id !== '' && id.length <= 64 && !ids.has(id) ? id : `at-${place}`
  while (ids.has(own)) own += '-'
  ids.add(own)
  return own
}
