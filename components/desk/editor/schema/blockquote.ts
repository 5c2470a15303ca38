import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { text } from '#components/desk/editor/schema/attributes.ts'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    blockquote: {
      toggleQuote: () => ReturnType
    }
  }
}

/** Somebody's words set apart, and whose they are. */
export const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addAttributes() {
    return { attribution: text() }
  },
  parseHTML() {
    return [{ tag: 'blockquote' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['blockquote', mergeAttributes(HTMLAttributes), 0]
  },
  addCommands() {
    return {
      toggleQuote:
        () =>
        ({ commands }) =>
          commands.toggleWrap(this.name),
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleQuote() }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})
