import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import type { ReactNode } from 'react'
import { moveBlock } from '#components/desk/editor/blocks/move-block.ts'
import classes from './block-frame.module.css'

type Props = {
  view: NodeViewProps
  name: string
  tools?: ReactNode
  /** Sits as readers see it, with its name and tools only while it is worked on. */
  isPlain?: boolean
  children: ReactNode
}

/** What stands around every block with a form: its name, and buttons to move or remove it. */
export function BlockFrame({ view, name, tools, isPlain = false, children }: Props) {
  const { editor, selected, getPos, deleteNode } = view
  const move = (by: -1 | 1) => {
    const position = getPos()
    if (position !== undefined) moveBlock(editor, position, by)
  }
  return (
    <NodeViewWrapper
      className={classes.frame}
      data-selected={selected || undefined}
      data-plain={isPlain || undefined}
      data-block-name={name}
    >
      <div className={classes.head} contentEditable={false}>
        <span className={classes.name} data-drag-handle>
          {name}
        </span>
        {editor.isEditable && (
          <span className={classes.tools}>
            {tools}
            <ActionIcon size="sm" aria-label={`Move ${name.toLowerCase()} up`} onClick={() => move(-1)}>
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon size="sm" aria-label={`Move ${name.toLowerCase()} down`} onClick={() => move(1)}>
              <IconArrowDown size={14} />
            </ActionIcon>
            <ActionIcon size="sm" aria-label={`Remove ${name.toLowerCase()}`} onClick={deleteNode}>
              <IconX size={14} />
            </ActionIcon>
          </span>
        )}
      </div>
      {children}
    </NodeViewWrapper>
  )
}
