import { and, asc, desc, eq, isNotNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { frontContainers, frontLaunches, people } from '#db/schema/desk.ts'

export type ContainerRow = typeof frontContainers.$inferSelect

/** A front's containers in the order they are being arranged in, those to be taken away too. */
export async function listContainers(db: Db, frontId: string): Promise<ContainerRow[]> {
  return db
    .select()
    .from(frontContainers)
    .where(eq(frontContainers.frontId, frontId))
    .orderBy(asc(frontContainers.draftPosition), asc(frontContainers.id))
}

/** A front's containers as readers have them, in that order. */
export async function listLiveContainers(db: Db, frontId: string): Promise<ContainerRow[]> {
  return db
    .select()
    .from(frontContainers)
    .where(and(eq(frontContainers.frontId, frontId), isNotNull(frontContainers.live)))
    .orderBy(asc(frontContainers.livePosition), asc(frontContainers.id))
}

/** Ids of the fronts that have anything live. */
export async function listLiveFronts(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: frontContainers.frontId })
    .from(frontContainers)
    .where(isNotNull(frontContainers.live))
  return rows.map((row) => row.id)
}

/** Ids of the fronts on which an article is live. Its id is 128 random bits, so finding it anywhere is finding it. */
export async function listFrontsNaming(db: Db, articleId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: frontContainers.frontId })
    .from(frontContainers)
    .where(sql`cast(${frontContainers.live} as text) like ${`%"${articleId}"%`}`)
  return rows.map((row) => row.id)
}

/** How many containers each front has that differ from what readers see, and when it was last launched. */
export async function listFrontStates(db: Db) {
  return db
    .select({
      id: frontContainers.frontId,
      draft: frontContainers.draft,
      draftPosition: frontContainers.draftPosition,
      live: frontContainers.live,
      livePosition: frontContainers.livePosition,
      launchedAt: frontContainers.launchedAt,
    })
    .from(frontContainers)
}

/** A front's launches, newest first. */
export async function listLaunches(
  db: Db,
  frontId: string,
  { before, limit }: { before?: { at: Date; id: string } | undefined; limit: number },
) {
  const older =
    before &&
    and(lte(frontLaunches.at, before.at), or(lt(frontLaunches.at, before.at), lt(frontLaunches.id, before.id)))
  return db
    .select({ id: frontLaunches.id, at: frontLaunches.at, by: people.name })
    .from(frontLaunches)
    .leftJoin(people, eq(people.id, frontLaunches.byId))
    .where(and(eq(frontLaunches.frontId, frontId), older))
    .orderBy(desc(frontLaunches.at), desc(frontLaunches.id))
    .limit(limit)
}

/** How a front stood after one launch. */
export async function findLaunch(db: Db, frontId: string, id: string) {
  const [row] = await db
    .select({ id: frontLaunches.id, at: frontLaunches.at, by: people.name, containers: frontLaunches.containers })
    .from(frontLaunches)
    .leftJoin(people, eq(people.id, frontLaunches.byId))
    .where(and(eq(frontLaunches.frontId, frontId), eq(frontLaunches.id, id)))
  return row ?? null
}
