'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { Door } from '#components/desk/session/door.tsx'
import { SignInForm } from '#components/desk/session/sign-in-form.tsx'

/** The way in. Afterwards it leads to where the person was going, but never off this desk. */
export function SignIn() {
  const asked = useSearchParams().get('next') ?? ''
  const router = useRouter()
  const next = /^\/desk(?:[/?#]|$)/.test(asked) ? asked : '/desk'
  return (
    <Door title="Sign in to the desk">
      <SignInForm onSignedIn={() => router.replace(next)} />
    </Door>
  )
}
