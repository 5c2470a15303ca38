import type { Kind } from '#domain/article/content.ts'
import type { PublishedArticle, PublishedPicture, Translation } from '#domain/article/published.ts'
import { SHARE_SIZE } from '#domain/media/share-picture.ts'
import type { Site } from '#domain/site/site.ts'
import { isoOf } from '#domain/time/house-time.ts'
import { absolute, breadcrumbOf, graphOf, type Node, refersTo } from './graph.ts'
import { authorData } from './list-data.ts'
import { paperData, siteData } from './paper-data.ts'

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

/** The article for machines: what it is, who made it, what was wrong in it, where it stands. Addresses are absolute. */
export function articleData(
  article: PublishedArticle,
  translations: readonly Translation[],
  site: Site,
  siteUrl: string,
): Record<string, unknown> {
  const url = absolute(article.canonicalUrl, siteUrl)
  const page = absolute(article.path, siteUrl)
  const isCopy = new URL(url).origin !== new URL(siteUrl).origin
  const moment = (at: Date) => isoOf(at, site.timeZone)
  const { section } = article
  const way = breadcrumbOf(
    [
      { name: site.name, path: '/' },
      { name: section.name, path: section.path },
      { name: article.headline, path: article.path },
    ],
    siteUrl,
  )
  const paper = paperData(site, siteUrl)
  const images = imagesOf(article, siteUrl)
  const node: Node = {
    '@type': TYPES[article.kind],
    '@id': `${page}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, breadcrumb: refersTo(way) },
    url,
    headline: article.headline,
    ...(article.standfirst && { description: article.standfirst }),
    ...(article.kicker && { alternativeHeadline: article.kicker }),
    inLanguage: article.lang,
    isAccessibleForFree: true,
    datePublished: moment(article.publishedAt),
    dateModified: moment(article.updatedAt),
    ...(article.kind === 'live' && { coverageStartTime: moment(article.publishedAt) }),
    // Copy without a byline is the agency's, and without one, the paper's.
    author:
      article.bylines.length > 0
        ? article.bylines.map((byline) => authorData(byline, siteUrl))
        : [sourceOr(article, paper)],
    publisher: refersTo(paper),
    ...(article.source && { sourceOrganization: { '@type': 'NewsMediaOrganization', name: article.source.name } }),
    ...(isCopy && { isBasedOn: url }),
    ...(article.dateline && {
      dateline: article.dateline.place,
      locationCreated: { '@type': 'Place', name: article.dateline.place },
    }),
    articleSection: section.name,
    isPartOf: [
      refersTo(siteData(site, siteUrl)),
      {
        '@type': 'CollectionPage',
        '@id': `${absolute(section.path, siteUrl)}#page`,
        name: section.name,
        url: absolute(section.path, siteUrl),
      },
    ],
    ...(article.topics.length > 0 && {
      keywords: article.topics.map((topic) => topic.name),
      about: article.topics.map((topic) => ({
        '@type': 'Thing',
        name: topic.name,
        url: absolute(topic.path, siteUrl),
      })),
    }),
    ...(images.length > 0 && { image: images, thumbnailUrl: images[0]!.url }),
    wordCount: article.words,
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: correction.text,
        datePublished: moment(correction.at),
      })),
    }),
    ...(translations.length > 0 && {
      workTranslation: translations
        .filter(({ path }) => path !== article.path)
        .map(({ path, lang }) => ({ '@id': `${absolute(path, siteUrl)}#article`, inLanguage: lang })),
    }),
    ...(!isCopy && site.licence && { license: site.licence.url }),
    copyrightYear: Number(moment(article.publishedAt).slice(0, 4)),
    copyrightHolder: sourceOr(article, refersTo(paper)),
  }
  return graphOf(node, way, siteData(site, siteUrl), paper)
}

const sourceOr = <Other>({ source }: PublishedArticle, other: Other) =>
  source ? { '@type': 'NewsMediaOrganization', name: source.name } : other

/** Every picture with its file, the lead first at two widths, and the one made for shared links. */
function imagesOf(article: PublishedArticle, siteUrl: string) {
  const { picture, sharePictureId } = article
  const lead = picture
    ? [picture.widths.at(-1), picture.widths.findLast((width) => width <= 960)].flatMap((width) =>
        width ? [imageOf(picture, width, siteUrl)] : [],
      )
    : []
  const share = sharePictureId
    ? [{ '@type': 'ImageObject', url: `${siteUrl}/media/${sharePictureId}/${SHARE_SIZE.width}.jpg`, ...SHARE_SIZE }]
    : []
  const inBody = bodyPictures(article).flatMap((one) => {
    const width = one.widths.at(-1)
    return width ? [imageOf(one, width, siteUrl)] : []
  })
  const all = [...lead, ...share, ...inBody]
  return all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at)
}

const imageOf = (picture: PublishedPicture, width: number, siteUrl: string) => ({
  '@type': 'ImageObject',
  url: `${siteUrl}/media/${picture.pictureId}/${width}.jpg`,
  width,
  height: Math.max(1, Math.round((width * picture.height) / picture.width)),
  ...(picture.caption && { caption: picture.caption }),
  ...(picture.credit && { creditText: picture.credit }),
})

function bodyPictures(article: PublishedArticle): PublishedPicture[] {
  const used = article.body.content.flatMap((block) => {
    if (block.type === 'picture') return [block.attrs]
    return block.type === 'gallery' ? block.attrs.pictures : []
  })
  return used.flatMap((picture) => {
    const file = article.pictures[picture.pictureId]
    return file ? [{ ...picture, ...file }] : []
  })
}
