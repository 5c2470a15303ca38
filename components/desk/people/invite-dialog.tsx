import { Alert, Button, Group, Modal, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import { ROLES, type Role } from '#domain/people/permissions.ts'

type Props = { onClose: () => void; onLink: (link: { link: string; purpose: string }) => void }

const MAY: Record<Role, string> = {
  contributor: 'Writes own articles and submits them.',
  reporter: 'Also reads everything and uploads pictures.',
  editor: 'Also edits everything, schedules, publishes and corrects, keeps the lists.',
  publisher: 'Also withdraws articles and reads the audit log.',
  administrator: 'Also manages people and settings.',
}

/** Makes a link with which somebody joins. */
export function InviteDialog({ onClose, onLink }: Props) {
  const [role, setRole] = useState<Role>('reporter')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const invite = async () => {
    setBusy(true)
    const answer = await send<{ link: string }>('POST', 'people/invitations', { role })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem.message)
    onClose()
    onLink({ link: answer.value.link, purpose: `somebody joins as ${role}` })
  }
  return (
    <Modal opened onClose={onClose} title="Invite somebody">
      <Radio.Group label="As" value={role} onChange={(value) => setRole(ROLES.find((one) => one === value) ?? role)}>
        <Stack gap="sm" mt="xs">
          {ROLES.map((one) => (
            <Radio key={one} value={one} label={one} description={MAY[one]} size="xs" />
          ))}
        </Stack>
      </Radio.Group>
      {problem && (
        <Alert color="red" variant="light" role="alert" mt="md">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" mt="md">
        <Button onClick={invite} loading={isBusy}>
          Make a link
        </Button>
      </Group>
    </Modal>
  )
}
