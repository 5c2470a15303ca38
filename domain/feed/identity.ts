/**
 * What feeds call things. A feed reader remembers what was read by id, so an id must outlive a change of slug,
 * section, domain or scheme. It is a `tag:` URI (RFC 4151) whose authority the paper keeps in its settings from its
 * first start on: see `Site.feedAuthority`.
 */

/** What a list of articles is a list of. */
export type ListRef = { kind: 'latest' } | { kind: 'section' | 'topic' | 'contributor'; slug: string }

/**
 * The tagging entity of a paper that starts at `siteUrl` in the year of `now`: "haneulpost.example,2026". Made once
 * and then kept; making it again after the paper moved would show every reader every item as unread.
 */
export function feedAuthorityOf(siteUrl: string, now: Date): string {
  const name = new URL(siteUrl).hostname
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return `${name || 'localhost'},${now.getUTCFullYear()}`
}

/** RFC 4151 `taggingEntity`: a domain name, a comma and a date on which the paper held that name. */
export const FEED_AUTHORITY = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?,\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** The id of an article in every feed, for ever. */
export const articleId = (authority: string, publicId: string): string => `tag:${authority}:article/${publicId}`

/** The id of the feed of a list, the same in every format. */
export const feedId = (authority: string, list: ListRef): string =>
  `tag:${authority}:feed/${list.kind === 'latest' ? 'latest' : `${list.kind}/${list.slug}`}`
