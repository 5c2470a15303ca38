import { asc, gt } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { wordsIndex } from '#db/edition/search/words-index.ts'
import * as edition from '#db/schema/edition.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { makeEdition } from './rebuild-edition.ts'

const { changes: _, ...TABLES } = edition
export type EditionTable = keyof typeof TABLES

/** Rolls the trial rebuild back. */
const UNDONE = Symbol('undone')

/**
 * The tables in which what readers see is not what the desk's tables say they should; none when all is well. The
 * edition is rebuilt for it in a transaction that is then undone, so other writers wait, and nothing is changed.
 */
export async function verifyEdition({ transact }: Database): Promise<EditionTable[]> {
  const names = Object.keys(TABLES) as EditionTable[]
  let differing: EditionTable[] = []
  try {
    await transact(async (tx) => {
      const present = await digests(tx, names)
      await makeEdition(tx)
      const rebuilt = await digests(tx, names)
      differing = names.filter((name) => present[name] !== rebuilt[name])
      throw UNDONE
    })
  } catch (error) {
    if (error !== UNDONE) throw error
  }
  return differing
}

/** One hash a table, of all its rows. */
async function digests(tx: Tx, names: EditionTable[]): Promise<Partial<Record<EditionTable, string>>> {
  const found: Partial<Record<EditionTable, string>> = {}
  for (const name of names) {
    found[name] = contentHash((await rowsOf(tx, name)).sort())
  }
  return found
}

async function rowsOf(tx: Tx, name: EditionTable): Promise<string[]> {
  if (name === 'editionArticles') return hashArticles(tx)
  if (name !== 'editionSearch') return (await tx.select().from(TABLES[name])).map(contentHash)
  // Where an article stands among those of the same second is an accident of the order they came in.
  const { articleId, hash } = TABLES.editionSearch
  const rows = await tx.select({ articleId, hash }).from(TABLES.editionSearch)
  return [...rows.map(contentHash), await wordsIndex.digest(tx)]
}

/** Articles carry their words: a few hundred are in memory at a time. */
async function hashArticles(tx: Tx): Promise<string[]> {
  const { editionArticles } = TABLES
  const hashes: string[] = []
  for (let after = ''; ; ) {
    const order = tx
      .select()
      .from(editionArticles)
      .where(gt(editionArticles.id, after))
      .orderBy(asc(editionArticles.id))
    const rows = await order.limit(500)
    hashes.push(...rows.map(contentHash))
    if (rows.length === 0) return hashes
    after = rows.at(-1)!.id
  }
}
