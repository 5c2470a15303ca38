'use client'

import { Alert, Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRouter, useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import { Door } from '#components/desk/session/door.tsx'
import { signInWith } from '#components/desk/session/sign-in-with.ts'

/** Where a one-time link leads: who you are and a password, then you are in. */
export function Welcome() {
  const token = useSearchParams().get('token') ?? ''
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', email: '', password: '' },
    validate: { password: (password) => (password.length < 12 ? 'At least 12 characters, please.' : null) },
  })

  if (token === '') {
    return (
      <Door title="This link is not complete">
        <Text>
          Ask whoever invited you to send it again, or <Anchor href="/desk/sign-in">sign in</Anchor>.
        </Text>
      </Door>
    )
  }
  const submit = form.onSubmit(async (values) => {
    setBusy(true)
    const answer = await send('POST', 'invitations/accept', { token, ...values })
    const said = answer.ok ? await signInWith(values.email, values.password) : answer.problem.message
    setBusy(false)
    if (said === null) router.replace('/desk')
    else setProblem(said)
  })
  return (
    <Door title="Welcome to the desk">
      <form onSubmit={submit} method="post">
        <Stack gap="sm">
          {problem && (
            <Alert color="red" variant="light" role="alert">
              {problem}
            </Alert>
          )}
          <TextInput
            size="sm"
            label="Your name"
            description="As colleagues see it here. Bylines are separate."
            autoComplete="name"
            required
            maxLength={100}
            key={form.key('name')}
            {...form.getInputProps('name')}
          />
          <TextInput
            size="sm"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label="Password"
            description="At least 12 characters. A few words in a row are easy to keep in mind and hard to guess."
            autoComplete="new-password"
            required
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="sm" loading={isBusy}>
            Start
          </Button>
        </Stack>
      </form>
    </Door>
  )
}
