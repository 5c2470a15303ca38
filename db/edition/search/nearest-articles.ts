import { inArray } from 'drizzle-orm'
import { cardsByIds } from '#db/edition/cards.ts'
import type { EditionDb } from '#db/edition/connection.ts'
import { dependsOn } from '#db/edition/reading.ts'
import { editionSearch } from '#db/schema/edition.ts'
import type { Card } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { signed } from '#domain/search/document.ts'
import { readWords } from '#domain/search/read-words.ts'
import { wordsIndex } from './words-index.ts'

/** Words of an address that are looked for. */
const MOST_WORDS = 5
/** Headlines looked at for each word. */
const EACH = 40

/** The articles whose headlines have most of the words of `path`, an address at which nothing stands. */
export async function listNearest(db: EditionDb, path: string, limit: number): Promise<Card[]> {
  dependsOn(tag.latest)
  const words = wordsOfAddress(path)
  const met = new Map<number, number>()
  for (const word of words) {
    const match = { all: [[[signed('headline', word)]]], none: [] }
    const everywhere = { from: -Number.MAX_SAFE_INTEGER, below: Number.MAX_SAFE_INTEGER }
    const places = await wordsIndex.find(db, { match, less: null }, { ...everywhere, limit: EACH })
    for (const place of places) met.set(place, (met.get(place) ?? 0) + 1)
  }
  // What has one word less than the nearest may be meant, too; what has fewer only happens to share a word.
  const enough = Math.max(...met.values(), 1) - 1
  const best = [...met]
    .filter(([, count]) => count >= Math.max(1, enough))
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, limit)
    .map(([place]) => place)
  if (best.length === 0) return []
  const rows = await db
    .select({ id: editionSearch.articleId, place: editionSearch.place })
    .from(editionSearch)
    .where(inArray(editionSearch.place, best))
  rows.sort((a, b) => best.indexOf(a.place) - best.indexOf(b.place))
  return cardsByIds(
    db,
    rows.map((row) => row.id),
  )
}

/** The words of the last part of an address that say something: not its numbers, not the ending of a file. */
export function wordsOfAddress(path: string): string[] {
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  let decoded = last
  try {
    decoded = decodeURIComponent(last)
  } catch {
    // Then it is looked for as it stands.
  }
  const named = decoded.replace(/\.[a-z]{2,5}$/i, '').normalize('NFC')
  const words = readWords(named).map(({ word }) => word)
  return [...new Set(words)]
    .filter((word) => word.length > 2 || /[^\p{ASCII}]/u.test(word))
    .filter((word) => !/\d/.test(word))
    .slice(0, MOST_WORDS)
}
