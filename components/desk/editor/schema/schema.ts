import type { AnyExtension } from '@tiptap/core'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { StarterKit } from '@tiptap/starter-kit'
import { BlockIds } from '#components/desk/editor/schema/block-ids.ts'
import { Blockquote } from '#components/desk/editor/schema/blockquote.ts'
import {
  Divider,
  Embed,
  FactBox,
  Gallery,
  KeyPoints,
  Picture,
  PullQuote,
  Qa,
  RelatedArticle,
  Timeline,
  Unconverted,
} from '#components/desk/editor/schema/custom-blocks.ts'
import { Lang, Link } from '#components/desk/editor/schema/marks.ts'
import { Table, TableCell, TableHeader, TableRow } from '#components/desk/editor/schema/table.ts'

const Items = ListItem.extend({ content: '(paragraph | bulletList | orderedList)+' })
/** Numbers start at one and are numbers: what the body keeps of an ordered list is its items. */
const Numbered = OrderedList.extend({ addAttributes: () => ({}) })

/** Blocks that have a form of their own; the editor gives each its view, see `blocks/with-views.ts`. */
export const FORM_BLOCKS = {
  blockquote: Blockquote,
  pullQuote: PullQuote,
  picture: Picture,
  gallery: Gallery,
  table: Table,
  embed: Embed,
  relatedArticle: RelatedArticle,
  factBox: FactBox,
  keyPoints: KeyPoints,
  qa: Qa,
  timeline: Timeline,
  unconverted: Unconverted,
} as const satisfies Record<string, AnyExtension>

/** Everything else of the schema: text, lists, marks, ids. */
export const TEXT_EXTENSIONS: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    underline: false,
    // Taken back is what this writer wrote, not what somebody else did: the shared draft has its own history.
    undoRedo: false,
  }),
  BulletList,
  Numbered,
  Items,
  TableRow,
  TableCell,
  TableHeader,
  Divider,
  Superscript.extend({ excludes: 'subscript' }),
  Subscript.extend({ excludes: 'superscript' }),
  Link,
  Lang,
  BlockIds,
]

/** The editor's schema: the same blocks, attributes and marks as `domain/body/body.ts`, held equal by a test. */
export const SCHEMA_EXTENSIONS: AnyExtension[] = [...TEXT_EXTENSIONS, ...Object.values(FORM_BLOCKS)]
