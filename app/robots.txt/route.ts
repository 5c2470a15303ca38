import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { robots } from '#domain/feed/robots.ts'

export const dynamic = 'force-dynamic'

export async function GET() {
  const document = robots(siteUrl(), await findSite(edition()))
  return new Response(document, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
