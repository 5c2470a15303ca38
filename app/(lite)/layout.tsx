import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import './lite.css'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await findSite(edition())
  return { metadataBase: new URL(siteUrl()), applicationName: name }
}

/** The text-only edition has a root of its own: no fonts, no script, a stylesheet of a few lines. */
export default async function LiteLayout({ children }: { children: ReactNode }) {
  const { lang } = await findSite(edition())
  return (
    <html lang={lang}>
      <body>{children}</body>
    </html>
  )
}
