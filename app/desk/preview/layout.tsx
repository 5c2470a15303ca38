import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '../../(site)/fonts.ts'
import '../../(site)/site.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

/** A preview is a document in the readers' dress: its own root, without the desk's. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
