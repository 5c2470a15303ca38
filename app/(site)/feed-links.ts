import type { Metadata } from 'next'
import { type FeedFormat, MEDIA_TYPES } from '#domain/feed/list.ts'

/** A list by the path of its page, and what its feed is called. */
type List = { path: string; title: string }

/** The `alternates` of a list's page: its own address, and its feed in every format. `path` is `/` for the paper. */
export const listAlternates = (path: string, title: string): NonNullable<Metadata['alternates']> => ({
  canonical: path,
  ...feedsAlternates([{ path, title }]),
})

/** The feeds of several lists, for a page that stands in all of them. */
export const feedsAlternates = (lists: readonly List[]) => ({
  types: Object.fromEntries(
    FORMATS.map(([format, name]) => [
      MEDIA_TYPES[format],
      lists.map(({ path, title }) => ({
        url: `${path === '/' ? '' : path}/feed.${format}`,
        title: `${title} (${name})`,
      })),
    ]),
  ),
})

/** The feed of a search in every format, for programs that look for one in a page. */
export const feedAlternates = (pathOf: (format: FeedFormat) => string, title: string) => ({
  types: Object.fromEntries(
    FORMATS.map(([format, name]) => [MEDIA_TYPES[format], [{ url: pathOf(format), title: `${title} (${name})` }]]),
  ),
})

const FORMATS = [
  ['xml', 'RSS'],
  ['atom', 'Atom'],
  ['json', 'JSON Feed'],
] as const satisfies readonly (readonly [FeedFormat, string])[]
