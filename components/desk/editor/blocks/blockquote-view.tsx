import { NodeViewContent, type NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import classes from './blocks.module.css'

export function BlockquoteView(view: NodeViewProps) {
  return (
    <BlockFrame view={view} name="Quote" isPlain>
      <blockquote className={classes.quote}>
        <NodeViewContent />
      </blockquote>
      <div contentEditable={false}>
        <BlockText
          label="Whose words"
          className={classes.attribution}
          value={view.node.attrs.attribution}
          maxLength={300}
          readOnly={!view.editor.isEditable}
          onChange={(attribution) => view.updateAttributes({ attribution })}
        />
      </div>
    </BlockFrame>
  )
}
