import { notFound } from '#app/feeds/not-found.ts'
import { xml } from '#app/feeds/xml.ts'
import { edition } from '#db/edition/connection.ts'
import { validUntil } from '#db/edition/reading.ts'
import { findSite, listSections } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import {
  listNews,
  listSitemapArticles,
  listSitemapLists,
  SITEMAP_LISTS,
  type SitemapList,
} from '#db/edition/sitemaps.ts'
import { paperName } from '#domain/feed/feed.ts'
import { listPath } from '#domain/feed/list.ts'
import { MONTH } from '#domain/feed/month.ts'
import { feedPicture } from '#domain/feed/picture.ts'
import { NEWS_LENGTH, NEWS_WINDOW, newsSitemap, sitemap } from '#domain/feed/sitemap.ts'
import { policyPath } from '#domain/site/policies.ts'

export const dynamic = 'force-dynamic'

/** One sitemap: `news.xml`, `sections.xml`, `topics.xml`, a month, `2026-11.xml`, or a further part of a full one, `2026-11-2.xml`. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  if (name === 'news.xml') return xml(await news(new Date()))
  if (name === 'sections.xml') return xml(await sections())
  const [, of = '', part = '1'] = /^([a-z]+|\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(name) ?? []
  const list = SITEMAP_LISTS.find((one) => one === of)
  const document = MONTH.test(of) ? await articlesOf(of, Number(part)) : list ? await listsOf(list, Number(part)) : null
  return document ? xml(document) : notFound()
}

async function articlesOf(month: string, part: number): Promise<string | null> {
  const articles = await listSitemapArticles(edition(), month, part)
  return (
    articles &&
    sitemap(
      articles.map(({ path, changedAt, picture }) => {
        const lead = picture && feedPicture(picture, siteUrl())
        return { url: `${siteUrl()}${path}`, changedAt, pictures: lead ? [lead.url] : [] }
      }),
      siteUrl() + listPath({ kind: 'month', month }),
    )
  )
}

async function listsOf(list: SitemapList, part: number): Promise<string | null> {
  const paths = await listSitemapLists(edition(), list, part)
  return paths && sitemapOf(paths)
}

/** The pages that are always there: sections, and what the paper says of itself. */
async function sections(): Promise<string> {
  const lists = await listSections(edition())
  const { policies } = await findSite(edition())
  const paths = ['/', ...lists.map(({ path }) => path), '/archive', '/corrections', '/feeds']
  const all = [...paths, ...policies.map(({ slug }) => policyPath(slug))]
  return sitemapOf(all)
}

const sitemapOf = (paths: string[]): string =>
  sitemap(
    paths.map((path) => ({ url: `${siteUrl()}${path}` })),
    `${siteUrl()}/`,
  )

/** What it holds grows old by itself: kept only until its oldest article leaves the window. */
async function news(now: Date): Promise<string> {
  const articles = await listNews(edition(), new Date(now.getTime() - NEWS_WINDOW), NEWS_LENGTH)
  const oldest = articles.at(-1)
  if (oldest) validUntil(new Date(oldest.publishedAt.getTime() + NEWS_WINDOW))
  const name = paperName({ site: await findSite(edition()), siteUrl: siteUrl() })
  return newsSitemap(
    articles.map(({ path, ...article }) => ({ ...article, url: `${siteUrl()}${path}` })),
    { name, url: `${siteUrl()}/` },
  )
}
