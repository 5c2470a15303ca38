import { asc, eq, inArray } from 'drizzle-orm'
import { editionArticles, editionBylines, editionContributors, editionSections } from '#db/schema/edition.ts'
import { contributorPath, sectionPath } from '#domain/article/address.ts'
import type { Byline, Card, SectionRef } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** The columns a card is made of. The body and its plain text, which are most of a row, stay where they are. */
export const CARD_COLUMNS = {
  id: editionArticles.id,
  publicId: editionArticles.publicId,
  path: editionArticles.path,
  sectionId: editionArticles.sectionId,
  kind: editionArticles.kind,
  lang: editionArticles.lang,
  kicker: editionArticles.kicker,
  headline: editionArticles.headline,
  standfirst: editionArticles.standfirst,
  leadPicture: editionArticles.leadPicture,
  publishedAt: editionArticles.publishedAt,
  updatedAt: editionArticles.updatedAt,
  urgency: editionArticles.urgency,
}

export type CardRow = Pick<typeof editionArticles.$inferSelect, keyof typeof CARD_COLUMNS>

/** Cards for `rows`, in their order: two further reads however many there are. */
export async function cardsOf(db: EditionDb, rows: CardRow[]): Promise<Card[]> {
  if (rows.length === 0) return []
  dependsOn(...rows.map((row) => tag.article(row.publicId)))
  const sections = await sectionsById(db)
  const bylines = await bylinesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ id, sectionId, leadPicture, ...row }) => ({
    ...row,
    section: sections.get(sectionId) ?? NO_SECTION,
    bylines: bylines.get(id) ?? [],
    picture: leadPicture,
  }))
}

/** Cards by article id, in the order of `ids`; those not published are left out. */
export async function cardsByIds(db: EditionDb, ids: string[]): Promise<Card[]> {
  if (ids.length === 0) return []
  const rows = await db.select(CARD_COLUMNS).from(editionArticles).where(inArray(editionArticles.id, ids))
  return cardsOf(db, inOrder(ids, rows))
}

/** `rows` in the order of `ids`. */
export function inOrder<Row extends { id: string }>(ids: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A published article always has a section; this keeps a half-restored database readable. */
const NO_SECTION: SectionRef = { slug: '', name: '', path: '/', colour: '' }

async function sectionsById(db: EditionDb): Promise<Map<string, SectionRef>> {
  const rows = await db.select().from(editionSections)
  return new Map(rows.map(({ id, slug, name, colour }) => [id, { slug, name, colour, path: sectionPath(slug) }]))
}

async function bylinesOf(db: EditionDb, articleIds: string[]): Promise<Map<string, Byline[]>> {
  const rows = await db
    .select({
      articleId: editionBylines.articleId,
      slug: editionContributors.slug,
      name: editionContributors.name,
      kind: editionContributors.kind,
      jobTitle: editionContributors.jobTitle,
      pictureId: editionContributors.pictureId,
    })
    .from(editionBylines)
    .innerJoin(editionContributors, eq(editionContributors.id, editionBylines.contributorId))
    .where(inArray(editionBylines.articleId, articleIds))
    .orderBy(asc(editionBylines.articleId), asc(editionBylines.position))
  return grouped(rows, ({ articleId, ...byline }) => [articleId, { ...byline, path: contributorPath(byline.slug) }])
}

/** `rows` as lists by key, keeping their order. */
export function grouped<Row, Value>(rows: Row[], entry: (row: Row) => [string, Value]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const row of rows) {
    const [key, value] = entry(row)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
