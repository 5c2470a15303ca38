import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { TopicRow } from '#db/desk/topics.ts'
import { topics } from '#db/schema/desk.ts'
import { editionArticles, editionArticleTopics, editionTopics } from '#db/schema/edition.ts'
import { tag } from '#domain/front/tags.ts'
import { keepTopics } from '#server/articles/edition/keep-references.ts'
import { recordChanges } from '#server/changes.ts'
import { mustBeFree, mustKeepAddress } from './must-be-free.ts'

/** Adds a topic or changes it; every page that names it follows. */
export async function putTopic(tx: Tx, topic: TopicRow, now: Date): Promise<void> {
  const { id, slug } = topic
  await mustBeFree(tx, topics, topic)
  const [shown] = await tx.select().from(editionTopics).where(eq(editionTopics.id, id))
  mustKeepAddress(shown, slug)

  await tx.insert(topics).values(topic).onConflictDoUpdate({ target: topics.id, set: topic })
  if (!shown) return
  await keepTopics(tx, [id])
  const filed = await tx
    .select({ publicId: editionArticles.publicId })
    .from(editionArticleTopics)
    .innerJoin(editionArticles, eq(editionArticles.id, editionArticleTopics.articleId))
    .where(eq(editionArticleTopics.topicId, id))
  // A search for the new name finds what one for it did not.
  await recordChanges(tx, [tag.latest, tag.topic(slug), ...filed.map((row) => tag.article(row.publicId))], now)
}
