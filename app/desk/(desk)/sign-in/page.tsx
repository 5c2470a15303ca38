import type { Metadata } from 'next'
import { SignIn } from '#components/desk/session/sign-in.client.tsx'

export const metadata: Metadata = { title: 'Sign in' }

export default function Page() {
  return <SignIn />
}
