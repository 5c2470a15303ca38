import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { editionArticles, editionBreaking, editionFronts, editionSections, editionTopics } from '#db/schema/edition.ts'
import { sectionPath, topicPath } from '#domain/article/address.ts'
import type { Card } from '#domain/article/published.ts'
import type { Container, Front, FrontCard } from '#domain/front/front.ts'
import { offerNeeded, placeCards } from '#domain/front/place-cards.ts'
import { type Fill, HOME, type LiveCard, type LiveContainer } from '#domain/front/plan.ts'
import { tag } from '#domain/front/tags.ts'
import { CARD_COLUMNS, cardsOf } from './cards.ts'
import type { EditionDb } from './connection.ts'
import { listIds } from './ids.ts'
import { dependsOn, validUntil } from './reading.ts'

/** The front page as the desk arranged it; null where nobody did. */
export const findHomeFront = (db: EditionDb): Promise<Front | null> => findFront(db, HOME)

/** A section's front as the desk arranged it; null where nobody did. */
export async function findSectionFront(db: EditionDb, slug: string): Promise<Front | null> {
  dependsOn(tag.section(slug))
  const [section] = await db
    .select({ id: editionSections.id })
    .from(editionSections)
    .where(eq(editionSections.slug, slug))
  return section ? findFront(db, section.id) : null
}

async function findFront(db: EditionDb, id: string): Promise<Front | null> {
  dependsOn(tag.front(id))
  const [row] = await db.select().from(editionFronts).where(eq(editionFronts.id, id))
  if (!row) return null
  const offers = new Map<string, string[]>()
  for (const [at, { id, fill }] of row.containers.entries()) {
    if (fill) offers.set(id, await listOffers(db, fill, offerNeeded(row.containers, at)))
  }
  return drawnFront(db, placeCards(row.containers, offers))
}

/** Article ids a fill offers, newest first. */
async function listOffers(db: EditionDb, fill: Fill, limit: number): Promise<string[]> {
  switch (fill.by) {
    case 'latest':
      return listIds(db, { kind: 'latest' }, { limit })
    case 'section': {
      const section = await findPlace(db, fill)
      return section ? listIds(db, { kind: 'section', slug: section.slug }, { limit }) : []
    }
    case 'topic': {
      const topic = await findPlace(db, fill)
      return topic ? listIds(db, { kind: 'topic', slug: topic.slug }, { limit }) : []
    }
    case 'kind': {
      dependsOn(tag.latest)
      const rows = await db
        .select({ id: editionArticles.id })
        .from(editionArticles)
        .where(eq(editionArticles.kind, fill.kind))
        .orderBy(desc(editionArticles.publishedAt), desc(editionArticles.id))
        .limit(limit)
      return rows.map((row) => row.id)
    }
    default:
      return fill satisfies never
  }
}

type Place = { slug: string; path: string; colour: string | null }

/** The section or the topic a container is filled from: where its title leads. A topic may have nothing published yet. */
async function findPlace(db: EditionDb, fill: Fill | null): Promise<Place | null> {
  if (fill?.by === 'section') {
    dependsOn(tag.site)
    const [row] = await db.select().from(editionSections).where(eq(editionSections.id, fill.id))
    return row ? { slug: row.slug, path: sectionPath(row.slug), colour: row.colour } : null
  }
  if (fill?.by === 'topic') {
    const [row] = await db.select().from(editionTopics).where(eq(editionTopics.id, fill.id))
    // The first publication under a topic changes the newest of the paper; nothing else knows the topic yet.
    dependsOn(row ? tag.topic(row.slug) : tag.latest)
    return row ? { slug: row.slug, path: topicPath(row.slug), colour: null } : null
  }
  return null
}

async function drawnFront(db: EditionDb, placed: LiveContainer[]): Promise<Front> {
  const ids = placed.flatMap(({ cards }) => cards.flatMap((card) => [card.articleId, ...card.sublinks]))
  const cards = await cardsById(db, ids)
  const containers: Container[] = []
  for (const { id, form, title, fill, cards: live } of placed) {
    const place = await findPlace(db, fill)
    const drawn = live.flatMap((card) => frontCard(card, cards) ?? [])
    if (drawn.length === 0) continue
    containers.push({ id, form, title, path: place?.path ?? null, colour: place?.colour ?? null, cards: drawn })
  }
  return { containers }
}

async function cardsById(db: EditionDb, ids: string[]): Promise<Map<string, Card>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select(CARD_COLUMNS).from(editionArticles).where(inArray(editionArticles.id, ids))
  const cards = await cardsOf(db, rows)
  return new Map(rows.map((row, at) => [row.id, cards[at]!]))
}

/** The card in the front's own words. A picture given with a speaker is the speaker's. */
function frontCard({ articleId, weight, overrides, sublinks }: LiveCard, cards: Map<string, Card>): FrontCard | null {
  const card = cards.get(articleId)
  if (!card) return null
  const { headline, standfirst, kicker, picture, byline } = overrides
  return {
    ...card,
    headline: headline || card.headline,
    standfirst: standfirst || card.standfirst,
    kicker: kicker || card.kicker,
    picture: (!byline && picture) || card.picture,
    weight,
    speaker: byline ? { name: byline, portrait: picture ?? null } : null,
    sublinks: sublinks.flatMap((id) => cards.get(id) ?? []),
  }
}

export type Breaking = { headline: string; path: string | null; setAt: Date }

/** The breaking news at `now`. The page that shows it stops being true the moment it expires. */
export async function findBreaking(db: EditionDb, now: Date): Promise<Breaking | null> {
  dependsOn(tag.breaking)
  const [row] = await db
    .select()
    .from(editionBreaking)
    .where(and(eq(editionBreaking.id, 1), gt(editionBreaking.expiresAt, now)))
  if (!row) return null
  validUntil(row.expiresAt)
  const { headline, setAt } = row
  if (!row.articleId) return { headline, path: null, setAt }
  const { publicId, path } = editionArticles
  const [article] = await db
    .select({ publicId, path })
    .from(editionArticles)
    .where(eq(editionArticles.id, row.articleId))
  if (!article) return null
  dependsOn(tag.article(article.publicId))
  return { headline, path: article.path, setAt }
}
