/**
 * SQLite's FTS5. The rowid is the article's place, so the newest that match come first without sorting, and a search
 * for words ends as soon as there are enough of them. Phrases have to be looked for in every article that has their
 * words: see `db/aside.ts` for why nobody else waits for that.
 */
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { editionSearch } from '#db/schema/edition.ts'
import type { Difference, Match, Phrase } from '#domain/search/match.ts'
import type { WordsIndex } from './words-index.ts'

const words = sqliteTable('edition_search_words', {
  rowid: integer(),
  words: text(),
  /** The column of commands has the table's name. */
  command: text('edition_search_words'),
})

export const sqliteWords: WordsIndex = {
  async put(tx, place, document) {
    await tx.insert(words).values({ rowid: place, words: document })
  },

  async drop(tx, place) {
    await tx.delete(words).where(eq(words.rowid, place))
  },

  async empty(tx) {
    await tx.insert(words).values({ command: 'delete-all' })
  },

  async find(db, wanted, { from, below, limit }) {
    const rows = await db
      .select({ place: words.rowid })
      .from(words)
      .where(and(sql`${words.command} match ${queryOf(wanted)}`, gte(words.rowid, from), lt(words.rowid, below)))
      .orderBy(desc(words.rowid))
      .limit(limit)
    return rows.map((row) => row.place!)
  },

  async digest(db) {
    const { place } = editionSearch
    const indexed = await db.select({ place: words.rowid }).from(words).orderBy(asc(words.rowid))
    const listed = await db.select({ place }).from(editionSearch).orderBy(asc(place))
    return indexed.map((row) => row.place).join() === listed.map((row) => row.place).join() ? 'whole' : 'not whole'
  },
}

/** In FTS5's language. Every word is quoted, so nothing a reader types can be an operator. */
function queryOf({ match, less }: Difference): string {
  const whole = matchOf(match)
  return less ? `(${whole}) NOT (${matchOf(less)})` : whole
}

function matchOf({ all, none }: Match): string {
  const wanted = all.map((any) => `(${any.map(phraseOf).join(' OR ')})`).join(' AND ')
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(phraseOf).join(' OR ')})`
}

const phraseOf = (phrase: Phrase): string => `"${phrase.join(' ').replaceAll('"', '')}"`
