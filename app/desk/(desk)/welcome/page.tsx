import type { Metadata } from 'next'
import { Welcome } from '#components/desk/session/welcome.client.tsx'

export const metadata: Metadata = { title: 'Welcome', referrer: 'no-referrer' }

export default function Page() {
  return <Welcome />
}
