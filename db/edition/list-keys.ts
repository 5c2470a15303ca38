/** What `edition_withdrawn_from` calls the lists an article stands in: by id, so that a new slug changes no row. */
export const LIST_KEYS = {
  latest: 'latest',
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  /** A place has no id: it is the words of a dateline. */
  place: (slug: string) => `place:${slug}`,
  contributor: (id: string) => `contributor:${id}`,
} as const
