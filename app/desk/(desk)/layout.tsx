import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Providers } from '#components/desk/providers.client.tsx'
import './desk.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: { default: 'Desk', template: '%s – Desk' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** The desk: Next's client runtime, dynamic, with the nonce of this one answer on everything inline. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  )
}
