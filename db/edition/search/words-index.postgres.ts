/**
 * PostgreSQL's text search, with words and positions of ours. The planner knows how common each word is: for common
 * ones it walks the places from the newest, for rare ones it asks the inverted index.
 */
import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { bigint, customType, pgTable, text } from 'drizzle-orm/pg-core'
import type { Tx } from '#db/client.ts'
import type { Difference, Match, Phrase } from '#domain/search/match.ts'
import type { WordsIndex } from './words-index.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** The whole of `edition_search`, named in full: the column of words is known to this file only. */
const search = pgTable('edition_search', {
  articleId: text('article_id').primaryKey(),
  place: bigint('place', { mode: 'number' }).notNull(),
  words: tsvector('words'),
})

/** The type of every query is SQLite's; this table is PostgreSQL's. */
const table = search as never

export const postgresWords: WordsIndex = {
  async put(tx, place, document) {
    await setWords(tx, place, vectorOf(document))
  },

  // The words stand in the article's row of `edition_search` and go with it.
  drop: () => Promise.resolve(),
  empty: () => Promise.resolve(),

  async find(db, wanted, { from, below, limit }) {
    const asked = sql`${search.words} @@ ${queryOf(wanted)}::tsquery`
    const rows = (await db
      .select({ place: search.place as never })
      .from(table)
      .where(and(asked, gte(search.place, from), lt(search.place, below)))
      .orderBy(desc(search.place))
      .limit(limit)) as { place: number }[]
    return rows.map((row) => row.place)
  },

  async digest(db) {
    const rows = (await db
      .select({ line: sql<string>`${search.articleId} || ' ' || md5(${search.words}::text)` as never })
      .from(table)
      .orderBy(asc(search.articleId))) as { line: string }[]
    return rows.map((row) => row.line).join()
  },
}

const setWords = async (tx: Tx, place: number, vector: string): Promise<void> => {
  const words: SQL = sql`${vector}::tsvector`
  await tx
    .update(table)
    .set({ words } as never)
    .where(eq(search.place, place))
}

/** Positions a word may have; the database keeps no more. */
const MOST_POSITIONS = 255
/** The last position there is. */
const LAST_POSITION = 16_383

/** `document` as a literal of the type: each word with where it stands. */
function vectorOf(document: string): string {
  const positions = new Map<string, number[]>()
  for (const [at, word] of document.split(' ').entries()) {
    const places = positions.get(word)
    const position = Math.min(at + 1, LAST_POSITION)
    if (!places) positions.set(word, [position])
    else if (places.length < MOST_POSITIONS) places.push(position)
  }
  return [...positions].map(([word, places]) => `${quoted(word)}:${places.join()}`).join(' ')
}

function queryOf({ match, less }: Difference): string {
  const whole = matchOf(match)
  return less ? `(${whole}) & !(${matchOf(less)})` : whole
}

function matchOf({ all, none }: Match): string {
  const wanted = all.map((any) => `(${any.map(phraseOf).join(' | ')})`).join(' & ')
  return [wanted, ...none.map((phrase) => `!(${phraseOf(phrase)})`)].join(' & ')
}

const phraseOf = (phrase: Phrase): string => `(${phrase.map(quoted).join(' <-> ')})`

const quoted = (word: string): string => `'${word.replaceAll("'", '').replaceAll('\\', '')}'`
