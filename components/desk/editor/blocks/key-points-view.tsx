import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import classes from './blocks.module.css'

const MOST = 20

export function KeyPointsView(view: NodeViewProps) {
  const points = view.node.attrs.points as string[]
  const { isEditable } = view.editor
  const put = (to: string[]) => view.updateAttributes({ points: to })
  return (
    <BlockFrame view={view} name="Key points">
      <ul className={classes.rows}>
        {points.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no other name than their place
          <li key={index} className={classes.row}>
            <BlockText
              label={`Point ${index + 1}`}
              value={point}
              maxLength={500}
              readOnly={!isEditable}
              onChange={(text) => put(points.map((other, at) => (at === index ? text : other)))}
            />
            {isEditable && (
              <ActionIcon
                size="sm"
                aria-label={`Remove point ${index + 1}`}
                onClick={() => put(points.filter((_, at) => at !== index))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {isEditable && points.length < MOST && (
        <Button variant="subtle" size="compact-xs" mt={6} onClick={() => put([...points, ''])}>
          Add a point
        </Button>
      )}
    </BlockFrame>
  )
}
