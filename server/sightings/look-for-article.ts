import type { Db } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { findRevision } from '#db/desk/revisions.ts'
import { type Finding, findingOf, isAsExpected, type Place } from '#domain/article/sighting.ts'
import { findPublicPath } from '#server/articles/put-before-readers.ts'
import { askFront, type OwnFront } from './ask-front.ts'
import { type KnownArticle, listPlaces } from './list-places.ts'

/** `took` in milliseconds, until the answer was read. */
export type Sighting = Place & { finding: Finding; isAsExpected: boolean; took: number; lookedAt: Date }

/** Addresses asked at a time: the front has readers, too. */
const AT_A_TIME = 4

/**
 * Asks this newsroom's own front for every address where readers may meet the article, and says what each answered.
 * Empty for what readers never saw.
 */
export async function lookForArticle(db: Db, article: ArticleRow, front: OwnFront): Promise<Sighting[]> {
  const known = await knownArticle(db, article)
  if (!known) return []
  const sought = { ...known, updatedAt: known.isPublic ? article.materialAt : null }
  const places = await listPlaces(db, known, new Date())
  const sightings: Sighting[] = []
  for (let at = 0; at < places.length; at += AT_A_TIME) {
    const some = places.slice(at, at + AT_A_TIME)
    sightings.push(...(await Promise.all(some.map((place) => look(place)))))
  }
  return sightings

  async function look(place: Place): Promise<Sighting> {
    const lookedAt = new Date()
    const start = performance.now()
    const finding = findingOf(place, sought, await askFront(front, place.address))
    const took = Math.round(performance.now() - start)
    return { ...place, finding, isAsExpected: isAsExpected(place.expected, finding), took, lookedAt }
  }
}

/** A withdrawn article keeps its place among readers until it is published again, revived or not. */
async function knownArticle(db: Db, article: ArticleRow): Promise<KnownArticle | null> {
  const { id, publicId, status, publishedRevision, firstPublishedAt } = article
  const path = await findPublicPath(db, article)
  const revision = publishedRevision && (await findRevision(db, id, publishedRevision))
  if (path === null || !revision || !firstPublishedAt) return null
  const { content } = revision
  return { id, publicId, path, isPublic: status === 'published', publishedAt: firstPublishedAt, content }
}
