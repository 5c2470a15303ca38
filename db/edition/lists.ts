import { and, asc, gt } from 'drizzle-orm'
import { editionSections } from '#db/schema/edition.ts'
import type { Card } from '#domain/article/published.ts'
import type { Combination } from '#domain/feed/combination.ts'
import { cardsByIds } from './cards.ts'
import type { EditionDb } from './connection.ts'
import { type ListRef, listIds, type Page } from './ids.ts'
import { sourceOf } from './list-source.ts'

export type { ListRef, Page } from './ids.ts'

export const listLatest = (db: EditionDb, page: Page): Promise<Card[]> => listCards(db, { kind: 'latest' }, page)

export const listSection = (db: EditionDb, slug: string, page: Page): Promise<Card[]> =>
  listCards(db, { kind: 'section', slug }, page)

export const listTopic = (db: EditionDb, slug: string, page: Page): Promise<Card[]> =>
  listCards(db, { kind: 'topic', slug }, page)

/** What is filed under all of some topics and under none of others. */
export const listCombination = (db: EditionDb, topics: Combination, page: Page): Promise<Card[]> =>
  listCards(db, { kind: 'topics', ...topics }, page)

export const listContributor = (db: EditionDb, slug: string, page: Page): Promise<Card[]> =>
  listCards(db, { kind: 'contributor', slug }, page)

/** What was written in a place, by the slug of the place. */
export const listPlace = (db: EditionDb, slug: string, page: Page): Promise<Card[]> =>
  listCards(db, { kind: 'place', slug }, page)

/** Whether fewer than `many` articles of the list are newer than one first published `at`. */
export async function isAmongNewest(db: EditionDb, list: ListRef, at: Date, many: number): Promise<boolean> {
  const source = await sourceOf(db, list)
  if (!source) return true
  const newer = await db
    .select({ id: source.id })
    .from(source.table)
    .where(and(source.where, gt(source.at, at)))
    .limit(many)
  return newer.length < many
}

async function listCards(db: EditionDb, list: ListRef, page: Page): Promise<Card[]> {
  return cardsByIds(db, await listIds(db, list, page))
}

/** The newest of the whole paper and of each section, without repeats, for the front to choose from. */
export async function listForFront(db: EditionDb, limits: { latest: number; perSection: number }): Promise<Card[]> {
  const sections = await db
    .select({ slug: editionSections.slug })
    .from(editionSections)
    .orderBy(asc(editionSections.position))
  const ids = new Set(await listIds(db, { kind: 'latest' }, { limit: limits.latest }))
  for (const { slug } of sections) {
    const newest = await listIds(db, { kind: 'section', slug }, { limit: limits.perSection })
    for (const id of newest) ids.add(id)
  }
  return cardsByIds(db, [...ids])
}

/** The newest articles that share a topic with the one whose `topics` these are, most important topic first. */
export async function listByTopics(db: EditionDb, topics: string[], limit: number): Promise<Card[]> {
  const ids = new Set<string>()
  for (const slug of topics.slice(0, 3)) {
    for (const id of await listIds(db, { kind: 'topic', slug }, { limit: limit + 1 })) ids.add(id)
  }
  return cardsByIds(db, [...ids])
}
