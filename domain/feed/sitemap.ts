import { cleanText } from '#domain/body/clean-text.ts'
import type { Feed } from './feed.ts'
import { escapeHtml } from './html.ts'

/** Articles in one sitemap file. The protocol allows 50,000; smaller files are made and fetched again sooner. */
export const SITEMAP_LENGTH = 10_000

/** What a news sitemap may hold (Google News): this many articles, first published this long ago at most. */
export const NEWS_LENGTH = 1_000
export const NEWS_WINDOW = 48 * 60 * 60 * 1000

type Entry = { url: string; changedAt?: Date | null; pictures?: string[] }
type NewsEntry = { url: string; headline: string; lang: string; publishedAt: Date }

/** A sitemap index (sitemaps.org 0.9): the addresses of sitemaps and when each last changed. */
export function sitemapIndex(entries: readonly Entry[]): string {
  const sitemaps = entries.map(({ url, changedAt }) =>
    element('sitemap', element('loc', text(url)) + lastmod(changedAt)),
  )
  return document('sitemapindex', '', sitemaps)
}

/** A sitemap with the pictures of each page. Its schema wants one page at least: where there is none, `instead`. */
export function sitemap(entries: readonly Entry[], instead: string): string {
  const urls = (entries.length === 0 ? [{ url: instead }] : entries).map(({ url, changedAt, pictures = [] }) => {
    const images = pictures.map((picture) => element('image:image', element('image:loc', text(picture))))
    return element('url', element('loc', text(url)) + lastmod(changedAt) + images.join(''))
  })
  return document('urlset', ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"', urls)
}

/**
 * A news sitemap: what was first published in the last two days, under the paper's name. On a day without news it holds
 * the paper's front page, which is no news: the schema wants one page at least, and crawlers complain of none.
 */
export function newsSitemap(entries: readonly NewsEntry[], paper: Feed['publisher']): string {
  const urls = entries.map(({ url, headline, lang, publishedAt }) => {
    const publication = element('news:name', text(paper.name)) + element('news:language', text(languageOf(lang)))
    const news = [
      element('news:publication', publication),
      element('news:publication_date', publishedAt.toISOString()),
      element('news:title', text(headline)),
    ]
    return element('url', element('loc', text(url)) + element('news:news', news.join('')))
  })
  if (urls.length === 0) urls.push(element('url', element('loc', text(paper.url))))
  return document('urlset', ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', urls)
}

/** ISO 639 as news sitemaps want it: without a region, except for Chinese. */
const languageOf = (lang: string): string =>
  /^zh-(?:cn|tw)$/i.test(lang) ? lang.toLowerCase() : (lang.split('-')[0] ?? lang).toLowerCase()

const text = (words: string): string => escapeHtml(cleanText(words))
const element = (name: string, content: string): string => `<${name}>${content}</${name}>`
const lastmod = (at: Date | null | undefined): string => (at ? element('lastmod', at.toISOString()) : '')
const document = (root: string, namespaces: string, children: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>\n${children.map((child) => `${child}\n`).join('')}</${root}>\n`
