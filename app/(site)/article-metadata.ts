import type { Metadata } from 'next'
import type { Paper } from '#components/site/paper.ts'
import type { PublishedArticle, PublishedPicture, Translation } from '#domain/article/published.ts'
import { copyPath } from '#domain/machine-copy/article-markdown.ts'
import { SHARE_SIZE } from '#domain/media/share-picture.ts'
import { isoOf } from '#domain/time/house-time.ts'
import { feedsAlternates } from './feed-links.ts'

/** What an article says of itself to search engines and to whoever shares it. */
export function articleMetadata(
  article: PublishedArticle,
  translations: readonly Translation[],
  { site, siteUrl }: Paper,
): Metadata {
  const title = article.seoTitle || article.headline
  const description = article.seoDescription || article.standfirst || undefined
  const image = shareImage(article, siteUrl)
  const feeds = feedsAlternates([
    ...[article.section, ...article.topics].map(({ path, name }) => ({ path, title: `${name} | ${site.name}` })),
    { path: '/', title: site.name },
  ])
  const shared = {
    title: article.socialTitle || article.headline,
    description: article.sharing?.description || description,
    images: image ? [image] : [],
  }
  return {
    title,
    description,
    authors: article.bylines.map(({ name, path }) => ({ name, url: path })),
    keywords: article.topics.map((topic) => topic.name),
    alternates: {
      types: {
        ...feeds.types,
        ...(site.aiCrawlers === 'allow' && { 'text/markdown': copyPath(article.path) }),
      },
      canonical: article.canonicalUrl,
      ...(translations.length > 0 && { languages: languagesOf(translations, site.lang) }),
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
      // Of syndicated copy the original is what is shared.
      url: article.canonicalUrl,
      siteName: site.name,
      locale: article.lang.replace('-', '_'),
      publishedTime: isoOf(article.publishedAt, site.timeZone),
      modifiedTime: isoOf(article.updatedAt, site.timeZone),
      authors: article.bylines.map(({ path }) => `${siteUrl}${path}`),
      section: article.section.name,
      tags: article.topics.map((topic) => topic.name),
    },
    twitter: { ...shared, card: image ? 'summary_large_image' : 'summary' },
  }
}

/** Every version by its language; readers of any other get the paper's own, or the one that came out first. */
function languagesOf(translations: readonly Translation[], siteLang: string): Record<string, string> {
  const fallback = translations.find(({ lang }) => lang === siteLang) ?? translations[0]
  return {
    ...Object.fromEntries(translations.map(({ lang, path }) => [lang, path])),
    ...(fallback && { 'x-default': fallback.path }),
  }
}

/** What the desk chose, else what was made for it, else the lead picture until that is made. */
function shareImage(article: PublishedArticle, siteUrl: string) {
  if (article.sharing?.picture) return imageOf(article.sharing.picture, siteUrl)
  if (article.sharePictureId) {
    const alt = [article.headline, article.picture?.alt].filter(Boolean).join(' – ')
    return {
      url: `${siteUrl}/media/${article.sharePictureId}/${SHARE_SIZE.width}.jpg`,
      ...SHARE_SIZE,
      alt,
      type: 'image/jpeg',
    }
  }
  return article.picture && imageOf(article.picture, siteUrl)
}

/** Wide enough for any service that shows links; JPEG, which all of them read. */
const SHARED_WIDTH = 1440

function imageOf(picture: PublishedPicture, siteUrl: string) {
  const width = picture.widths.findLast((each) => each <= SHARED_WIDTH) ?? picture.widths[0] ?? picture.width
  return {
    url: `${siteUrl}/media/${picture.pictureId}/${width}.jpg`,
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
    type: 'image/jpeg',
  }
}
