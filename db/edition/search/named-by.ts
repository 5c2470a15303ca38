import { and, count, eq, inArray } from 'drizzle-orm'
import type { EditionDb } from '#db/edition/connection.ts'
import { dependsOn } from '#db/edition/reading.ts'
import { editionContributors, editionNames, editionTopics } from '#db/schema/edition.ts'
import { contributorPath, topicPath } from '#domain/article/address.ts'
import { tag } from '#domain/front/tags.ts'
import type { SearchQuery } from '#domain/search/query.ts'

/** Ids of contributors and topics. */
export type NamedIds = { contributors: string[]; topics: string[] }

/** More names for one word would make the search slow: a family name is shared by many. */
const MOST_NAMES = 12

/** The contributors and topics whose names have all of `words`. */
export async function namedBy(db: EditionDb, words: readonly string[]): Promise<NamedIds> {
  const distinct = [...new Set(words)]
  const having = (of: 'contributor' | 'topic') =>
    db
      .select({ id: editionNames.id, met: count() })
      .from(editionNames)
      .where(and(eq(editionNames.of, of), inArray(editionNames.word, distinct)))
      .groupBy(editionNames.id)
      .having(({ met }) => eq(met, distinct.length))
      .orderBy(editionNames.id)
      .limit(MOST_NAMES)
  const contributors = await having('contributor')
  const topics = await having('topic')
  return { contributors: contributors.map((row) => row.id), topics: topics.map((row) => row.id) }
}

/** The pages of contributors and topics whose names are what was asked for. */
export async function listNamed(
  db: EditionDb,
  { terms, without }: SearchQuery,
): Promise<{ name: string; path: string }[]> {
  const words = terms.flatMap((term) => term.words)
  if (words.length === 0 || without.length > 0) return []
  const { contributors, topics } = await namedBy(db, words)
  const people = await db
    .select({ slug: editionContributors.slug, name: editionContributors.name })
    .from(editionContributors)
    .where(inArray(editionContributors.id, contributors.slice(0, MOST_PAGES)))
    .orderBy(editionContributors.name)
  const subjects = await db
    .select({ slug: editionTopics.slug, name: editionTopics.name })
    .from(editionTopics)
    .where(inArray(editionTopics.id, topics.slice(0, MOST_PAGES)))
    .orderBy(editionTopics.name)
  dependsOn(...people.map(({ slug }) => tag.contributor(slug)), ...subjects.map(({ slug }) => tag.topic(slug)))
  return [
    ...people.map(({ slug, name }) => ({ name, path: contributorPath(slug) })),
    ...subjects.map(({ slug, name }) => ({ name, path: topicPath(slug) })),
  ]
}

const MOST_PAGES = 4
