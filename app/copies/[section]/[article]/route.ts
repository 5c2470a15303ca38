import { notFound } from '#app/feeds/not-found.ts'
import { findArticle, findWithdrawn } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { answerGone } from '#db/edition/reading.ts'
import { findSite } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { publicIdIn } from '#domain/article/address.ts'
import { articleMarkdown, copyPath } from '#domain/machine-copy/article-markdown.ts'

export const dynamic = 'force-dynamic'

/**
 * An article as plain text for programs, where the owner lets them read; `next.config.js` leads here from the article's
 * address with `.md` at its end.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ section: string; article: string }> }) {
  const { section, article: segment } = await params
  const publicId = publicIdIn(segment)
  const site = await findSite(edition())
  if (!publicId || site.aiCrawlers === 'refuse') return notFound()
  const article = await findArticle(edition(), publicId)
  if (!article) return (await findWithdrawn(edition(), publicId)) ? gone() : notFound()
  if (article.path !== `/${section}/${segment}`) {
    return new Response(null, { status: 308, headers: { location: copyPath(article.path) } })
  }
  return new Response(articleMarkdown(article, site, siteUrl()), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'x-robots-tag': 'noindex',
      link: `<${new URL(article.canonicalUrl, `${siteUrl()}/`).href}>; rel="canonical"`,
    },
  })
}

function gone(): Response {
  answerGone()
  return new Response('This article was withdrawn.\n', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
