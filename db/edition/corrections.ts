import { and, desc, eq, lt, lte, or } from 'drizzle-orm'
import { editionArticles, editionCorrections } from '#db/schema/edition.ts'
import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { CARD_COLUMNS, cardsOf } from './cards.ts'
import type { EditionDb } from './connection.ts'
import type { Page } from './ids.ts'
import { dependsOn } from './reading.ts'

/** A correction as the corrections page lists it: with the article it is about. */
export type ListedCorrection = PublishedCorrection & { article: Card }

/** Corrections of published articles, newest first. `before.id` is a correction's id. */
export async function listCorrections(db: EditionDb, { before, limit }: Page): Promise<ListedCorrection[]> {
  dependsOn(tag.corrections)
  const { at, id } = editionCorrections
  const rows = await db
    .select({
      correction: { id, at, kind: editionCorrections.kind, text: editionCorrections.text },
      article: CARD_COLUMNS,
    })
    .from(editionCorrections)
    .innerJoin(editionArticles, eq(editionArticles.id, editionCorrections.articleId))
    .where(before && and(lte(at, before.at), or(lt(at, before.at), lt(id, before.id))))
    .orderBy(desc(at), desc(id))
    .limit(limit)
  const cards = await cardsOf(
    db,
    rows.map((row) => row.article),
  )
  dependsOn(...cards.map((card) => tag.article(card.publicId)))
  return rows.map((row, index) => ({ ...row.correction, article: cards[index]! }))
}
