import { notFound } from '#app/feeds/not-found.ts'
import { edition } from '#db/edition/connection.ts'
import { listLatest } from '#db/edition/lists.ts'
import { findSite, listSections } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { llmsTxt } from '#domain/machine-copy/article-markdown.ts'

export const dynamic = 'force-dynamic'

/** What a program that reads for people should know of the paper, where the owner lets them read. */
export async function GET() {
  const site = await findSite(edition())
  if (site.aiCrawlers === 'refuse') return notFound()
  const latest = await listLatest(edition(), { limit: 50 })
  return new Response(llmsTxt(latest, await listSections(edition()), site, siteUrl()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' },
  })
}
