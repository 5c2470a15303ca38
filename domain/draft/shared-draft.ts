/**
 * A draft as several people write it at once: one Yjs document. The three lines that are typed are shared texts, the
 * body is a shared tree, every other field is one value that the last to set it decides.
 */
import type * as Y from 'yjs'
import { type ArticleContent, emptyContent } from '#domain/article/content.ts'
import type { Body } from '#domain/body/body.ts'
import { nodesIn, writeNodes } from './body-tree.ts'
import { tidyContent } from './tidy-content.ts'

/** All that a writer changes in an article. */
export type Words = { content: ArticleContent; urgency: number }

/** The fields two people may type in at once. */
export const SHARED_LINES = ['kicker', 'headline', 'standfirst'] as const
export type SharedLine = (typeof SHARED_LINES)[number]

/** Name of the shared tree that the body's editor is bound to. */
export const BODY = 'body'
const FIELDS = 'fields'
const URGENCY = 'urgency'
/** IPTC urgency where nobody said another: the middle. */
const USUAL_URGENCY = 4

const isSharedLine = (field: string): field is SharedLine => (SHARED_LINES as readonly string[]).includes(field)

/** Every field but the body, as it was typed. */
export function fieldsIn(doc: Y.Doc): Omit<ArticleContent, 'body'> & { urgency: number } {
  const { [URGENCY]: urgency, ...fields } = doc.getMap(FIELDS).toJSON()
  const lines = Object.fromEntries(SHARED_LINES.map((line) => [line, doc.getText(line).toString()]))
  const { body: _, ...empty } = emptyContent('en')
  return { ...empty, ...fields, ...lines, urgency: typeof urgency === 'number' ? urgency : USUAL_URGENCY }
}

/** The body, as it was typed: nobody has checked it yet. */
export const bodyIn = (doc: Y.Doc): Body =>
  ({ type: 'doc', content: nodesIn(doc.getXmlFragment(BODY)) }) as unknown as Body

/** The draft as it was typed: what fields and editor show. */
export function wordsIn(doc: Y.Doc): Words {
  const { urgency, ...fields } = fieldsIn(doc)
  return { content: { ...fields, body: bodyIn(doc) }, urgency }
}

/** The draft as the newsroom keeps it: clean, closed in shape, and the same for everybody who has the same document. */
export function draftOf(doc: Y.Doc): Words {
  const { content, urgency } = wordsIn(doc)
  const isUrgency = Number.isInteger(urgency) && urgency >= 1 && urgency <= 8
  return { content: tidyContent(content), urgency: isUrgency ? urgency : USUAL_URGENCY }
}

/** Changes single fields. The body is changed by the editor that is bound to it, or as a whole by `writeWords`. */
export function writeFields(
  doc: Y.Doc,
  change: Partial<ArticleContent> & { urgency?: number },
  origin?: unknown,
): void {
  doc.transact(() => {
    const fields = doc.getMap(FIELDS)
    for (const [field, value] of Object.entries(change)) {
      if (field === 'body' || field === 'version') continue
      if (isSharedLine(field)) writeLine(doc.getText(field), String(value))
      else if (value === undefined) fields.delete(field)
      else if (JSON.stringify(fields.get(field)) !== JSON.stringify(value)) fields.set(field, value)
    }
  }, origin)
}

/** Makes the document say exactly `words`, touching only what differs. */
export function writeWords(doc: Y.Doc, { content, urgency }: Words, origin?: unknown): void {
  doc.transact(() => {
    for (const field of doc.getMap(FIELDS).keys()) {
      if (field !== URGENCY && !(field in content)) doc.getMap(FIELDS).delete(field)
    }
    writeFields(doc, { ...content, urgency })
    writeNodes(doc.getXmlFragment(BODY), content.body.content)
  }, origin)
}

/** Replaces the part of a shared text that differs: what somebody else types beside it stays. */
function writeLine(line: Y.Text, value: string): void {
  const before = line.toString()
  if (before === value) return
  let start = 0
  while (start < before.length && start < value.length && before[start] === value[start]) start++
  let end = 0
  const most = Math.min(before.length, value.length) - start
  while (end < most && before[before.length - 1 - end] === value[value.length - 1 - end]) end++
  if (before.length - start - end > 0) line.delete(start, before.length - start - end)
  if (value.length - start - end > 0) line.insert(start, value.slice(start, value.length - end))
}
