import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { editionArticles, editionBylines } from '#db/schema/edition.ts'
import { aPublishedArticle, minutesLater, testDatabases } from '#db/testing.ts'
import { verifyEvents } from '#server/events.ts'

describe.each(testDatabases)('publishing on %s', (_, open) => {
  test('puts the words the editor saw before readers', async () => {
    const database = await open()
    const { id, path, publicId } = await aPublishedArticle(database)
    expect(path).toBe(`/city/harbour-bridge-reopens-${publicId}`)
    const [row] = await database.db.select().from(editionArticles).where(eq(editionArticles.id, id))
    expect(row).toMatchObject({
      path,
      headline: 'Harbour bridge reopens',
      words: 6,
      publishedAt: minutesLater(1),
      updatedAt: minutesLater(1),
    })
    expect(await database.db.select().from(editionBylines)).toHaveLength(1)
    expect(await verifyEvents(database.db)).toBeNull()
  })
})
