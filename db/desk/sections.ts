import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { sections } from '#db/schema/desk.ts'

export type SectionRow = typeof sections.$inferSelect

/** All sections in the order of the masthead. */
export async function listSections(db: Db): Promise<SectionRow[]> {
  return db.select().from(sections).orderBy(asc(sections.position), asc(sections.id))
}

export async function findSection(db: Db, id: string): Promise<SectionRow | null> {
  const [row] = await db.select().from(sections).where(eq(sections.id, id))
  return row ?? null
}
