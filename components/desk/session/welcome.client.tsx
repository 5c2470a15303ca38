'use client'

import { Alert, Anchor, Button, Loader, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { type ApiProblem, send } from '#components/desk/api/request.ts'
import { Door } from '#components/desk/session/door.tsx'
import { signInWith } from '#components/desk/session/sign-in-with.ts'

type OpenLink = { purpose: 'join' | 'reset'; role: string; email: string | null }

/** Where a one-time link leads: to join, or to choose a new password; either way you are in afterwards. */
export function Welcome() {
  const token = useSearchParams().get('token') ?? ''
  const [link, setLink] = useState<OpenLink | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  useEffect(() => {
    void send<OpenLink>('POST', 'invitations/look', { token }).then((answer) => {
      if (answer.ok) setLink(answer.value)
      else setProblem(answer.problem)
    })
  }, [token])
  if (problem) {
    return (
      <Door title="This link does not open">
        <Text>
          {problem.status === 0
            ? problem.message
            : 'It was used already, is too old, or is not complete. Ask whoever sent it for another.'}{' '}
          <Anchor href="/desk/sign-in">Sign in</Anchor>
        </Text>
      </Door>
    )
  }
  if (!link) {
    return (
      <Door title="Welcome to the desk">
        <Loader size="sm" aria-label="Looking at the link" />
      </Door>
    )
  }
  return (
    <Door title={link.purpose === 'reset' ? 'Choose a new password' : 'Welcome to the desk'}>
      <WelcomeForm token={token} link={link} />
    </Door>
  )
}

function WelcomeForm({ token, link }: { token: string; link: OpenLink }) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isReset = link.purpose === 'reset'
  const form = useForm({ mode: 'uncontrolled', initialValues: { name: '', email: link.email ?? '', password: '' } })
  const submit = form.onSubmit(async ({ name, email, password }) => {
    setBusy(true)
    const input = isReset ? { token, password } : { token, password, name, email }
    const answer = await send<{ email: string }>('POST', 'invitations/accept', input)
    const said = answer.ok ? await signInWith(answer.value.email, password) : answer.problem.message
    setBusy(false)
    if (said === null) router.replace('/desk')
    else setProblem(said)
  })
  return (
    <form onSubmit={submit} method="post">
      <Stack gap="sm">
        {problem && (
          <Alert color="red" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        {!isReset && (
          <>
            <Text size="sm">You join as {link.role}.</Text>
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
          </>
        )}
        <TextInput
          size="sm"
          label="E-mail address"
          type="email"
          autoComplete="username"
          required
          readOnly={isReset}
          key={form.key('email')}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          description="A few words in a row are easy to keep in mind and hard to guess."
          autoComplete="new-password"
          required
          key={form.key('password')}
          {...form.getInputProps('password')}
        />
        <Button type="submit" size="sm" loading={isBusy}>
          {isReset ? 'Use this password' : 'Start'}
        </Button>
      </Stack>
    </form>
  )
}
