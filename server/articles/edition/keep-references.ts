/** Contributors and topics stand in the edition while something published names them, and no longer. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { findContributor } from '#db/desk/contributors.ts'
import { findTopic } from '#db/desk/topics.ts'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionContributors,
  editionNames,
  editionPictureUses,
  editionTopics,
} from '#db/schema/edition.ts'
import { charactersIn, readWords } from '#domain/search/read-words.ts'

/** Makes the edition's copy of each contributor what the desk says, or removes it with its portrait. */
export async function keepContributors(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const contributor = (await isNamed(tx, id)) ? await findContributor(tx, id) : null
    await tx.delete(editionPictureUses).where(eq(editionPictureUses.usedBy, id))
    await nameInSearch(tx, 'contributor', id, contributor?.name ?? '')
    if (!contributor) {
      await tx.delete(editionContributors).where(eq(editionContributors.id, id))
      continue
    }
    await tx
      .insert(editionContributors)
      .values(contributor)
      .onConflictDoUpdate({ target: editionContributors.id, set: contributor })
    if (contributor.pictureId) {
      await tx.insert(editionPictureUses).values({ pictureId: contributor.pictureId, usedBy: id })
    }
  }
}

/** Makes the edition's copy of each topic what the desk says, or removes it. */
export async function keepTopics(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    const topic = (await isFiled(tx, id)) ? await findTopic(tx, id) : null
    await nameInSearch(tx, 'topic', id, topic?.name ?? '')
    if (topic) await tx.insert(editionTopics).values(topic).onConflictDoUpdate({ target: editionTopics.id, set: topic })
    else await tx.delete(editionTopics).where(eq(editionTopics.id, id))
  }
}

/** Lets readers find what `name` stands at by the words of the name. An empty name is found by nothing. */
async function nameInSearch(tx: Tx, of: 'contributor' | 'topic', id: string, name: string): Promise<void> {
  await tx.delete(editionNames).where(and(eq(editionNames.of, of), eq(editionNames.id, id)))
  const whole = name.normalize('NFC')
  const words = new Set([...readWords(whole).map(({ word }) => word), ...charactersIn(whole)])
  if (words.size > 0) await tx.insert(editionNames).values([...words].map((word) => ({ word, of, id })))
}

/** Whether something published names the contributor, in its byline or as its source. */
async function isNamed(tx: Tx, id: string): Promise<boolean> {
  const bylines = tx.select({ id: editionBylines.articleId }).from(editionBylines)
  if ((await bylines.where(eq(editionBylines.contributorId, id)).limit(1)).length > 0) return true
  const sources = tx.select({ id: editionArticles.id }).from(editionArticles)
  return (await sources.where(eq(editionArticles.sourceId, id)).limit(1)).length > 0
}

async function isFiled(tx: Tx, id: string): Promise<boolean> {
  const filed = tx.select({ id: editionArticleTopics.articleId }).from(editionArticleTopics)
  return (await filed.where(eq(editionArticleTopics.topicId, id)).limit(1)).length > 0
}
