import { mergeAttributes, Node } from '@tiptap/core'
import { jsonAttribute, text } from '#components/desk/editor/schema/attributes.ts'

/** What stands inside fact boxes and answers: paragraphs and lists, no blocks of blocks. */
const PLAIN = '(paragraph | bulletList | orderedList)+'

/** A block that is one thing with a small form, without text of its own that the cursor could enter. */
function atom(name: string, attributes: Record<string, object>) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    selectable: true,
    addAttributes() {
      return attributes
    },
    parseHTML() {
      return [{ tag: `div[data-block="${name}"]` }]
    },
    renderHTML({ HTMLAttributes }) {
      return ['div', mergeAttributes(HTMLAttributes, { 'data-block': name })]
    },
  })
}

/** A box with a titled head and text inside. */
function box(name: string, attribute: string) {
  return Node.create({
    name,
    group: 'block',
    content: PLAIN,
    defining: true,
    isolating: true,
    addAttributes() {
      return { [attribute]: text() }
    },
    parseHTML() {
      return [{ tag: `div[data-block="${name}"]` }]
    },
    renderHTML({ HTMLAttributes }) {
      return ['div', mergeAttributes(HTMLAttributes, { 'data-block': name }), 0]
    },
  })
}

export const PullQuote = atom('pullQuote', { text: text(), attribution: text() })
export const Picture = atom('picture', {
  pictureId: text(),
  alt: text(),
  caption: text(),
  credit: text(),
  size: text('column'),
})
export const Gallery = atom('gallery', { pictures: jsonAttribute('pictures', []) })
export const Embed = atom('embed', { provider: text('other'), url: text(), title: text() })
export const RelatedArticle = atom('relatedArticle', { articleId: text() })
export const KeyPoints = atom('keyPoints', { points: jsonAttribute('points', []) })
export const Timeline = atom('timeline', { events: jsonAttribute('events', []) })
export const Unconverted = atom('unconverted', { source: text(), reason: text() })
export const FactBox = box('factBox', 'title')
export const Qa = box('qa', 'question')

export const Divider = Node.create({
  name: 'divider',
  group: 'block',
  atom: true,
  parseHTML() {
    return [{ tag: 'hr' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['hr', HTMLAttributes]
  },
})
