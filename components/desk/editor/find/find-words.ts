import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

export type Asked = { words: string; matchCase: boolean }
type Place = { from: number; to: number }

/** Where the words stand in running text, in reading order. Words kept beside the text (captions) are not looked at. */
export function findWords(doc: Node, { words, matchCase }: Asked): Place[] {
  if (words === '') return []
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), matchCase ? 'gu' : 'giu')
  const places: Place[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return
    // One character for each thing that is no text, so that a place in the string is a place in the paragraph.
    const text = node.textBetween(0, node.content.size, undefined, '\uFFFC')
    for (const match of text.matchAll(pattern)) {
      const from = at + 1 + match.index
      places.push({ from, to: from + match[0].length })
    }
  })
  return places
}

/** Puts other words there, with the marks of those that stood there. Last first: what comes before does not move. */
export function replaceAt(tr: Transaction, places: Place[], words: string): Transaction {
  for (const { from, to } of places.toReversed()) {
    if (words === '') tr.delete(from, to)
    else tr.insertText(words, from, to)
  }
  return tr
}
