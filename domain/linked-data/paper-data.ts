import type { PolicyKind } from '#domain/site/policies.ts'
import type { Policy, Site } from '#domain/site/site.ts'
import { absolute, type Node, refersTo } from './graph.ts'

/** The policies that are properties of a NewsMediaOrganization; the others are pages of their own kind. */
const PROPERTIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'ownershipFundingInfo',
  'diversityPolicy',
  'actionableFeedbackPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'masthead',
] as const satisfies readonly PolicyKind[]

const PAGE_TYPES: Partial<Record<PolicyKind, string>> = { about: 'AboutPage', contact: 'ContactPage' }

export const policyPath = ({ slug }: Pick<Policy, 'slug'>): string => `/about/${slug}`

/** The paper: who publishes, and what it stands by. */
export function paperData(site: Site, siteUrl: string): Node {
  const policies = PROPERTIES.flatMap((kind) => {
    const policy = site.policies.find((one) => one.kind === kind)
    return policy ? [[kind, absolute(policyPath(policy), siteUrl)] as const] : []
  })
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${siteUrl}/#paper`,
    name: site.name,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/icons/512.png`, width: 512, height: 512 },
    ...(site.tagline && { slogan: site.tagline }),
    ...(site.place && { location: { '@type': 'Place', name: site.place } }),
    ...(site.social.length > 0 && { sameAs: site.social.map(({ url }) => url) }),
    ...contactOf(site.contact),
    correctionsPolicy: `${siteUrl}/corrections`,
    ...Object.fromEntries(policies),
  }
}

function contactOf(contact: string) {
  if (contact === '') return {}
  const way = contact.includes('@') && !/^https?:/.test(contact) ? { email: contact } : { url: contact }
  return { contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', ...way } }
}

/** The site, and how it is searched. */
export function siteData(site: Site, siteUrl: string): Node {
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    name: site.name,
    url: `${siteUrl}/`,
    inLanguage: site.lang,
    publisher: refersTo(paperData(site, siteUrl)),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** A page on which the paper says what it stands by. */
export function policyData(policy: Policy, site: Site, siteUrl: string): Node {
  const url = absolute(policyPath(policy), siteUrl)
  return {
    '@type': PAGE_TYPES[policy.kind] ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    name: policy.title,
    inLanguage: site.lang,
    isPartOf: refersTo(siteData(site, siteUrl)),
    about: refersTo(paperData(site, siteUrl)),
  }
}
