import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import classes from './blocks.module.css'

/** What an import could not turn into a block: shown to the desk with why, never to readers. */
export function UnconvertedView(view: NodeViewProps) {
  return (
    <BlockFrame view={view} name="Not converted – readers do not see this">
      <p className={classes.reason}>{view.node.attrs.reason}</p>
      <pre className={classes.source}>{view.node.attrs.source}</pre>
    </BlockFrame>
  )
}
