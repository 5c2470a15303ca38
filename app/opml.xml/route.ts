import { edition } from '#db/edition/connection.ts'
import { findSite, listSections } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { opml } from '#domain/feed/opml.ts'

export const dynamic = 'force-dynamic'

/** All section feeds, for a feed reader to take in one step. */
export async function GET() {
  const site = await findSite(edition())
  const document = opml(await listSections(edition()), { site, siteUrl: siteUrl() })
  return new Response(document, { headers: { 'content-type': 'text/x-opml; charset=utf-8' } })
}
