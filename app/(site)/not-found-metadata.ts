import type { Metadata } from 'next'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { wordsOf } from '#domain/words/words.ts'

/** What a page says of itself where nothing stands. */
export async function notFoundMetadata(): Promise<Metadata> {
  const { title } = wordsOf(await findSite(edition())).missing
  return { title, robots: { index: false } }
}
