import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { fontVariables } from './fonts.ts'
import { readerScript } from './reader-script.ts'
import './site.css'

/** What is true of every page; each page says the rest of itself. */
export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: site.name, template: `%s | ${site.name}` },
    applicationName: site.name,
    robots: { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1 },
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const site = await findSite(edition())
  const script = readerScript()
  return (
    <html lang={site.lang} className={fontVariables}>
      <body>
        {children}
        {script && <script type="module" src={script} />}
      </body>
    </html>
  )
}
