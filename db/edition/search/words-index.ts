import type { Tx } from '#db/client.ts'
import { dialect } from '#db/dialect.ts'
import type { EditionDb } from '#db/edition/connection.ts'
import type { Difference } from '#domain/search/match.ts'
import { postgresWords } from './words-index.postgres.ts'
import { sqliteWords } from './words-index.sqlite.ts'

/** Which places may be in an answer: `from` up to but not including `below`. */
export type Places = { from: number; below: number }

/** The index of words: what the two databases keep each their own way. */
export type WordsIndex = {
  put: (tx: Tx, place: number, document: string) => Promise<void>
  drop: (tx: Tx, place: number) => Promise<void>
  empty: (tx: Tx) => Promise<void>
  /** The places that match, the last first, `limit` at most. */
  find: (db: EditionDb, wanted: Difference, places: Places & { limit: number }) => Promise<number[]>
  /** Text that differs between an index that holds what `edition_search` lists and one that does not. */
  digest: (db: EditionDb) => Promise<string>
}

export const wordsIndex: WordsIndex = dialect === 'postgres' ? postgresWords : sqliteWords
