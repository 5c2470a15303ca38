import type { Editor, JSONContent } from '@tiptap/core'
import type { Dialogs } from '#components/desk/editor/dialogs-context.ts'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'
import type { Permission } from '#domain/people/permissions.ts'

export type Insertable = {
  name: string
  /** Other words someone may look for it by. */
  also: string
  needs?: Permission
  run: (editor: Editor, dialogs: Dialogs) => void | Promise<void>
}

const PARAGRAPH: JSONContent = { type: 'paragraph' }

/** Puts a block in place of the empty paragraph the cursor is in, or after the block it is in. */
function put(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  if (isEmptyLine) {
    editor
      .chain()
      .focus()
      .insertContentAt({ from: $from.before(1), to: $from.after(1) }, block)
      .scrollIntoView()
      .run()
    return
  }
  const after = $from.depth === 0 ? editor.state.selection.to : $from.after(1)
  editor.chain().focus().insertContentAt(after, block).scrollIntoView().run()
}

const cell = (type: string): JSONContent => ({ type, content: [PARAGRAPH] })
const row = (type: string): JSONContent => ({ type: 'tableRow', content: [cell(type), cell(type), cell(type)] })
const TABLE: JSONContent = { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] }

const INSERTABLES: readonly Insertable[] = [
  {
    name: 'Picture',
    also: 'image photo upload',
    needs: 'picture:upload',
    run: async (editor, { pickPictures }) => {
      const [picture] = await pickPictures({ many: false })
      if (picture) put(editor, { type: 'picture', attrs: { ...pictureUseOf(picture), size: 'column' } })
    },
  },
  {
    name: 'Gallery',
    also: 'pictures images photos slideshow',
    needs: 'picture:upload',
    run: async (editor, { pickPictures }) => {
      const pictures = await pickPictures({ many: true })
      if (pictures.length > 0) put(editor, { type: 'gallery', attrs: { pictures: pictures.map(pictureUseOf) } })
    },
  },
  { name: 'Heading', also: 'h2 title', run: (editor) => void editor.chain().focus().setHeading({ level: 2 }).run() },
  {
    name: 'Smaller heading',
    also: 'h3 subheading',
    run: (editor) => void editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  { name: 'List', also: 'bullets ul', run: (editor) => void editor.chain().focus().toggleBulletList().run() },
  { name: 'Numbered list', also: 'ol', run: (editor) => void editor.chain().focus().toggleOrderedList().run() },
  {
    name: 'Quote',
    also: 'blockquote attribution',
    run: (editor) => put(editor, { type: 'blockquote', content: [PARAGRAPH] }),
  },
  { name: 'Pull quote', also: 'callout', run: (editor) => put(editor, { type: 'pullQuote' }) },
  {
    name: 'Embed',
    also: 'youtube video film post map tweet sound',
    run: async (editor, { askEmbed }) => {
      const embed = await askEmbed()
      if (embed) put(editor, { type: 'embed', attrs: embed })
    },
  },
  {
    name: 'Related article',
    also: 'link read more',
    run: async (editor, { pickArticle }) => {
      const article = await pickArticle()
      if (article) put(editor, { type: 'relatedArticle', attrs: { articleId: article.id } })
    },
  },
  { name: 'Table', also: 'rows columns figures', run: (editor) => put(editor, TABLE) },
  {
    name: 'Fact box',
    also: 'background info',
    run: (editor) => put(editor, { type: 'factBox', content: [PARAGRAPH] }),
  },
  {
    name: 'Key points',
    also: 'summary bullets what we know',
    run: (editor) => put(editor, { type: 'keyPoints', attrs: { points: ['', '', ''] } }),
  },
  {
    name: 'Question and answer',
    also: 'q&a explainer',
    run: (editor) => put(editor, { type: 'qa', content: [PARAGRAPH] }),
  },
  {
    name: 'Timeline',
    also: 'events chronology',
    run: (editor) => put(editor, { type: 'timeline', attrs: { events: [{ when: '', title: '', text: '' }] } }),
  },
  { name: 'Divider', also: 'rule line break hr', run: (editor) => put(editor, { type: 'divider' }) },
]

/** Everything that can stand in a text besides text, for whom may insert it, in the order of how often it does. */
export const insertablesFor = (permissions: readonly Permission[]): Insertable[] =>
  INSERTABLES.filter(({ needs }) => !needs || permissions.includes(needs))

/** Those whose name or other words begin with what was typed, best first. */
export function findInsertables(words: string, permissions: readonly Permission[]): Insertable[] {
  const asked = words.trim().toLowerCase()
  const isMatch = ({ name, also }: Insertable) =>
    `${name} ${also}`
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(asked)) || name.toLowerCase().startsWith(asked)
  const isName = ({ name }: Insertable) => name.toLowerCase().startsWith(asked)
  return insertablesFor(permissions)
    .filter(isMatch)
    .sort((one, other) => Number(isName(other)) - Number(isName(one)))
}
