import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { signInWith } from '#components/desk/session/sign-in-with.ts'

type Props = { onSignedIn: () => void; email?: string }

/** E-mail address and password; says in words what was wrong. Used on its own page and in the editor's dialog. */
export function SignInForm({ onSignedIn, email = '' }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useForm({ mode: 'uncontrolled', initialValues: { email, password: '' } })

  const submit = form.onSubmit(async (values) => {
    setBusy(true)
    const said = await signInWith(values.email, values.password)
    setBusy(false)
    setProblem(said)
    if (said === null) onSignedIn()
    else form.setFieldValue('password', '')
  })
  return (
    <form onSubmit={submit} method="post">
      <Stack gap="sm">
        {problem && (
          <Alert color="red" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          size="sm"
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          readOnly={email !== ''}
          data-autofocus={email === '' || undefined}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          data-autofocus={email !== '' || undefined}
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="sm" loading={isBusy}>
          Sign in
        </Button>
      </Stack>
    </form>
  )
}
