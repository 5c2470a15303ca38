import { tag } from '#domain/front/tags.ts'

/** What of an article's edition decides which pages show it. Lists and topics are named by slug. */
export type Trace = {
  /** Null while readers cannot see the article; a withdrawn one keeps its path. */
  path: string | null
  isPublic: boolean
  section: string | null
  /** Of first publication, "2026-11"; null while readers cannot see it. */
  month: string | null
  topics: readonly string[]
  contributors: readonly string[]
  /** Ids of the articles it calls the same story in another language. */
  translations: readonly string[]
  /** Where it was written, by the slug of the place; null if it does not say. */
  place: string | null
  hasCorrections: boolean
  redirects: readonly string[]
}

/**
 * The tags of every page that `before` was on or `after` will be on. The article is named by its public id and by
 * its id, because a page that points to an article readers cannot see (yet) knows only the latter.
 */
export function tagsOf(article: { id: string; publicId: string }, before: Trace, after: Trace): string[] {
  const moved = before.path !== after.path || before.isPublic !== after.isPublic
  const addresses = moved
    ? [before.path, after.path, ...before.redirects, ...after.redirects]
    : symmetricDifference(before.redirects, after.redirects)
  return [
    tag.article(article.publicId),
    tag.article(article.id),
    ...both(before.section, after.section).map(tag.section),
    ...both(before.month, after.month).map(tag.month),
    ...[...before.topics, ...after.topics].map(tag.topic),
    ...[...before.contributors, ...after.contributors].map(tag.contributor),
    ...[...before.translations, ...after.translations].map(tag.article),
    ...both(before.place, after.place).map(tag.place),
    ...(before.isPublic || after.isPublic ? [tag.latest] : []),
    ...(before.hasCorrections || after.hasCorrections ? [tag.corrections] : []),
    ...addresses.filter((path) => path !== null).map(tag.address),
  ]
}

const both = (a: string | null, b: string | null): string[] => [a, b].filter((slug) => slug !== null)

const symmetricDifference = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((path) => !b.includes(path)),
  ...b.filter((path) => !a.includes(path)),
]
