import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { ContributorRow } from '#db/desk/contributors.ts'
import { findPicture } from '#db/desk/pictures.ts'
import { contributors } from '#db/schema/desk.ts'
import { editionArticles, editionBylines, editionContributors } from '#db/schema/edition.ts'
import { tag } from '#domain/front/tags.ts'
import { Refusal } from '#domain/refusal.ts'
import { keepContributors } from '#server/articles/edition/keep-references.ts'
import { recordChanges } from '#server/changes.ts'
import { mustBeFree, mustKeepAddress } from './must-be-free.ts'

/** Adds a contributor or changes one; the byline of every article by them follows. */
export async function putContributor(tx: Tx, contributor: ContributorRow, now: Date): Promise<void> {
  const { id, slug, pictureId } = contributor
  await mustBeFree(tx, contributors, contributor)
  if (pictureId && !(await findPicture(tx, pictureId))) {
    throw new Refusal({ code: 'not_found', field: 'pictureId', message: 'There is no such picture.' })
  }
  const [shown] = await tx.select().from(editionContributors).where(eq(editionContributors.id, id))
  mustKeepAddress(shown, slug)

  await tx.insert(contributors).values(contributor).onConflictDoUpdate({ target: contributors.id, set: contributor })
  if (!shown) return
  await keepContributors(tx, [id])
  const named = [...(await listByByline(tx, id)), ...(await listBySource(tx, id))]
  // A search for the new name finds what one for it did not.
  await recordChanges(tx, [tag.latest, tag.contributor(slug), ...named.map((row) => tag.article(row.publicId))], now)
}

const listByByline = (tx: Tx, id: string) =>
  tx
    .select({ publicId: editionArticles.publicId })
    .from(editionBylines)
    .innerJoin(editionArticles, eq(editionArticles.id, editionBylines.articleId))
    .where(eq(editionBylines.contributorId, id))

const listBySource = (tx: Tx, id: string) =>
  tx.select({ publicId: editionArticles.publicId }).from(editionArticles).where(eq(editionArticles.sourceId, id))
