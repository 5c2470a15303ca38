import { xml } from '#app/feeds/xml.ts'
import { edition } from '#db/edition/connection.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { countListParts, listSitemapMonths, SITEMAP_LISTS } from '#db/edition/sitemaps.ts'
import { sitemapIndex } from '#domain/feed/sitemap.ts'

export const dynamic = 'force-dynamic'

/** The index of all sitemaps: sections, other lists, and one a month (or more, in a full month). News stands in robots.txt. */
export async function GET() {
  const months = await listSitemapMonths(edition())
  const ofMonths = months.flatMap(({ month, parts, changedAt }) =>
    partsOf(month, parts).map((url) => ({ url, changedAt })),
  )
  const ofLists: { url: string }[] = []
  for (const list of SITEMAP_LISTS) {
    for (const url of partsOf(list, await countListParts(edition(), list))) ofLists.push({ url })
  }
  return xml(sitemapIndex([{ url: `${siteUrl()}/sitemaps/sections.xml` }, ...ofLists, ...ofMonths]))
}

/** The first part has the plain name, so that it keeps its address when there is a second. */
const partsOf = (name: string, parts: number): string[] =>
  Array.from({ length: parts }, (_, at) => `${siteUrl()}/sitemaps/${at === 0 ? name : `${name}-${at + 1}`}.xml`)
