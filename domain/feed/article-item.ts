import type { PublishedArticle } from '#domain/article/published.ts'
import { bodyHtml, pictureHtml } from './body-html.ts'
import { correctionHtml } from './correction-item.ts'
import { type FeedItem, type Paper, rightsOf } from './feed.ts'
import { escapeHtml } from './html.ts'
import { articleId, authorityOf } from './identity.ts'
import { feedPicture } from './picture.ts'

/** An article as an item of every feed that lists it. */
export function articleItem(article: PublishedArticle, { site, siteUrl }: Paper): FeedItem {
  const url = `${siteUrl}${article.path}`
  const source = sourceOf(article, siteUrl)
  return {
    id: articleId(authorityOf(site, siteUrl), article.publicId),
    url,
    title: article.headline,
    summary: article.standfirst || article.seoDescription,
    html: itemHtml(article, { site, siteUrl, url }),
    lang: article.lang,
    authors: article.bylines.map((byline) => ({ name: byline.name, url: `${siteUrl}${byline.path}` })),
    categories: [article.section, ...article.topics].map(({ slug, name }) => ({ slug, name })),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    picture: article.picture && feedPicture(article.picture, siteUrl),
    source,
    // What an agency wrote is not the paper's to give away.
    rights: source ? { text: `© ${source.name}`, licence: null } : rightsOf({ site, siteUrl }),
    originalUrl: isElsewhere(article.canonicalUrl, siteUrl) ? article.canonicalUrl : null,
  }
}

/** Corrections stand at the top: whoever read the item before must not have to search for what was wrong. */
function itemHtml(article: PublishedArticle, { site, siteUrl, url }: Paper & { url: string }): string {
  const corrections = article.corrections.map((correction) => correctionHtml(correction, site))
  const standfirst = article.standfirst && `<p><strong>${escapeHtml(article.standfirst)}</strong></p>`
  const lead = article.picture ? pictureHtml(article.picture, article, { siteUrl }) : ''
  return corrections.join('') + standfirst + lead + bodyHtml(article, { site, siteUrl, url })
}

function sourceOf({ canonicalUrl, source, bylines }: PublishedArticle, siteUrl: string): FeedItem['source'] {
  const original = isElsewhere(canonicalUrl, siteUrl) ? canonicalUrl : null
  if (!source) return original ? { name: new URL(original).hostname, url: original } : null
  const agency = bylines.find(({ name }) => name === source.name)
  return { name: source.name, url: original ?? (agency ? `${siteUrl}${agency.path}` : null) }
}

/** Whether the original of an article stands on another site. */
function isElsewhere(canonicalUrl: string, siteUrl: string): boolean {
  return (
    /^https?:/.test(canonicalUrl) &&
    URL.canParse(canonicalUrl) &&
    new URL(canonicalUrl).origin !== new URL(siteUrl).origin
  )
}
