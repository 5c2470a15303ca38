import type { Site } from '#domain/site/site.ts'
import { isoOf } from '#domain/time/house-time.ts'
import type { Kind } from './content.ts'
import type { PublishedArticle, PublishedPicture } from './published.ts'

/** What schema.org calls each kind. `ReportageNewsArticle` is meant for signed, verified reporting; plain news is not it. */
const TYPES: Record<Kind, string> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  gallery: 'NewsArticle',
  obituary: 'NewsArticle',
  live: 'LiveBlogPosting',
}

/** The article as structured data (schema.org `NewsArticle` and its kinds), with absolute addresses. */
export function newsArticleOf(article: PublishedArticle, site: Site, siteUrl: string): Record<string, unknown> {
  const url = absolute(article.canonicalUrl, siteUrl)
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[article.kind],
    '@id': `${absolute(article.path, siteUrl)}#article`,
    mainEntityOfPage: url,
    url,
    headline: article.headline,
    ...(article.standfirst && { description: article.standfirst }),
    ...(article.kicker && { alternativeHeadline: article.kicker }),
    inLanguage: article.lang,
    isAccessibleForFree: true,
    datePublished: isoOf(article.publishedAt, site.timeZone),
    dateModified: isoOf(article.updatedAt, site.timeZone),
    author: article.bylines.map((byline) => ({
      '@type': byline.kind === 'agency' ? 'Organization' : 'Person',
      name: byline.name,
      url: absolute(byline.path, siteUrl),
      ...(byline.jobTitle && { jobTitle: byline.jobTitle }),
    })),
    publisher: publisherOf(site, siteUrl),
    ...(article.source && { sourceOrganization: { '@type': 'NewsMediaOrganization', name: article.source.name } }),
    ...(article.dateline && { dateline: article.dateline.place }),
    articleSection: article.section.name,
    keywords: article.topics.map((topic) => topic.name),
    image: picturesOf(article).map((picture) => ({
      '@type': 'ImageObject',
      url: `${siteUrl}/media/${picture.pictureId}/${picture.widths.at(-1)}.jpg`,
      width: picture.widths.at(-1),
      height: Math.round(((picture.widths.at(-1) ?? 0) * picture.height) / picture.width),
      ...(picture.caption && { caption: picture.caption }),
      ...(picture.credit && { creditText: picture.credit }),
    })),
    wordCount: article.words,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: correction.text,
        datePublished: isoOf(correction.at, site.timeZone),
      })),
    }),
  }
}

/** The paper as structured data. */
export function publisherOf(site: Site, siteUrl: string): Record<string, unknown> {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${siteUrl}/#paper`,
    name: site.name,
    url: `${siteUrl}/`,
    correctionsPolicy: `${siteUrl}/corrections`,
  }
}

/** JSON that can stand inside a `<script>`: nothing in it can end the element or break a JavaScript parser's lines. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Every picture of the article with its file, the lead first. */
function picturesOf(article: PublishedArticle): PublishedPicture[] {
  const used = article.body.content.flatMap((block) => {
    if (block.type === 'picture') return [block.attrs]
    return block.type === 'gallery' ? block.attrs.pictures : []
  })
  const inBody = used.flatMap((picture) => {
    const file = article.pictures[picture.pictureId]
    return file ? [{ ...picture, ...file }] : []
  })
  return article.picture ? [article.picture, ...inBody] : inBody
}

const absolute = (address: string, siteUrl: string): string => new URL(address, `${siteUrl}/`).href
