/**
 * What feeds call things. A feed reader remembers what was read by id, so an id must outlive a change of slug,
 * section, domain or scheme. It is a `tag:` URI (RFC 4151) whose authority the paper keeps in its settings from its
 * first start on: see `Site.feedAuthority`.
 */

import { type SavedSearch, searchPath } from '#domain/search/search.ts'
import type { Site } from '#domain/site/site.ts'
import { combinationOf } from './combination.ts'

/**
 * What a list of articles is a list of. `topics` is what is in all of `all` and in none of `none`, by slug; `month` is
 * one of the paper's own calendar, "2026-11".
 */
export type ListRef =
  | { kind: 'latest' }
  | { kind: 'section' | 'topic' | 'contributor' | 'place'; slug: string }
  | { kind: 'topics'; all: readonly string[]; none: readonly string[] }
  | { kind: 'month'; month: string }
/** What has a feed: every list of articles, the corrections, and whatever is looked for. */
export type FeedList = ListRef | { kind: 'corrections' } | { kind: 'search'; search: SavedSearch }

/**
 * The tagging entity of a paper that starts at `siteUrl` in the year of `now`: "haneulpost.example,2026". Made once
 * and then kept (`keepFeedAuthority`); making it again after the paper moved would show every reader every item as unread.
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

/** What ids of this paper begin with: what it kept, or, if it never did, a name made from where it stands now. */
export const authorityOf = ({ feedAuthority }: Site, siteUrl: string): string =>
  feedAuthority && FEED_AUTHORITY.test(feedAuthority) ? feedAuthority : feedAuthorityOf(siteUrl, UNKEPT)

/** The year in the ids of a paper that kept none: any fixed one will do, as long as it does not move. */
const UNKEPT = new Date(Date.UTC(2026, 0))

/** The id of an article in every feed, for ever. */
export const articleId = (authority: string, publicId: string): string => `tag:${authority}:article/${publicId}`

/** The id of a correction in the feed of corrections. */
export const correctionId = (authority: string, id: string): string => `tag:${authority}:correction/${id}`

/** The id of the feed of a list, the same in every format. */
export const feedId = (authority: string, list: FeedList): string => `tag:${authority}:feed/${feedName(list)}`

function feedName(list: FeedList): string {
  switch (list.kind) {
    case 'latest':
    case 'corrections':
      return list.kind
    case 'month':
      return `month/${list.month}`
    case 'topics':
      return `topics/${combinationOf(list)}`
    case 'search':
      return searchPath({ q: list.search.q, filters: list.search.filters }).slice(1)
    case 'section':
    case 'topic':
    case 'contributor':
    case 'place':
      return `${list.kind}/${encodeURIComponent(list.slug)}`
  }
}
