import { and, asc, desc, eq, gt, gte, lt, lte, or } from 'drizzle-orm'
import { editionArticles, editionCorrections, editionSections } from '#db/schema/edition.ts'
import type { Card, PublishedCorrection } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { CARD_COLUMNS, cardsOf } from './cards.ts'
import type { EditionDb } from './connection.ts'
import type { Page } from './ids.ts'
import { dependsOn } from './reading.ts'

/** A correction as the corrections page lists it: with the article it is about. */
export type ListedCorrection = PublishedCorrection & { article: Card }

/**
 * Corrections of published articles, newest first, of one section's if its slug is given. `before.id` and `after.id` are
 * ids of corrections.
 */
export async function listCorrections(
  db: EditionDb,
  { before, after, limit }: Page,
  section = '',
): Promise<ListedCorrection[]> {
  dependsOn(tag.corrections)
  if (section) dependsOn(tag.section(section))
  const { at, id } = editionCorrections
  const isBackwards = !before && after !== undefined
  const rows = await db
    .select({
      correction: { id, at, kind: editionCorrections.kind, text: editionCorrections.text },
      article: CARD_COLUMNS,
    })
    .from(editionCorrections)
    .innerJoin(editionArticles, eq(editionArticles.id, editionCorrections.articleId))
    .innerJoin(editionSections, eq(editionSections.id, editionArticles.sectionId))
    .where(
      and(
        before && and(lte(at, before.at), or(lt(at, before.at), lt(id, before.id))),
        isBackwards ? and(gte(at, after.at), or(gt(at, after.at), gt(id, after.id))) : undefined,
        section ? eq(editionSections.slug, section) : undefined,
      ),
    )
    .orderBy(...(isBackwards ? [asc(at), asc(id)] : [desc(at), desc(id)]))
    .limit(limit)
  if (isBackwards) rows.reverse()
  const cards = await cardsOf(
    db,
    rows.map((row) => row.article),
  )
  dependsOn(...cards.map((card) => tag.article(card.publicId)))
  return rows.map((row, index) => ({ ...row.correction, article: cards[index]! }))
}
