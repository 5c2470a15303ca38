import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { signOut } from 'next-auth/react'
import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'

/** Choosing another password. Every session ends, this one too. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useForm({ mode: 'uncontrolled', initialValues: { current: '', password: '' } })
  const change = form.onSubmit(async (values) => {
    setBusy(true)
    const answer = await send('PUT', 'me/password', values)
    setBusy(false)
    if (answer.ok) await signOut({ callbackUrl: '/desk/sign-in' })
    else setProblem(answer.problem.message)
  })
  return (
    <Modal opened onClose={onClose} title="Change my password">
      <form onSubmit={change} method="post">
        <Stack gap="sm">
          <PasswordInput
            label="Password now"
            autoComplete="current-password"
            required
            data-autofocus
            key={form.key('current')}
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label="New password"
            autoComplete="new-password"
            required
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Text size="xs" c="var(--desk-quiet)">
            You are signed out everywhere, here too, and sign in with the new one.
          </Text>
          {problem && (
            <Alert color="red" variant="light" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy}>
              Change it
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
