import { asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { topics } from '#db/schema/desk.ts'

export type TopicRow = typeof topics.$inferSelect

/** All topics by name. */
export async function listTopics(db: Db): Promise<TopicRow[]> {
  return db.select().from(topics).orderBy(asc(topics.name), asc(topics.id))
}

export async function findTopic(db: Db, id: string): Promise<TopicRow | null> {
  const [row] = await db.select().from(topics).where(eq(topics.id, id))
  return row ?? null
}
