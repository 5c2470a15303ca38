import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributors } from '#db/schema/desk.ts'

export type ContributorRow = typeof contributors.$inferSelect

/** All whom a byline may name, by name. */
export async function listContributors(db: Db): Promise<ContributorRow[]> {
  return db.select().from(contributors).orderBy(asc(contributors.name), asc(contributors.id))
}

export async function findContributor(db: Db, id: string): Promise<ContributorRow | null> {
  const [row] = await db.select().from(contributors).where(eq(contributors.id, id))
  return row ?? null
}
