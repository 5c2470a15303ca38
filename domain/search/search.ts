/** A search as its address says it: `/search?q=…` and what narrows it. */
import { KINDS, type Kind, SLUG } from '#domain/article/content.ts'
import { dayAfter, isDay, startOfDay } from '#domain/time/paper-day.ts'
import { readQuery, type SearchQuery, tidyQuery } from './query.ts'

export const SEARCH_SORTS = ['newest', 'relevance'] as const
export type SearchSort = (typeof SEARCH_SORTS)[number]

/** What narrows a search: slugs of a section and a contributor, a kind, and the first and last day. Empty: not narrowed. */
export type SearchFilters = { section: string; by: string; kind: Kind | ''; from: string; to: string }

/** Where a page goes on: in which rank of the sorting, and before which place. */
export type SearchCursor = { rank: number; place: number }

export type Search = {
  /** What was typed, tidied. */
  q: string
  query: SearchQuery
  filters: SearchFilters
  sort: SearchSort
  before: SearchCursor | null
}

/** What of a search stays the same from day to day: what is looked for, and where. */
export type SavedSearch = Pick<Search, 'q' | 'query' | 'filters'>

/** The parameters of a search's address, in their order there. */
export const SEARCH_PARAMETERS = ['q', 'section', 'by', 'kind', 'from', 'to', 'sort', 'before'] as const
export type SearchParameters = Partial<Record<(typeof SEARCH_PARAMETERS)[number], string | string[] | undefined>>

/** Reads the parameters of an address. What has no meaning is left out: every address is a search. */
export function readSearch(given: SearchParameters): Search {
  const one = (name: keyof SearchParameters): string => {
    const value = given[name]
    return typeof value === 'string' ? value : ''
  }
  const typed = one('q')
  const day = (name: 'from' | 'to') => (isDay(one(name)) ? one(name) : '')
  const slug = (name: 'section' | 'by') => (SLUG.test(one(name)) ? one(name) : '')
  const [, rank, place] = CURSOR.exec(one('before')) ?? []
  return {
    q: tidyQuery(typed),
    query: readQuery(typed),
    filters: {
      section: slug('section'),
      by: slug('by'),
      kind: KINDS.find((kind) => kind === one('kind')) ?? '',
      from: day('from'),
      to: day('to'),
    },
    sort: one('sort') === 'relevance' ? 'relevance' : 'newest',
    before: rank && place ? { rank: Number(rank), place: Number(place) } : null,
  }
}

const CURSOR = /^([01])\.(-?\d{1,16})$/

/** The instants between which articles of the filter's days came out, in the paper's zone; the second is not included. */
export function spanOf({ from, to }: SearchFilters, timeZone: string): { since: Date | null; until: Date | null } {
  return {
    since: from ? startOfDay(from, timeZone) : null,
    until: to ? startOfDay(dayAfter(to), timeZone) : null,
  }
}

export const isNarrowed = ({ section, by, kind, from, to }: SearchFilters): boolean =>
  [section, by, kind, from, to].some((value) => value !== '')

type Addressed = Pick<Search, 'q' | 'filters'> & Partial<Pick<Search, 'sort' | 'before'>>

/** The address of a search, newest first from the beginning unless it says otherwise. */
export function searchPath({ q, filters, sort = 'newest', before = null }: Addressed): string {
  const parameters = {
    q,
    ...filters,
    sort: sort === 'newest' ? '' : sort,
    before: before ? `${before.rank}.${before.place}` : '',
  }
  const said = new URLSearchParams()
  for (const name of SEARCH_PARAMETERS) if (parameters[name] !== '') said.set(name, parameters[name])
  return said.size === 0 ? '/search' : `/search?${said}`
}
