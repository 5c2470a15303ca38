import { z } from 'zod'
import { cleanLine, cleanText } from './clean-text.ts'

/**
 * The body of an article: ProseMirror JSON as a closed set of blocks. The same shape is what the editor edits,
 * what revisions keep and what pages draw. `BODY_VERSION` moves when the shape does.
 */
export const BODY_VERSION = 1

const blockId = z.string().min(1).max(64)
const line = (max: number) => z.string().max(max).transform(cleanLine)

/** Links may go to the web, mail, a telephone or our own pages; `javascript:` and its relatives never. */
export const SAFE_HREF = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)[^\s\\\p{Cc}]*$/iu

const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('superscript') }),
  z.strictObject({ type: z.literal('subscript') }),
  z.strictObject({
    type: z.literal('lang'),
    attrs: z.strictObject({ lang: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/) }),
  }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(2000).regex(SAFE_HREF) }) }),
])
export type Mark = z.infer<typeof Mark>

const Inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(20_000).transform(cleanText),
    marks: z.array(Mark).max(8).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
])
export type Inline = z.infer<typeof Inline>
const inlines = z.array(Inline).max(5_000).optional()

const Paragraph = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ id: blockId }),
  content: inlines,
})
export type Paragraph = z.infer<typeof Paragraph>

const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ id: blockId, level: z.union([z.literal(2), z.literal(3)]) }),
  content: inlines,
})

export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type List = { type: 'bulletList' | 'orderedList'; attrs: { id: string }; content: ListItem[] }

const ListItem: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({
    type: z.literal('listItem'),
    content: z
      .array(z.union([Paragraph, BulletList, OrderedList]))
      .min(1)
      .max(100),
  }),
)
const listOf = <T extends 'bulletList' | 'orderedList'>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    attrs: z.strictObject({ id: blockId }),
    content: z.array(ListItem).min(1).max(500),
  })
const BulletList = listOf('bulletList')
const OrderedList = listOf('orderedList')

const plain = z.union([Paragraph, BulletList, OrderedList])

/** A picture as an article uses it: which one, and the words that stand with it here. */
export const PictureUse = z.strictObject({
  pictureId: z.string().min(1).max(64),
  alt: line(500),
  caption: line(1_000),
  credit: line(200),
})
export type PictureUse = z.infer<typeof PictureUse>

const Cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: z.int().min(1).max(50), rowspan: z.int().min(1).max(500) }),
  content: z.array(Paragraph).min(1).max(20),
})

/** Services an embed may come from. The page draws a box with a link; nothing is loaded before a click. */
export const EMBED_PROVIDERS = [
  'youtube',
  'vimeo',
  'x',
  'instagram',
  'tiktok',
  'soundcloud',
  'spotify',
  'maps',
  'other',
] as const

export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  z.strictObject({
    type: z.literal('blockquote'),
    attrs: z.strictObject({ id: blockId, attribution: line(300) }),
    content: z.array(Paragraph).min(1).max(50),
  }),
  z.strictObject({
    type: z.literal('pullQuote'),
    attrs: z.strictObject({ id: blockId, text: line(500), attribution: line(300) }),
  }),
  z.strictObject({
    type: z.literal('picture'),
    attrs: PictureUse.extend({ id: blockId, size: z.enum(['column', 'wide']) }),
  }),
  z.strictObject({
    type: z.literal('gallery'),
    attrs: z.strictObject({ id: blockId, pictures: z.array(PictureUse).max(60) }),
  }),
  z.strictObject({
    type: z.literal('table'),
    attrs: z.strictObject({ id: blockId, caption: line(300) }),
    content: z
      .array(z.strictObject({ type: z.literal('tableRow'), content: z.array(Cell).max(30) }))
      .min(1)
      .max(500),
  }),
  z.strictObject({
    type: z.literal('embed'),
    attrs: z.strictObject({
      id: blockId,
      provider: z.enum(EMBED_PROVIDERS),
      url: z.url({ protocol: /^https?$/ }).max(2000),
      title: line(300),
    }),
  }),
  z.strictObject({
    type: z.literal('relatedArticle'),
    attrs: z.strictObject({ id: blockId, articleId: z.string().min(1).max(64) }),
  }),
  z.strictObject({
    type: z.literal('factBox'),
    attrs: z.strictObject({ id: blockId, title: line(200) }),
    content: z.array(plain).min(1).max(50),
  }),
  z.strictObject({
    type: z.literal('keyPoints'),
    attrs: z.strictObject({ id: blockId, points: z.array(line(500)).max(20) }),
  }),
  z.strictObject({
    type: z.literal('qa'),
    attrs: z.strictObject({ id: blockId, question: line(500) }),
    content: z.array(plain).min(1).max(50),
  }),
  z.strictObject({
    type: z.literal('timeline'),
    attrs: z.strictObject({
      id: blockId,
      events: z.array(z.strictObject({ when: line(100), title: line(200), text: line(1_000) })).max(60),
    }),
  }),
  z.strictObject({ type: z.literal('divider'), attrs: z.strictObject({ id: blockId }) }),
  /** Markup an import could not turn into a block. Editors see it, with why; readers never do. */
  z.strictObject({
    type: z.literal('unconverted'),
    attrs: z.strictObject({ id: blockId, source: z.string().max(20_000).transform(cleanText), reason: line(300) }),
  }),
])
export type Block = z.infer<typeof Block>
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

export const Body = z.strictObject({ type: z.literal('doc'), content: z.array(Block).max(2_000) })
export type Body = z.infer<typeof Body>

export const EMPTY_BODY: Body = { type: 'doc', content: [] }
