import { and, inArray, ne } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { articles, contributors, pictures, sections, topics } from '#db/schema/desk.ts'
import { type KnownReferences, referencesIn } from '#domain/article/checklist.ts'
import type { ArticleContent } from '#domain/article/content.ts'

/** Which of the ids that `content` names exist: what the checklist needs to know of the store. */
export async function findReferences(db: Db, content: ArticleContent): Promise<KnownReferences> {
  const named = referencesIn(content)
  const known = async (
    source: typeof sections | typeof contributors | typeof topics | typeof pictures,
    ids: readonly string[],
  ) => {
    if (ids.length === 0) return []
    const rows = await db
      .select({ id: source.id })
      .from(source)
      .where(inArray(source.id, [...ids]))
    return rows.map((row) => row.id)
  }
  const stories = await listLinked(db, named.linkedStories)
  return {
    sections: await known(sections, named.sections),
    contributors: await known(contributors, named.contributors),
    topics: await known(topics, named.topics),
    pictures: await known(pictures, named.pictures),
    linkedStories: stories.map(({ publicId }) => publicId),
    publicStories: stories.filter(({ status }) => status === 'published').map(({ publicId }) => publicId),
  }
}

async function listLinked(db: Db, publicIds: readonly string[]) {
  if (publicIds.length === 0) return []
  return db
    .select({ publicId: articles.publicId, status: articles.status })
    .from(articles)
    .where(and(inArray(articles.publicId, [...publicIds]), ne(articles.status, 'withdrawn')))
}
