import type { Metadata } from 'next'
import { Settings } from '#components/desk/settings/settings.client.tsx'

export const metadata: Metadata = { title: 'Settings' }

export default function Page() {
  return <Settings />
}
