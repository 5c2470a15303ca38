import { eq, like } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { findSection, type SectionRow } from '#db/desk/sections.ts'
import { sections } from '#db/schema/desk.ts'
import { editionArticles, editionSections, editionWithdrawn } from '#db/schema/edition.ts'
import { isFreeSectionSlug } from '#domain/article/address.ts'
import { tag } from '#domain/front/tags.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordChanges } from '#server/changes.ts'
import { mustBeFree } from './must-be-free.ts'

/**
 * Adds a section or changes it, for the desk and for readers. Its slug stands in the address of every article in it,
 * so it is kept once something was published there.
 */
export async function putSection(tx: Tx, section: SectionRow, now: Date): Promise<void> {
  const { id, slug } = section
  if (!isFreeSectionSlug(slug)) {
    throw new Refusal({ code: 'not_allowed', field: 'slug', message: `A section cannot have the address “${slug}”.` })
  }
  await mustBeFree(tx, sections, section)
  const before = await findSection(tx, id)
  if (before && before.slug !== slug && (await isInUse(tx, before))) {
    throw new Refusal({
      code: 'in_use',
      field: 'slug',
      message: `Articles were published under “/${before.slug}”; that part of their addresses cannot change.`,
    })
  }
  await tx.insert(sections).values(section).onConflictDoUpdate({ target: sections.id, set: section })
  await tx.insert(editionSections).values(section).onConflictDoUpdate({ target: editionSections.id, set: section })
  await recordChanges(tx, [tag.site, tag.section(slug), tag.section(before?.slug ?? slug)], now)
}

async function isInUse(tx: Tx, { id, slug }: SectionRow): Promise<boolean> {
  const shown = tx.select({ id: editionArticles.id }).from(editionArticles)
  if ((await shown.where(eq(editionArticles.sectionId, id)).limit(1)).length > 0) return true
  const gone = tx.select({ id: editionWithdrawn.articleId }).from(editionWithdrawn)
  return (await gone.where(like(editionWithdrawn.path, `/${slug}/%`)).limit(1)).length > 0
}
