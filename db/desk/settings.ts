import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { settings } from '#db/schema/desk.ts'
import type { BreakingSetting } from '#domain/front/breaking.ts'
import { type Site, siteOf } from '#domain/site/site.ts'

/** The public facts of the paper as the desk set them; null before anyone did. */
export async function findSite(db: Db): Promise<Site | null> {
  const kept = await findKeptSite(db)
  return kept && siteOf(kept)
}

/** Them as they were written, perhaps by an earlier Dateline that knew fewer. */
export async function findKeptSite(db: Db): Promise<Partial<Site> | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, 'site'))
  return (row?.value as Partial<Site> | undefined) ?? null
}

/** The breaking banner as the desk last set it, expired or not; null when there is none. */
export async function findBreakingSetting(db: Db): Promise<BreakingSetting | null> {
  const [row] = await db.select().from(settings).where(eq(settings.key, 'breaking'))
  return (row?.value as BreakingSetting | null | undefined) ?? null
}
