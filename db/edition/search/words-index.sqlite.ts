/**
 * SQLite's FTS5. The rowid is the article's place, so the newest that match come first without sorting, and a search
 * for something common ends after a few hundred rows. A search for things that are common but never together would
 * walk the whole archive: so the archive is walked in spans, each as long as its predecessor's time allows, with the
 * event loop free between them, until patience ends.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EditionDb } from '#db/edition/connection.ts'
import { editionSearch } from '#db/schema/edition.ts'
import type { Difference, Match, Phrase } from '#domain/search/match.ts'
import type { WordsIndex } from './words-index.ts'

const words = sqliteTable('edition_search_words', {
  rowid: integer(),
  words: text(),
  /** The column of commands has the table's name. */
  command: text('edition_search_words'),
})

/** Articles in the first span. */
const FIRST_SPAN = 2_000
/** Milliseconds a span should take: longer ones are followed by shorter ones. */
const SPAN_TIME = 4

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

  async find(db, wanted, { from, below, limit, patience }) {
    const ends = await endsOf(db, from, below)
    const places: number[] = []
    if (!ends || limit <= 0) return { places, reached: null }
    const asked = sql`${words.command} match ${queryOf(wanted)}`
    const giveUp = performance.now() + patience
    let { span } = ends
    for (let high = ends.high; ; ) {
      const low = Math.max(high - span, ends.low)
      const began = performance.now()
      places.push(...(await placesIn(db, asked, { from: low, below: high, limit: limit - places.length })))
      if (places.length >= limit || low <= ends.low) return { places, reached: null }
      const now = performance.now()
      if (now > giveUp) return { places, reached: low }
      span *= now - began > 2 * SPAN_TIME ? 0.5 : now - began > SPAN_TIME ? 1 : 2
      high = low
      await nextTurn()
    }
  },

  async digest(db) {
    const { place } = editionSearch
    const indexed = await db.select({ place: words.rowid }).from(words).orderBy(asc(words.rowid))
    const listed = await db.select({ place }).from(editionSearch).orderBy(asc(place))
    return indexed.map((row) => row.place).join() === listed.map((row) => row.place).join() ? 'whole' : 'not whole'
  },
}

async function placesIn(
  db: EditionDb,
  asked: SQL,
  { from, below, limit }: { from: number; below: number; limit: number },
): Promise<number[]> {
  const rows = await db
    .select({ place: words.rowid })
    .from(words)
    .where(and(asked, gte(words.rowid, from), lt(words.rowid, below)))
    .orderBy(desc(words.rowid))
    .limit(limit)
  return rows.map((row) => row.place!)
}

/** Where the articles of a range begin and end, and how far back its first few thousand reach; null where there are none. */
async function endsOf(db: EditionDb, from: number, below: number) {
  const { place } = editionSearch
  const inside = db
    .select({ place })
    .from(editionSearch)
    .where(and(gte(place, from), lt(place, below)))
    .$dynamic()
  const [last] = await inside.orderBy(desc(place)).limit(1)
  if (!last) return null
  const first = async (order: SQL, offset: number) => {
    const [row] = await db
      .select({ place })
      .from(editionSearch)
      .where(and(gte(place, from), lt(place, below)))
      .orderBy(order)
      .limit(1)
      .offset(offset)
    return row?.place
  }
  const low = (await first(asc(place), 0)) ?? last.place
  const near = (await first(desc(place), FIRST_SPAN)) ?? low
  return { low, high: last.place + 1, span: Math.max(last.place - near, 1) }
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
