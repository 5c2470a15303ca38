/**
 * The kinds of page on which a paper says what it stands by. Most are properties of schema.org's NewsMediaOrganization,
 * under the names they have there; the last three are what any site says of itself.
 */
export const POLICY_KINDS = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'ownershipFundingInfo',
  'diversityPolicy',
  'actionableFeedbackPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'masthead',
  'about',
  'privacy',
  'contact',
] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]
