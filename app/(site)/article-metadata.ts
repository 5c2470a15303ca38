import type { Metadata } from 'next'
import type { Paper } from '#components/site/paper.ts'
import type { PublishedArticle } from '#domain/article/published.ts'
import { isoOf } from '#domain/time/house-time.ts'
import { listAlternates } from './feed-links.ts'

/** What an article says of itself to search engines and to whoever shares it. */
export function articleMetadata(article: PublishedArticle, { site, siteUrl }: Paper): Metadata {
  const title = article.seoTitle || article.headline
  const description = article.seoDescription || article.standfirst || undefined
  const images = article.picture ? [imageOf(article.picture, siteUrl)] : []
  const shared = { title: article.socialTitle || article.headline, description, images }
  return {
    title,
    description,
    authors: article.bylines.map(({ name, path }) => ({ name, url: path })),
    keywords: article.topics.map((topic) => topic.name),
    alternates: {
      ...listAlternates(article.section.path, `${article.section.name} | ${site.name}`),
      canonical: article.canonicalUrl,
    },
    robots: {
      index: !article.noindex,
      follow: true,
      'max-image-preview': 'large',
      'max-snippet': -1,
    },
    openGraph: {
      ...shared,
      type: 'article',
      url: article.path,
      siteName: site.name,
      locale: article.lang.replace('-', '_'),
      publishedTime: isoOf(article.publishedAt, site.timeZone),
      modifiedTime: isoOf(article.updatedAt, site.timeZone),
      authors: article.bylines.map(({ path }) => `${siteUrl}${path}`),
      section: article.section.name,
      tags: article.topics.map((topic) => topic.name),
    },
    twitter: { ...shared, card: article.picture ? 'summary_large_image' : 'summary' },
  }
}

/** Wide enough for any service that shows links; JPEG, which all of them read. */
const SHARED_WIDTH = 1440

function imageOf(picture: NonNullable<PublishedArticle['picture']>, siteUrl: string) {
  const width = picture.widths.findLast((each) => each <= SHARED_WIDTH) ?? picture.widths[0] ?? picture.width
  return {
    url: `${siteUrl}/media/${picture.pictureId}/${width}.jpg`,
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
    type: 'image/jpeg',
  }
}
