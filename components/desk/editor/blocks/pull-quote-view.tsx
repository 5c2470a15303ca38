import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import classes from './blocks.module.css'

export function PullQuoteView(view: NodeViewProps) {
  const { attrs } = view.node
  return (
    <BlockFrame view={view} name="Pull quote" isPlain>
      <BlockText
        label="Words pulled out of the text"
        className={classes.pullQuote}
        value={attrs.text}
        maxLength={500}
        readOnly={!view.editor.isEditable}
        onChange={(text) => view.updateAttributes({ text })}
      />
      <BlockText
        label="Whose words"
        className={classes.attribution}
        value={attrs.attribution}
        maxLength={300}
        readOnly={!view.editor.isEditable}
        onChange={(attribution) => view.updateAttributes({ attribution })}
      />
    </BlockFrame>
  )
}
