import { Button, Menu } from '@mantine/core'
import { NodeViewContent, type NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import classes from './blocks.module.css'

/** A table with its caption; rows and columns are added where the cursor is, or at the end. */
export function TableView(view: NodeViewProps) {
  const { editor } = view
  const here = () => {
    const position = view.getPos()
    const chain = editor.chain().focus()
    if (position === undefined) return chain
    const { from } = editor.state.selection
    const isInside = from > position && from < position + view.node.nodeSize
    return isInside ? chain : chain.setTextSelection(position + view.node.nodeSize - 4)
  }
  const change = [
    ['Row above', () => here().addRowBefore().run()],
    ['Row below', () => here().addRowAfter().run()],
    ['Column before', () => here().addColumnBefore().run()],
    ['Column after', () => here().addColumnAfter().run()],
    ['Heading row, on or off', () => here().toggleHeaderRow().run()],
    ['Heading column, on or off', () => here().toggleHeaderColumn().run()],
    ['Join or split cells', () => here().mergeOrSplit().run()],
    ['Remove this row', () => here().deleteRow().run()],
    ['Remove this column', () => here().deleteColumn().run()],
  ] as const
  const tools = (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" size="compact-xs" color="gray">
          Rows and columns
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {change.map(([name, run]) => (
          <Menu.Item key={name} onClick={() => run()}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
  return (
    <BlockFrame view={view} name="Table" tools={tools} isPlain>
      <div contentEditable={false}>
        <BlockText
          label="What the table shows"
          className={classes.title}
          value={view.node.attrs.caption}
          maxLength={300}
          readOnly={!editor.isEditable}
          onChange={(caption) => view.updateAttributes({ caption })}
        />
      </div>
      <div className={classes.scroll}>
        <NodeViewContent<'table'> as="table" />
      </div>
    </BlockFrame>
  )
}
