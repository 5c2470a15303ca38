import type { Metadata } from 'next'
import { Lists } from '#components/desk/lists/lists.client.tsx'

export const metadata: Metadata = { title: 'Lists' }

export default function Page() {
  return <Lists />
}
