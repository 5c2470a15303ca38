import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { settings } from '#db/schema/desk.ts'
import type { Site } from '#domain/article/published.ts'
import type { BreakingSetting } from '#domain/front/breaking.ts'

/** The public facts of the paper as the desk set them; null before anyone did. */
export async function findSite(db: Db): Promise<Site | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, 'site'))
  return (row?.value as Site | undefined) ?? null
}

/** The breaking banner as the desk last set it, expired or not; null when there is none. */
export async function findBreakingSetting(db: Db): Promise<BreakingSetting | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, 'breaking'))
  return (row?.value as BreakingSetting | null | undefined) ?? null
}
