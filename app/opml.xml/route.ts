import { findFeedGroups } from '#app/feeds/find-feed-groups.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { paperName } from '#domain/feed/feed.ts'
import { opml } from '#domain/feed/opml.ts'

export const dynamic = 'force-dynamic'

/** All feeds of the paper, for a feed reader to take in one step. */
export async function GET() {
  const title = paperName({ site: await findSite(edition()), siteUrl: siteUrl() })
  const document = opml(await findFeedGroups(), { title, siteUrl: siteUrl() })
  return new Response(document, {
    headers: { 'content-type': 'text/x-opml; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
