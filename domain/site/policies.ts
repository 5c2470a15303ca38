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

/** Where readers find a policy. */
export const policyPath = (slug: string): string => `/about/${slug}`

/** A piece of running text: words, or an address to follow. */
export type PolicyPiece = { text: string; href: string | null }
export type PolicyBlock = { type: 'heading' | 'paragraph'; pieces: PolicyPiece[] }

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]’”']/g

/** The text of a policy as blocks: an empty line between paragraphs, "## " before a heading, addresses as links. */
export function policyBlocks(text: string): PolicyBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): PolicyBlock[] => {
      const [, heading, rest = ''] = /^## +([^\n]+)\n?([\s\S]*)$/.exec(part) ?? []
      if (!heading) return [{ type: 'paragraph', pieces: piecesOf(part) }]
      const after: PolicyBlock[] = rest.trim() === '' ? [] : [{ type: 'paragraph', pieces: piecesOf(rest.trim()) }]
      return [{ type: 'heading', pieces: [{ text: heading.trim(), href: null }] }, ...after]
    })
}

function piecesOf(text: string): PolicyPiece[] {
  const pieces: PolicyPiece[] = []
  let from = 0
  for (const { 0: href, index } of text.matchAll(ADDRESS)) {
    if (index > from) pieces.push({ text: text.slice(from, index), href: null })
    pieces.push({ text: href, href })
    from = index + href.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null })
  return pieces
}
