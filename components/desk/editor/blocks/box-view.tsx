import { NodeViewContent, type NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import classes from './blocks.module.css'

const BOXES = {
  factBox: { name: 'Fact box', attribute: 'title', label: 'Title of the box', max: 200, className: classes.title },
  qa: { name: 'Question and answer', attribute: 'question', label: 'Question', max: 500, className: classes.question },
} as const

/** Fact boxes and questions: a head in a field, and text inside. */
export function BoxView(view: NodeViewProps) {
  const { name, attribute, label, max, className } = BOXES[view.node.type.name as keyof typeof BOXES]
  return (
    <BlockFrame view={view} name={name}>
      <div contentEditable={false}>
        <BlockText
          label={label}
          className={className}
          value={view.node.attrs[attribute]}
          maxLength={max}
          readOnly={!view.editor.isEditable}
          onChange={(text) => view.updateAttributes({ [attribute]: text })}
        />
      </div>
      <NodeViewContent className={classes.boxText} />
    </BlockFrame>
  )
}
