import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { ACTION_WORDS, MAIN_ACTIONS } from '#components/desk/actions/action-words.ts'
import { CorrectDialog } from '#components/desk/actions/correct-dialog.tsx'
import { HandDialog } from '#components/desk/actions/hand-dialog.tsx'
import { PublishDialog } from '#components/desk/actions/publish-dialog.tsx'
import { ScheduleDialog } from '#components/desk/actions/schedule-dialog.tsx'
import { SureDialog } from '#components/desk/actions/sure-dialog.tsx'
import { WithdrawDialog } from '#components/desk/actions/withdraw-dialog.tsx'
import { useArticle } from '#components/desk/article/article-context.ts'
import type { Action } from '#domain/article/workflow.ts'

/** The steps this person may take now: the likely one as a button, the others in a menu. Each asks before it acts. */
export function Actions() {
  const { answer } = useArticle()
  const [asked, setAsked] = useState<Action | null>(null)
  const { actions } = answer
  const main = MAIN_ACTIONS.find((action) => actions.includes(action))
  const others = actions.filter((action) => action !== main)
  useHotkeys([['mod+Enter', () => main && setAsked(main)]], [], true)
  if (actions.length === 0) return null
  return (
    <Group gap={4} wrap="nowrap">
      {main && <Button onClick={() => setAsked(main)}>{ACTION_WORDS[main]}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={30} variant="default" aria-label="More that can be done">
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((action) => (
              <Menu.Item
                key={action}
                color={action === 'withdraw' ? 'red' : undefined}
                onClick={() => setAsked(action)}
              >
                {ACTION_WORDS[action]}
                {action === 'return' || action === 'unschedule' || action === 'revive' ? '' : ' …'}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked && <Asked action={asked} onClose={() => setAsked(null)} />}
    </Group>
  )
}

function Asked({ action, onClose }: { action: Action; onClose: () => void }) {
  switch (action) {
    case 'publish':
    case 'update':
      return <PublishDialog action={action} onClose={onClose} />
    case 'correct':
      return <CorrectDialog onClose={onClose} />
    case 'schedule':
      return <ScheduleDialog onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog onClose={onClose} />
    case 'submit':
    case 'return':
      return <HandDialog action={action} onClose={onClose} />
    case 'unschedule':
    case 'revive':
      return <SureDialog action={action} onClose={onClose} />
    default:
      return action satisfies never
  }
}
