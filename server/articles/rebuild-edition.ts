import { and, asc, eq, gt, isNotNull, or } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { listSections } from '#db/desk/sections.ts'
import { findKeptSite } from '#db/desk/settings.ts'
import { articles } from '#db/schema/desk.ts'
import {
  editionArticles,
  editionArticleTopics,
  editionBreaking,
  editionBylines,
  editionContributors,
  editionCorrections,
  editionDatelines,
  editionDays,
  editionFeedWords,
  editionFronts,
  editionMonths,
  editionNames,
  editionPictureUses,
  editionRedirects,
  editionSections,
  editionSite,
  editionTopics,
  editionTranslations,
  editionVersions,
  editionWithdrawn,
  editionWithdrawnFrom,
} from '#db/schema/edition.ts'
import { tag } from '#domain/front/tags.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'
import { bringEditionUpToDate } from './edition/bring-edition-up-to-date.ts'
import { keepAllFronts } from './edition/keep-fronts.ts'
import { emptySearch } from './edition/keep-search.ts'
import { keepSite } from './edition/keep-site.ts'

/** Makes the whole edition anew from the desk's tables, in one transaction, and outdates every page it touches. */
export async function rebuildEdition({ transact }: Database, now: Date): Promise<{ articles: number }> {
  return transact(async (tx) => {
    const tags = new Set<string>([tag.site, tag.latest, tag.corrections])
    await outdatePresent(tx, tags)
    const articles = await makeEdition(tx, tags)
    await recordChanges(tx, tags, now)
    await recordEvent(tx, { kind: 'edition.rebuilt', subject: 'edition', by: null, at: now, detail: { articles } })
    return { articles }
  })
}

/** Empties the edition and fills it again; adds what it outdates to `tags`. Returns how many articles are in it. */
export async function makeEdition(tx: Tx, tags = new Set<string>()): Promise<number> {
  await emptyEdition(tx)
  const site = await findKeptSite(tx)
  if (site) await keepSite(tx, site)
  for (const section of await listSections(tx)) {
    await tx.insert(editionSections).values(section)
    tags.add(tag.section(section.slug))
  }
  let count = 0
  for await (const id of standingArticles(tx)) {
    for (const outdated of await bringEditionUpToDate(tx, id)) tags.add(outdated)
    count++
  }
  for (const outdated of await keepAllFronts(tx)) tags.add(outdated)
  return count
}

/** What the edition holds now may be wrong: every page made from it goes. */
async function outdatePresent(tx: Tx, tags: Set<string>): Promise<void> {
  for (const row of await tx.select({ publicId: editionArticles.publicId }).from(editionArticles))
    tags.add(tag.article(row.publicId))
  for (const row of await tx.select({ publicId: editionWithdrawn.publicId }).from(editionWithdrawn))
    tags.add(tag.article(row.publicId))
  for (const row of await tx.select({ path: editionRedirects.path }).from(editionRedirects))
    tags.add(tag.address(row.path))
  for (const row of await tx.select({ id: editionFronts.id }).from(editionFronts)) tags.add(tag.front(row.id))
  for (const row of await tx.selectDistinct({ slug: editionDatelines.slug }).from(editionDatelines))
    tags.add(tag.place(row.slug))
  for (const row of await tx.select({ slug: editionSections.slug }).from(editionSections))
    tags.add(tag.section(row.slug))
  for (const row of await tx.select({ slug: editionTopics.slug }).from(editionTopics)) tags.add(tag.topic(row.slug))
  for (const row of await tx.select({ slug: editionContributors.slug }).from(editionContributors))
    tags.add(tag.contributor(row.slug))
}

/** Rows that hang on an article go too, even where a damaged file has lost the article. */
async function emptyEdition(tx: Tx): Promise<void> {
  await emptySearch(tx)
  const whole = [
    editionBylines,
    editionArticleTopics,
    editionCorrections,
    editionTranslations,
    editionFeedWords,
    editionDatelines,
    editionDays,
    editionMonths,
    editionNames,
    editionArticles,
    editionVersions,
    editionWithdrawnFrom,
    editionWithdrawn,
    editionRedirects,
    editionPictureUses,
    editionContributors,
    editionTopics,
    editionSections,
    editionSite,
    editionFronts,
    editionBreaking,
  ]
  for (const table of whole) await tx.delete(table)
}

/** Ids of all articles that readers can see or that were withdrawn from them. */
async function* standingArticles(tx: Tx): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const rows = await tx
      .select({ id: articles.id })
      .from(articles)
      .where(and(gt(articles.id, after), or(eq(articles.status, 'published'), isNotNull(articles.withdrawnAt))))
      .orderBy(asc(articles.id))
      .limit(500)
    for (const { id } of rows) yield id
    if (rows.length === 0) return
    after = rows.at(-1)!.id
  }
}
