import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import type { BlockOf } from '#domain/body/body.ts'
import classes from './blocks.module.css'

type Event = BlockOf<'timeline'>['attrs']['events'][number]
const MOST = 60
const FIELDS: readonly [keyof Event, string, number][] = [
  ['when', 'When', 100],
  ['title', 'What happened', 200],
  ['text', 'More, if it needs more', 1_000],
]

export function TimelineView(view: NodeViewProps) {
  const events = view.node.attrs.events as Event[]
  const { isEditable } = view.editor
  const put = (to: Event[]) => view.updateAttributes({ events: to })
  return (
    <BlockFrame view={view} name="Timeline">
      <ol className={classes.rows}>
        {events.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: events have no other name than their place
          <li key={index} className={classes.row}>
            <div className={classes.event}>
              {FIELDS.map(([field, label, max]) => (
                <BlockText
                  key={field}
                  label={label}
                  className={field === 'title' ? classes.title : ''}
                  value={event[field]}
                  maxLength={max}
                  readOnly={!isEditable}
                  onChange={(text) =>
                    put(events.map((other, at) => (at === index ? { ...event, [field]: text } : other)))
                  }
                />
              ))}
            </div>
            {isEditable && (
              <ActionIcon
                size="sm"
                aria-label={`Remove event ${index + 1}`}
                onClick={() => put(events.filter((_, at) => at !== index))}
              >
                <IconX size={14} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {isEditable && events.length < MOST && (
        <Button
          variant="subtle"
          size="compact-xs"
          mt={6}
          onClick={() => put([...events, { when: '', title: '', text: '' }])}
        >
          Add an event
        </Button>
      )}
    </BlockFrame>
  )
}
