import type { ApiProblem } from '#components/desk/api/request.ts'
import { ArticleContent, LIMITS } from '#domain/article/content.ts'

const FIELDS: Record<string, string> = {
  headline: 'the headline',
  kicker: 'the kicker',
  standfirst: 'the standfirst',
  slug: 'the words in the address',
  seoTitle: 'the title for search engines',
  seoDescription: 'the description for search engines',
  socialTitle: 'the title for social networks',
  socialDescription: 'the description for social networks',
  socialPicture: 'the picture for social networks',
  canonicalUrl: 'the canonical address',
  lang: 'the language',
  dateline: 'the dateline',
  leadPicture: 'the lead picture',
  body: 'the text',
}

/** Why the server would refuse these words, said before asking it; null when it would not. */
export function contentProblem(content: ArticleContent): ApiProblem | null {
  const parsed = ArticleContent.safeParse(content)
  if (parsed.success) return null
  const field = String(parsed.error.issues[0]?.path[0] ?? '')
  return { code: 'bad_input', status: 400, message: sentence(field, content, parsed.error.issues[0]), facts: { field } }
}

function sentence(field: string, content: ArticleContent, issue: { message: string; path: PropertyKey[] } | undefined) {
  const name = FIELDS[field] ?? field
  const value: unknown = content[field as keyof ArticleContent]
  const limit = field in LIMITS ? LIMITS[field as keyof typeof LIMITS] : null
  if (limit !== null && typeof value === 'string' && value.length > limit) {
    const over = value.length - limit
    return `${name} is ${over} character${over === 1 ? '' : 's'} too long.`
  }
  if (field === 'slug') return 'the words in the address may only be small letters, digits and single hyphens.'
  if (field === 'canonicalUrl') return 'the canonical address must begin with https:// and be complete.'
  if (field === 'lang') return 'the language must be a tag like en, ko or pt-BR.'
  return `${name} is not as it should be (${issue?.message ?? 'unknown'}).`
}
