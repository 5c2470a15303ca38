import { xml } from '#app/feeds/xml.ts'
import { edition } from '#db/edition/connection.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { listSitemapMonths } from '#db/edition/sitemaps.ts'
import { sitemapIndex } from '#domain/feed/sitemap.ts'

export const dynamic = 'force-dynamic'

/** The index of all sitemaps: sections, and one a month (or more, in a full month). News stands in robots.txt. */
export async function GET() {
  const months = await listSitemapMonths(edition())
  const ofMonths = months.flatMap(({ month, parts, changedAt }) =>
    Array.from({ length: parts }, (_, index) => ({
      url: `${siteUrl()}/sitemaps/${index === 0 ? month : `${month}-${index + 1}`}.xml`,
      changedAt,
    })),
  )
  return xml(sitemapIndex([{ url: `${siteUrl()}/sitemaps/sections.xml` }, ...ofMonths]))
}
