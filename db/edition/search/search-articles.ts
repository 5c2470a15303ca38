import { desc, eq, inArray } from 'drizzle-orm'
import { CARD_COLUMNS, type CardRow, cardsOf } from '#db/edition/cards.ts'
import type { EditionDb } from '#db/edition/connection.ts'
import { dependsOn } from '#db/edition/reading.ts'
import { editionArticles, editionContributors, editionSearch, editionSections } from '#db/schema/edition.ts'
import type { Card } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { signed } from '#domain/search/document.ts'
import { highlight, type Piece, snippetOf } from '#domain/search/highlight.ts'
import type { Difference, Match, Phrase } from '#domain/search/match.ts'
import { placeAt } from '#domain/search/place.ts'
import type { SearchQuery, Term } from '#domain/search/query.ts'
import { type Search, type SearchCursor, type SearchFilters, spanOf } from '#domain/search/search.ts'
import { isTooSlow } from '#domain/search/too-slow.ts'
import { type NamedIds, namedBy } from './named-by.ts'
import { type Places, wordsIndex } from './words-index.ts'

/** A found article: its card, and where in it the words stand. */
export type Hit = { card: Card; headline: Piece[]; snippet: Piece[] | null }

/** `found` is all there are, or, if not `isWhole`, there are that many and perhaps more. */
export type Count = { found: number; isWhole: boolean }

export type SearchResults = {
  hits: Hit[]
  /** How many there are, on the first page; null on further ones. */
  count: Count | null
  /** Where the next page begins; null if this is the last. */
  next: SearchCursor | null
  /** Nothing is known: it took too long to look. */
  isTooSlow?: boolean
}

/** Counting stops here: the rest would cost more the larger the archive is, and nobody pages so far. */
export const MOST_COUNTED = 1_000

type Options = {
  timeZone: string
  limit: number
  /** Who looks through the index of words, which may take long (`db/aside.ts`). Everything else is quick and asked of `db`. */
  beside?: EditionDb
}

/**
 * The published articles that match, newest first or, by relevance, those with all the words in the headline (or by
 * their author or topic) first. Costs no more in an archive of a million articles than in one of ten thousand.
 */
export async function searchArticles(
  db: EditionDb,
  { query, filters, sort, before }: Omit<Search, 'q'>,
  { timeZone, limit, beside = db }: Options,
): Promise<SearchResults> {
  const wanted = await wantedOf(db, { query, filters }, timeZone)
  if (!wanted) return { hits: [], count: before ? null : { found: 0, isWhole: true }, next: null }
  const { anywhere, inHeadline, places } = wanted
  const all = { match: anywhere, less: null }
  // By relevance, first what has it in the headline, then the rest.
  const byRank = [
    { match: inHeadline, less: null },
    { match: anywhere, less: inHeadline },
  ]
  try {
    const counted = before ? null : await wordsIndex.find(beside, all, { ...places, limit: MOST_COUNTED + 1 })
    // Newest first, what was counted is what is found.
    const found =
      counted && sort === 'newest'
        ? counted.slice(0, limit + 1).map((place) => ({ rank: 0, place }))
        : await findRanked(beside, sort === 'newest' ? [all] : byRank, { before, places, wish: limit + 1 })
    const shown = found.slice(0, limit)
    return {
      hits: await hitsAt(
        db,
        shown.map(({ place }) => place),
        query.terms,
      ),
      count: counted && countFrom(counted),
      next: found.length > limit ? shown.at(-1)! : null,
    }
  } catch (error) {
    if (isTooSlow(error)) return { hits: [], count: null, next: null, isTooSlow: true }
    throw error
  }
}

/** Ids of the newest articles that a search finds, newest first. Throws `TooSlow` if it takes too long to look. */
export async function listNewestFound(
  db: EditionDb,
  search: Pick<Search, 'query' | 'filters'>,
  { timeZone, limit, beside = db }: Options,
): Promise<string[]> {
  const wanted = await wantedOf(db, search, timeZone)
  if (!wanted) return []
  const found = await wordsIndex.find(beside, { match: wanted.anywhere, less: null }, { ...wanted.places, limit })
  if (found.length === 0) return []
  const { articleId, place } = editionSearch
  const rows = await db.select({ articleId }).from(editionSearch).where(inArray(place, found)).orderBy(desc(place))
  return rows.map((row) => row.articleId)
}

type Wanted = { anywhere: Match; inHeadline: Match; places: Places }

/** What is asked of the index; null where nothing can match. */
async function wantedOf(
  db: EditionDb,
  { query, filters }: Pick<Search, 'query' | 'filters'>,
  timeZone: string,
): Promise<Wanted | null> {
  dependsOn(tag.latest, tag.site)
  if (query.problem) return null
  const narrowed = await narrowingOf(db, filters)
  if (!narrowed) return null
  const named = await Promise.all(query.terms.map((term) => namedBy(db, term.words)))
  const { since, until } = spanOf(filters, timeZone)
  return {
    anywhere: matchOf(query, named, narrowed, 'anywhere'),
    inHeadline: matchOf(query, named, narrowed, 'headline'),
    places: { from: since ? placeAt(since) : LOWEST, below: until ? placeAt(until) : HIGHEST },
  }
}

const countFrom = (places: number[]): Count => ({
  found: Math.min(places.length, MOST_COUNTED),
  isWhole: places.length <= MOST_COUNTED,
})

type Wished = { before: SearchCursor | null; places: Places; wish: number }

/** The first `wish` of `ranks`, one after the other, from where the last page ended. */
async function findRanked(beside: EditionDb, ranks: Difference[], { before, places, wish }: Wished) {
  const found: SearchCursor[] = []
  for (const [rank, wanted] of ranks.entries()) {
    if ((before && rank < before.rank) || found.length >= wish) continue
    const below = before?.rank === rank ? Math.min(places.below, before.place) : places.below
    const part = await wordsIndex.find(beside, wanted, { from: places.from, below, limit: wish - found.length })
    found.push(...part.map((place) => ({ rank, place })))
  }
  return found
}

const LOWEST = -Number.MAX_SAFE_INTEGER
const HIGHEST = Number.MAX_SAFE_INTEGER

function matchOf(query: SearchQuery, named: NamedIds[], narrowed: Phrase[], where: 'anywhere' | 'headline'): Match {
  const phrase = ({ words }: Term): Phrase =>
    where === 'headline' ? words.map((word) => signed('headline', word)) : words
  return {
    all: [
      ...query.terms.map((term, at) => [
        phrase(term),
        ...(named[at]?.contributors ?? []).map((id) => [signed('by', id)]),
        ...(named[at]?.topics ?? []).map((id) => [signed('topic', id)]),
      ]),
      ...narrowed.map((only) => [only]),
    ],
    none: query.without.map(({ words }) => words),
  }
}

/** The filters as words of the index; null where one names what is not there, so that nothing can match. */
async function narrowingOf(db: EditionDb, { section, by, kind }: SearchFilters): Promise<Phrase[] | null> {
  const only: Phrase[] = []
  if (section) {
    dependsOn(tag.section(section))
    const [row] = await db
      .select({ id: editionSections.id })
      .from(editionSections)
      .where(eq(editionSections.slug, section))
    if (!row) return null
    only.push([signed('section', row.id)])
  }
  if (by) {
    dependsOn(tag.contributor(by))
    const [row] = await db
      .select({ id: editionContributors.id })
      .from(editionContributors)
      .where(eq(editionContributors.slug, by))
    if (!row) return null
    only.push([signed('by', row.id)])
  }
  if (kind) only.push([signed('kind', kind)])
  return only
}

async function hitsAt(db: EditionDb, places: number[], terms: readonly Term[]): Promise<Hit[]> {
  if (places.length === 0) return []
  const rows = await db
    .select({ ...CARD_COLUMNS, text: editionArticles.text, place: editionSearch.place })
    .from(editionSearch)
    .innerJoin(editionArticles, eq(editionArticles.id, editionSearch.articleId))
    .where(inArray(editionSearch.place, places))
  rows.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place))
  const cards = await cardsOf(
    db,
    rows.map(({ text: _text, place: _place, ...row }): CardRow => row),
  )
  return cards.map((card, at) => ({
    card,
    headline: highlight(card.headline, terms),
    snippet: snippetOf(`${card.standfirst}\n${rows[at]!.text}`, terms),
  }))
}
