import type { AnyExtension } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { BlockquoteView } from '#components/desk/editor/blocks/blockquote-view.tsx'
import { BoxView } from '#components/desk/editor/blocks/box-view.tsx'
import { EmbedView } from '#components/desk/editor/blocks/embed-view.tsx'
import { GalleryView } from '#components/desk/editor/blocks/gallery-view.tsx'
import { KeyPointsView } from '#components/desk/editor/blocks/key-points-view.tsx'
import { PictureView } from '#components/desk/editor/blocks/picture-view.tsx'
import { PullQuoteView } from '#components/desk/editor/blocks/pull-quote-view.tsx'
import { RelatedArticleView } from '#components/desk/editor/blocks/related-article-view.tsx'
import { TableView } from '#components/desk/editor/blocks/table-view.tsx'
import { TimelineView } from '#components/desk/editor/blocks/timeline-view.tsx'
import { UnconvertedView } from '#components/desk/editor/blocks/unconverted-view.tsx'
import { FORM_BLOCKS } from '#components/desk/editor/schema/schema.ts'

type View = Parameters<typeof ReactNodeViewRenderer>[0]

const VIEWS: Record<keyof typeof FORM_BLOCKS, View> = {
  blockquote: BlockquoteView,
  pullQuote: PullQuoteView,
  picture: PictureView,
  gallery: GalleryView,
  table: TableView,
  embed: EmbedView,
  relatedArticle: RelatedArticleView,
  factBox: BoxView,
  keyPoints: KeyPointsView,
  qa: BoxView,
  timeline: TimelineView,
  unconverted: UnconvertedView,
}

/** Each block that has a form, with its form. */
export const FORM_VIEWS: AnyExtension[] = Object.entries(FORM_BLOCKS).map(([name, block]) =>
  (block as AnyExtension & { extend: (change: object) => AnyExtension }).extend({
    addNodeView: () =>
      ReactNodeViewRenderer(
        VIEWS[name as keyof typeof FORM_BLOCKS],
        name === 'table' ? { contentDOMElementTag: 'tbody' } : {},
      ),
  }),
)
