import type { Metadata } from 'next'
import { People } from '#components/desk/people/people.client.tsx'

export const metadata: Metadata = { title: 'People' }

export default function Page() {
  return <People />
}
