import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { settings } from '#db/schema/desk.ts'
import type { Site } from '#domain/article/published.ts'

/** The public facts of the paper as the desk set them; null before anyone did. */
export async function findSite(db: Db): Promise<Site | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, 'site'))
  return (row?.value as Site | undefined) ?? null
}
