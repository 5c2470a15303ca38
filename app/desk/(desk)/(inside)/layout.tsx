import type { ReactNode } from 'react'
import { Shell } from '#components/desk/shell/shell.client.tsx'

export default function InsideLayout({ children }: { children: ReactNode }) {
  return <Shell>{children}</Shell>
}
