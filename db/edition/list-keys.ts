/** What `edition_withdrawn_from` calls the lists an article stands in: by id, so that a new slug changes no row. */
export const LIST_KEYS = {
  latest: 'latest',
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  contributor: (id: string) => `contributor:${id}`,
} as const
