import type { PublishedArticle, PublishedCorrection, Site } from '#domain/article/published.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import { bodyHtml, pictureHtml } from './body-html.ts'
import { escapeHtml } from './html.ts'
import { articleId, FEED_AUTHORITY, feedAuthorityOf, feedId, type ListRef } from './identity.ts'
import { FEED_FORMATS, type FeedFormat, feedPath, listPath } from './list.ts'
import { type FeedPicture, feedPicture } from './picture.ts'

/** One feed, before it is written in any format. All addresses are absolute. */
export type Feed = {
  id: string
  title: string
  description: string
  /** BCP 47. */
  lang: string
  publisher: { name: string; url: string }
  /** The page the feed is of. */
  url: string
  /** The feed itself, in each format. */
  selves: Record<FeedFormat, string>
  /** The newest material change in it: saving a draft or fixing a comma does not move it. */
  updatedAt: Date
  items: FeedItem[]
}

export type FeedItem = {
  id: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  /** Full text: see `bodyHtml`. */
  html: string
  lang: string
  authors: { name: string; url: string }[]
  categories: { slug: string; name: string }[]
  publishedAt: Date
  /** Moves with material changes only. */
  updatedAt: Date
  picture: FeedPicture | null
  /** Whose copy it is, when it is not the paper's own. `url` is where that copy comes from, if it is known. */
  source: { name: string; url: string | null } | null
  /** Where the original stands, when that is on another site. */
  originalUrl: string | null
}

/** What a feed says of the list it is of: `name` is empty for the whole paper. */
export type FeedOf = { list: ListRef; name: string; site: Site; siteUrl: string }

/** How many articles a feed carries: the newest. */
export const FEED_LENGTH = 50

/** The feed of `articles`, in the order given. The one model that RSS, Atom and JSON Feed are written from. */
export function feedOf(articles: readonly PublishedArticle[], { list, name, site, siteUrl }: FeedOf): Feed {
  const authority = authorityOf(site, siteUrl)
  const paper = site.name || new URL(siteUrl).hostname
  return withCleanText({
    id: feedId(authority, list),
    title: name ? `${name} — ${paper}` : paper,
    description: name ? `The latest from ${name} in ${paper}.` : site.tagline || `The latest from ${paper}.`,
    lang: site.lang,
    publisher: { name: paper, url: `${siteUrl}/` },
    url: `${siteUrl}${listPath(list)}`,
    selves: Object.fromEntries(
      Object.keys(FEED_FORMATS).map((format) => [format, siteUrl + feedPath(list, format as FeedFormat)]),
    ) as Feed['selves'],
    updatedAt: new Date(Math.max(0, ...articles.map((article) => article.updatedAt.getTime()))),
    items: articles.map((article) => itemOf(article, { authority, site, siteUrl })),
  })
}

/**
 * `value` with every string in it cleaned, once more although the door cleaned them: one character that XML does not
 * know loses the whole feed, so it does not trust rows that came another way.
 */
function withCleanText<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map(withCleanText) as T
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withCleanText(inner)])) as T
}

/** The paper keeps its authority from its first start on; one that never did is named by where it stands now. */
const authorityOf = ({ feedAuthority }: Site, siteUrl: string): string =>
  feedAuthority && FEED_AUTHORITY.test(feedAuthority) ? feedAuthority : feedAuthorityOf(siteUrl, UNKEPT)

/** The year in the ids of a paper that kept none: any fixed one will do, as long as it does not move. */
const UNKEPT = new Date(Date.UTC(2026, 0))

type Paper = { authority: string; site: Site; siteUrl: string }

function itemOf(article: PublishedArticle, { authority, site, siteUrl }: Paper): FeedItem {
  const url = `${siteUrl}${article.path}`
  return {
    id: articleId(authority, article.publicId),
    url,
    title: article.headline,
    summary: article.standfirst || article.seoDescription,
    html: itemHtml(article, { site, siteUrl, url }),
    lang: article.lang,
    authors: article.bylines.map((byline) => ({ name: byline.name, url: `${siteUrl}${byline.path}` })),
    categories: [article.section, ...article.topics].map(({ slug, name }) => ({ slug, name: name })),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    picture: article.picture && feedPicture(article.picture, siteUrl),
    source: sourceOf(article, siteUrl),
    originalUrl: isElsewhere(article.canonicalUrl, siteUrl) ? article.canonicalUrl : null,
  }
}

/** Corrections stand at the top: whoever read the item before must not have to search for what was wrong. */
function itemHtml(
  article: PublishedArticle,
  { site, siteUrl, url }: { site: Site; siteUrl: string; url: string },
): string {
  const corrections = article.corrections.map((correction) => correctionHtml(correction, site))
  const standfirst = article.standfirst && `<p><strong>${escapeHtml(article.standfirst)}</strong></p>`
  const lead = article.picture ? pictureHtml(article.picture, article, { siteUrl }) : ''
  return corrections.join('') + standfirst + lead + bodyHtml(article, { siteUrl, url })
}

function correctionHtml({ kind, text, at }: PublishedCorrection, { timeZone }: Site): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(at)
  const label = kind === 'correction' ? 'Correction' : 'Clarification'
  return `<p><strong>${label} (${day}):</strong> ${escapeHtml(text)}</p>`
}

function sourceOf({ canonicalUrl, source, bylines }: PublishedArticle, siteUrl: string): FeedItem['source'] {
  const original = isElsewhere(canonicalUrl, siteUrl) ? canonicalUrl : null
  if (!source) return original ? { name: new URL(original).hostname, url: original } : null
  const agency = bylines.find(({ name }) => name === source.name)
  return { name: source.name, url: original ?? (agency ? `${siteUrl}${agency.path}` : null) }
}

/** Whether the original of an article stands on another site. */
export function isElsewhere(canonicalUrl: string, siteUrl: string): boolean {
  return (
    /^https?:/.test(canonicalUrl) &&
    URL.canParse(canonicalUrl) &&
    new URL(canonicalUrl).origin !== new URL(siteUrl).origin
  )
}
