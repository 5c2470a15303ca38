import type { Card } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import { absolute, breadcrumbOf, graphOf, type Node, refersTo } from './graph.ts'
import { paperData, siteData } from './paper-data.ts'

type List = { path: string; name: string; cards: readonly Card[] }

/** A page that lists articles: of a section, a topic, a place. */
export function listData({ path, name, cards }: List, site: Site, siteUrl: string): Record<string, unknown> {
  const way = breadcrumbOf(
    [
      { name: site.name, path: '/' },
      { name, path },
    ],
    siteUrl,
  )
  const page: Node = {
    '@type': 'CollectionPage',
    '@id': `${absolute(path, siteUrl)}#page`,
    url: absolute(path, siteUrl),
    name,
    inLanguage: site.lang,
    isPartOf: refersTo(siteData(site, siteUrl)),
    breadcrumb: refersTo(way),
    mainEntity: itemsOf(cards, siteUrl),
  }
  return graphOf(page, way, siteData(site, siteUrl), paperData(site, siteUrl))
}

type Contributor = {
  kind: 'person' | 'agency'
  name: string
  path: string
  jobTitle: string
  bio: string
  pictureId: string | null
}

/** A contributor's page: who it is and what they wrote. */
export function profileData(
  { cards, ...contributor }: Contributor & { cards: readonly Card[] },
  site: Site,
  siteUrl: string,
): Record<string, unknown> {
  const { name, path } = contributor
  const way = breadcrumbOf(
    [
      { name: site.name, path: '/' },
      { name, path },
    ],
    siteUrl,
  )
  const page: Node = {
    '@type': 'ProfilePage',
    '@id': `${absolute(path, siteUrl)}#page`,
    url: absolute(path, siteUrl),
    name,
    inLanguage: site.lang,
    isPartOf: refersTo(siteData(site, siteUrl)),
    breadcrumb: refersTo(way),
    mainEntity: {
      ...authorData(contributor, siteUrl),
      ...(contributor.bio && { description: contributor.bio }),
      ...(contributor.kind === 'person' && { worksFor: refersTo(paperData(site, siteUrl)) }),
    },
    hasPart: itemsOf(cards, siteUrl),
  }
  return graphOf(page, way, siteData(site, siteUrl), paperData(site, siteUrl))
}

/** Whom a byline names. One name is one node, wherever it stands. */
export function authorData(author: Omit<Contributor, 'bio'>, siteUrl: string): Node {
  const url = absolute(author.path, siteUrl)
  return {
    '@type': author.kind === 'agency' ? 'Organization' : 'Person',
    '@id': `${url}#who`,
    name: author.name,
    url,
    ...(author.jobTitle && author.kind === 'person' && { jobTitle: author.jobTitle }),
    ...(author.pictureId && { image: `${siteUrl}/media/${author.pictureId}/320.jpg` }),
  }
}

const itemsOf = (cards: readonly Card[], siteUrl: string): Node => ({
  '@type': 'ItemList',
  itemListOrder: 'https://schema.org/ItemListOrderDescending',
  numberOfItems: cards.length,
  itemListElement: cards.map((card, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    url: absolute(card.path, siteUrl),
    name: card.headline,
  })),
})

/** The front: the site, and the paper that makes it. */
export const frontData = (site: Site, siteUrl: string): Record<string, unknown> =>
  graphOf(siteData(site, siteUrl), paperData(site, siteUrl))
