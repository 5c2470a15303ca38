import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { dateOf } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import { type FeedItem, type Paper, rightsOf } from './feed.ts'
import { escapeHtml } from './html.ts'
import { authorityOf, correctionId } from './identity.ts'

/** A correction as an item of its own, in the feed of everything the paper got wrong. */
export function correctionItem(
  { article, ...correction }: PublishedCorrection & { article: Card },
  { site, siteUrl }: Paper,
): FeedItem {
  const url = `${siteUrl}${article.path}`
  return {
    id: correctionId(authorityOf(site, siteUrl), correction.id),
    url,
    title: `${wordsOf(site).corrections.kinds[correction.kind]}: ${article.headline}`,
    summary: correction.text,
    html: `${correctionHtml(correction, site)}<p><a href="${escapeHtml(url)}">${escapeHtml(article.headline)}</a></p>`,
    lang: article.lang,
    authors: [],
    categories: [{ slug: article.section.slug, name: article.section.name }],
    publishedAt: correction.at,
    updatedAt: correction.at,
    picture: null,
    source: null,
    rights: rightsOf({ site, siteUrl }),
    originalUrl: null,
  }
}

/** What was wrong and when that was said, on the day it was at the paper. */
export function correctionHtml({ kind, text, at }: PublishedCorrection, site: Site): string {
  return `<p><strong>${wordsOf(site).corrections.kinds[kind]} (${dateOf(at, site)}):</strong> ${escapeHtml(text)}</p>`
}
