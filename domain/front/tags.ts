/**
 * The names under which cached pages are kept and dropped. Queries record them (`dependsOn`), commands write them
 * (`recordChanges`); both spell them here.
 */
export const tag = {
  /** One article, by public id: its page, and every list that shows its card. Also a 404 for an id not (yet) public. */
  article: (publicId: string) => `article:${publicId}`,
  /** The lists of a section (by slug), its feed, and a 404 where there is none. */
  section: (slug: string) => `section:${slug}`,
  topic: (slug: string) => `topic:${slug}`,
  contributor: (slug: string) => `contributor:${slug}`,
  /** The list of what was written in a place, by the slug of the place. */
  place: (slug: string) => `place:${slug}`,
  /** An address that is not an article's canonical one. */
  address: (path: string) => `address:${path}`,
  /** Everything that any publication may change: front, main feed, sitemaps, searches. */
  latest: 'latest',
  /** The sitemap of the articles first published in a month, "2026-11". */
  month: (month: string) => `month:${month}`,
  corrections: 'corrections',
  /** How a front is arranged; its id is `home` or a section's id. */
  front: (id: string) => `front:${id}`,
  /** The breaking banner: on every page. */
  breaking: 'breaking',
  /** The paper's name, zone, sections: on every page. */
  site: 'site',
} as const
