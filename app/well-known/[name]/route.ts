import { notFound } from '#app/feeds/not-found.ts'
import { edition } from '#db/edition/connection.ts'
import { validUntil } from '#db/edition/reading.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { securityTxt } from '#domain/site/security-txt.ts'
import { reservations } from '#domain/site/text-and-data-mining.ts'

export const dynamic = 'force-dynamic'

/** What other programs look for under `/.well-known/` (RFC 8615); `next.config.js` leads here. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  switch (name) {
    case 'security.txt':
      return security(new Date())
    case 'tdmrep.json':
      return new Response(JSON.stringify(reservations(await findSite(edition()))), {
        headers: { 'content-type': 'application/json' },
      })
    case 'change-password':
      // Password managers send whoever signs in at the desk here.
      return new Response(null, { status: 302, headers: { location: '/desk' } })
    default:
      return notFound()
  }
}

/** It grows old by itself, so it is kept only while it has long to go. */
async function security(now: Date): Promise<Response> {
  const written = securityTxt(await findSite(edition()), siteUrl(), now)
  if (!written) return notFound()
  validUntil(written.freshUntil)
  return new Response(written.document, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
