import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { articles, settings } from '#db/schema/desk.ts'
import { rebuildEdition } from '../rebuild-edition.ts'

/** Goes up when the edition holds more, or other things, of the same articles than it did. */
export const EDITION_SHAPE = 4
const KEY = 'editionShape'

/**
 * Makes the edition anew if it was made by a Dateline that kept other things in it: at the first start after an
 * upgrade. Returns how many articles that took; null where
 * nothing was to be done.
 */
export async function keepEditionShape(database: Database, now: Date): Promise<number | null> {
  const [row] = await database.db.select().from(settings).where(eq(settings.key, KEY))
  if (row?.value === EDITION_SHAPE) return null
  const [any] = await database.db.select({ id: articles.id }).from(articles).limit(1)
  const made = any ? (await rebuildEdition(database, now)).articles : null
  await database.transact(async (tx) => {
    await tx
      .insert(settings)
      .values({ key: KEY, value: EDITION_SHAPE })
      .onConflictDoUpdate({ target: settings.key, set: { value: EDITION_SHAPE } })
  })
  return made
}
