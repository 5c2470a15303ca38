import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { signOut } from 'next-auth/react'
import useSWR from 'swr'
import { showProblem } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'
import type { SessionLine } from '#components/desk/api/types.ts'
import { deviceOf } from '#components/desk/session/device-of.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'

type Props = { onClose: () => void }

/** Every place this person is signed in, each of which can be ended from here. */
export function Sessions({ onClose }: Props) {
  const { site } = useSignedIn()
  const { data, mutate } = useSWR<{ sessions: SessionLine[] }>('sessions')

  const revoke = async (id: string) => {
    const answer = await send('DELETE', `sessions/${id}`)
    if (!answer.ok) return showProblem('Still signed in there', answer.problem)
    await mutate()
  }
  const revokeAll = async () => {
    const answer = await send('POST', 'sessions/revoke-all')
    if (!answer.ok) return showProblem('Nothing was signed out', answer.problem)
    await signOut({ callbackUrl: '/desk/sign-in' })
  }

  return (
    <Modal opened onClose={onClose} title="Where I am signed in">
      <Stack gap="sm">
        {data?.sessions.map((session) => (
          <Group key={session.id} justify="space-between" wrap="nowrap">
            <div>
              <Text size="sm">
                {deviceOf(session.userAgent)}
                {session.isCurrent && <b> – here</b>}
              </Text>
              <Text size="xs" c="var(--desk-quiet)">
                Last used {timeInWords(session.lastSeenAt, site)}; since {timeInWords(session.createdAt, site)}
              </Text>
            </div>
            {!session.isCurrent && (
              <Button variant="default" onClick={() => revoke(session.id)}>
                Sign out there
              </Button>
            )}
          </Group>
        ))}
        <Group justify="flex-end">
          <Button color="red" variant="light" onClick={revokeAll}>
            Sign out everywhere, here too
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
