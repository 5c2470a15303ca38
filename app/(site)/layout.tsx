import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { themeAddress } from '#app/theme-address.ts'
import { edition } from '#db/edition/connection.ts'
import { findBreaking } from '#db/edition/fronts.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { PAPER_COLOURS } from '#domain/site/manifest.ts'
import { reservationOf } from '#domain/site/text-and-data-mining.ts'
import { fontVariables } from './fonts.ts'
import { readerScripts } from './reader-script.ts'
import './site.css'

/** What is true of every page; each page says the rest of itself. */
export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: site.name, template: `%s | ${site.name}` },
    applicationName: site.name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [32, 192].map((size) => ({ url: `/icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      apple: '/apple-touch-icon.png',
    },
    other: { 'tdm-reservation': reservationOf(site) },
    robots: { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1 },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER_COLOURS.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER_COLOURS.dark },
  ],
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const site = await findSite(edition())
  const scripts = readerScripts()
  const theme = themeAddress(site.accent)
  // A line of breaking news that a reader put away must be gone before the page is painted, or the page would move.
  const mustRunFirst = (await findBreaking(edition(), new Date())) !== null
  return (
    <html lang={site.lang} className={fontVariables}>
      <head>
        {/* Before anything is drawn: light, dark or larger text, if the reader chose it on this device. */}
        {scripts && <script src={scripts.first} />}
        {scripts && <script type="module" src={scripts.src} {...(mustRunFirst && { blocking: 'render' })} />}
        {theme && <link rel="stylesheet" href={theme} />}
      </head>
      <body>{children}</body>
    </html>
  )
}
