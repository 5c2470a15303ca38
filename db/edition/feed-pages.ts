/** What a feed carries, and what its archive (RFC 5005) does: each article of a list in exactly one document. */
import { and, asc, count, desc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm'
import { editionWithdrawn, editionWithdrawnFrom } from '#db/schema/edition.ts'
import type { PublishedArticle, WithdrawnArticle } from '#domain/article/published.ts'
import {
  type ArchivePlace,
  currentFrom,
  inOrder,
  isBefore,
  PART_LENGTH,
  partsIn,
  type Slot,
  slotsOfPart,
} from '#domain/feed/archive-place.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { monthAfter, monthOf, startOfMonth } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import type { SavedSearch } from '#domain/search/search.ts'
import { listFeedArticles } from './articles.ts'
import type { EditionDb } from './connection.ts'
import { type ListSource, sourceOf, tagsOfList } from './list-source.ts'
import { dependsOn } from './reading.ts'
import { listNewestFound } from './search/search-articles.ts'

/** Articles newest first, what was withdrawn from among them, and the documents before and after. */
export type FeedPage = {
  articles: PublishedArticle[]
  withdrawn: WithdrawnArticle[]
  previous: ArchivePlace | null
  next: ArchivePlace | null
}

const NOTHING: FeedPage = { articles: [], withdrawn: [], previous: null, next: null }

/** The newest articles of a list, and what was last withdrawn from it. */
export async function findFeedPage(db: EditionDb, list: ListRef): Promise<FeedPage> {
  dependsOn(...tagsOfList(list))
  const source = await sourceOf(db, list)
  if (!source) return NOTHING
  const withdrawn = await listNewestWithdrawn(db, source)
  const current = await currentOf(db, source)
  if (!current) return { ...NOTHING, withdrawn }
  return {
    articles: await listFeedArticles(db, current.ids),
    withdrawn,
    previous: await placeBefore(db, source, current.start),
    next: null,
  }
}

/**
 * The newest articles that a search finds, and what was last withdrawn from the whole paper: whatever it was found by is
 * forgotten with it, and who never had an item takes no notice that it is gone.
 */
export async function findSearchPage(
  db: EditionDb,
  search: SavedSearch,
  options: { timeZone: string; beside: EditionDb },
): Promise<FeedPage> {
  const source = await sourceOf(db, { kind: 'latest' })
  const ids = await listNewestFound(db, search, { ...options, limit: PART_LENGTH })
  return {
    ...NOTHING,
    articles: await listFeedArticles(db, ids),
    withdrawn: source ? await listNewestWithdrawn(db, source) : [],
  }
}

/**
 * One document of a list's archive, or null where there is none. It depends on its month, not on the list: what is
 * published today outdates no document of last year.
 */
export async function findArchivePage(db: EditionDb, list: ListRef, place: ArchivePlace): Promise<FeedPage | null> {
  dependsOn(tag.month(place.month))
  const source = await sourceOf(db, list)
  const slots = source ? inOrder(await slotsOf(db, source, place.month)) : []
  const here = slotsOfPart(slots, place.part)
  if (!source || here.length === 0) {
    dependsOn(...tagsOfList(list))
    return null
  }
  const previous = await placeBefore(db, source, place)
  const next = await placeAfter(db, source, place, slots.length)
  dependsOn(...tagsBetween(list, previous, place), ...tagsBetween(list, place, next))
  const shown = here.filter(({ isPublic }) => isPublic).map(({ id }) => id)
  const gone = here.filter(({ isPublic }) => !isPublic).map(({ id }) => id)
  return {
    articles: await listFeedArticles(db, shown.reverse()),
    withdrawn: await listWithdrawn(db, gone),
    previous,
    next,
  }
}

/** The document of a list's archive that has, or had, this article; null where the feed itself does. */
export async function findFeedPlace(
  db: EditionDb,
  list: ListRef,
  article: { id: string; at: Date },
): Promise<ArchivePlace | null> {
  const source = await sourceOf(db, list)
  const current = source && (await currentOf(db, source))
  if (!current) return null
  const month = monthOf(article.at)
  const before = inOrder(await slotsOf(db, source, month)).findIndex(({ id }) => id === article.id)
  const place = before >= 0 && { month, part: partsIn(before + 1) }
  return place && isBefore(place, current.start) ? place : null
}

/** Months one looks through one by one; beyond, any change to the list counts. */
const GAP = 24

/** What could put another document between two neighbours. Without a neighbour, anything in the list. */
function tagsBetween(list: ListRef, from: ArchivePlace | null, to: ArchivePlace | null): string[] {
  if (!from || !to) return tagsOfList(list)
  const tags: string[] = []
  for (let start = startOfMonth(from.month); monthOf(start) <= to.month; start = monthAfter(start)) {
    if (tags.push(tag.month(monthOf(start))) > GAP) return tagsOfList(list)
  }
  return tags
}

async function currentOf(db: EditionDb, source: ListSource) {
  const { table, at, id, where } = source
  const newest = await db.select({ id, at }).from(table).where(where).orderBy(desc(at), desc(id)).limit(PART_LENGTH)
  const last = newest.at(-1)
  return last ? currentFrom(newest, await slotsOf(db, source, monthOf(last.at))) : null
}

/** Every place of a month in a list, of what is public and of what once was. */
async function slotsOf(db: EditionDb, source: ListSource, month: string): Promise<Slot[]> {
  const { table, at, id, where } = source
  const shown = await db
    .select({ id, at })
    .from(table)
    .where(and(where, inMonth(at, month)))
  const gone = await db
    .select({ id: editionWithdrawnFrom.articleId, at: editionWithdrawnFrom.publishedAt })
    .from(editionWithdrawnFrom)
    .where(and(source.withdrawn, inMonth(editionWithdrawnFrom.publishedAt, month)))
  return [...shown.map((slot) => ({ ...slot, isPublic: true })), ...gone.map((slot) => ({ ...slot, isPublic: false }))]
}

async function countSlots(db: EditionDb, source: ListSource, month: string): Promise<number> {
  const [shown] = await db
    .select({ slots: count() })
    .from(source.table)
    .where(and(source.where, inMonth(source.at, month)))
  const [gone] = await db
    .select({ slots: count() })
    .from(editionWithdrawnFrom)
    .where(and(source.withdrawn, inMonth(editionWithdrawnFrom.publishedAt, month)))
  return shown!.slots + gone!.slots
}

type Instants = ListSource['at'] | typeof editionWithdrawnFrom.publishedAt

const inMonth = (at: Instants, month: string): SQL | undefined =>
  and(gte(at, startOfMonth(month)), lt(at, monthAfter(startOfMonth(month))))

/** The document before a place: the part before it, or the last of the nearest month that has any. */
async function placeBefore(db: EditionDb, source: ListSource, place: ArchivePlace): Promise<ArchivePlace | null> {
  if (place.part > 1) return { ...place, part: place.part - 1 }
  const start = startOfMonth(place.month)
  const gone = editionWithdrawnFrom.publishedAt
  const found = [
    ...(await db
      .select({ at: source.at })
      .from(source.table)
      .where(and(source.where, lt(source.at, start)))
      .orderBy(desc(source.at))
      .limit(1)),
    ...(await db
      .select({ at: gone })
      .from(editionWithdrawnFrom)
      .where(and(source.withdrawn, lt(gone, start)))
      .orderBy(desc(gone))
      .limit(1)),
  ]
  if (found.length === 0) return null
  const month = monthOf(new Date(Math.max(...found.map(({ at }) => at.getTime()))))
  return { month, part: partsIn(await countSlots(db, source, month)) }
}

/** The document after a place; null where that is the feed itself. `slots` is how many the place's month has. */
async function placeAfter(
  db: EditionDb,
  source: ListSource,
  place: ArchivePlace,
  slots: number,
): Promise<ArchivePlace | null> {
  const next =
    place.part < partsIn(slots) ? { ...place, part: place.part + 1 } : await firstOfNextMonth(db, source, place)
  const current = next && (await currentOf(db, source))
  return next && current && isBefore(next, current.start) ? next : null
}

async function firstOfNextMonth(
  db: EditionDb,
  source: ListSource,
  { month }: ArchivePlace,
): Promise<ArchivePlace | null> {
  const end = monthAfter(startOfMonth(month))
  const gone = editionWithdrawnFrom.publishedAt
  const found = [
    ...(await db
      .select({ at: source.at })
      .from(source.table)
      .where(and(source.where, gte(source.at, end)))
      .orderBy(asc(source.at))
      .limit(1)),
    ...(await db
      .select({ at: gone })
      .from(editionWithdrawnFrom)
      .where(and(source.withdrawn, gte(gone, end)))
      .orderBy(asc(gone))
      .limit(1)),
  ]
  return found.length === 0
    ? null
    : { month: monthOf(new Date(Math.min(...found.map(({ at }) => at.getTime())))), part: 1 }
}

const WITHDRAWN = {
  publicId: editionWithdrawn.publicId,
  path: editionWithdrawn.path,
  reason: editionWithdrawn.reason,
  withdrawnAt: editionWithdrawn.withdrawnAt,
  lang: editionWithdrawn.lang,
}

/** What was last taken out of a list, newest first. */
async function listNewestWithdrawn(db: EditionDb, source: ListSource): Promise<WithdrawnArticle[]> {
  return db
    .select(WITHDRAWN)
    .from(editionWithdrawnFrom)
    .innerJoin(editionWithdrawn, eq(editionWithdrawn.publicId, editionWithdrawnFrom.publicId))
    .where(source.withdrawn)
    .orderBy(desc(editionWithdrawnFrom.withdrawnAt), desc(editionWithdrawnFrom.publicId))
    .limit(PART_LENGTH)
}

async function listWithdrawn(db: EditionDb, articleIds: string[]): Promise<WithdrawnArticle[]> {
  if (articleIds.length === 0) return []
  return db
    .select(WITHDRAWN)
    .from(editionWithdrawn)
    .where(inArray(editionWithdrawn.articleId, articleIds))
    .orderBy(desc(editionWithdrawn.withdrawnAt), desc(editionWithdrawn.publicId))
}
