/**
 * What of the desk's fronts stands in the edition: the live plan of each container, without the cards whose articles
 * readers cannot see. A withdrawn article takes its card, and whatever the front said of it, with it.
 */
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { listFrontsNaming, listLiveContainers, listLiveFronts } from '#db/desk/fronts.ts'
import { listPicturesById } from '#db/desk/pictures.ts'
import { findBreakingSetting } from '#db/desk/settings.ts'
import { editionArticles, editionBreaking, editionFronts, editionPictureUses } from '#db/schema/edition.ts'
import {
  articleIdsIn,
  type CardPlan,
  type ContainerPlan,
  type LiveCard,
  type LiveContainer,
} from '#domain/front/plan.ts'
import { tag } from '#domain/front/tags.ts'

/** Makes the edition's copy of a front what its live containers say. */
export async function keepFront(tx: Tx, frontId: string): Promise<void> {
  await tx.delete(editionFronts).where(eq(editionFronts.id, frontId))
  await tx.delete(editionPictureUses).where(eq(editionPictureUses.usedBy, usedBy(frontId)))
  const rows = await listLiveContainers(tx, frontId)
  if (rows.length === 0) return
  const plans = rows.map(({ id, live }) => ({ ...live!, id }))
  const containers = await liveContainers(tx, plans)
  await tx.insert(editionFronts).values({ id: frontId, containers })
  const pictureIds = new Set(
    containers
      .flatMap(({ cards }) => cards.flatMap((card) => card.overrides.picture ?? []))
      .map((picture) => picture.pictureId),
  )
  if (pictureIds.size > 0) {
    await tx
      .insert(editionPictureUses)
      .values([...pictureIds].map((pictureId) => ({ pictureId, usedBy: usedBy(frontId) })))
  }
}

/** The same for every front that names the article. Returns the tags that outdates. */
export async function keepFrontsNaming(tx: Tx, articleId: string): Promise<string[]> {
  const frontIds = await listFrontsNaming(tx, articleId)
  for (const frontId of frontIds) await keepFront(tx, frontId)
  const breaking = await findBreakingSetting(tx)
  if (breaking?.articleId !== articleId) return frontIds.map(tag.front)
  await keepBreaking(tx)
  return [...frontIds.map(tag.front), tag.breaking]
}

/** The same for all fronts and the breaking banner. */
export async function keepAllFronts(tx: Tx): Promise<string[]> {
  const frontIds = await listLiveFronts(tx)
  for (const frontId of frontIds) await keepFront(tx, frontId)
  await keepBreaking(tx)
  return [...frontIds.map(tag.front), tag.breaking]
}

/** Makes the edition's breaking banner what the desk set. One that names an article is gone while readers cannot see that. */
export async function keepBreaking(tx: Tx): Promise<void> {
  await tx.delete(editionBreaking)
  const breaking = await findBreakingSetting(tx)
  if (!breaking) return
  const { headline, articleId } = breaking
  if (articleId && !(await publicIds(tx, [articleId])).has(articleId)) return
  const [setAt, expiresAt] = [new Date(breaking.setAt), new Date(breaking.expiresAt)]
  await tx.insert(editionBreaking).values({ id: 1, headline, articleId, setAt, expiresAt })
}

/** Picture uses name who uses a picture by id; a front is no article, so its name cannot be one's id. */
const usedBy = (frontId: string): string => `front:${frontId}`

async function liveContainers(tx: Tx, plans: (ContainerPlan & { id: string })[]): Promise<LiveContainer[]> {
  const shown = await publicIds(tx, plans.flatMap(articleIdsIn))
  const own = plans.flatMap(({ cards }) => cards.flatMap((card) => card.overrides.picture?.pictureId ?? []))
  const files = new Map((await listPicturesById(tx, own)).map((picture) => [picture.id, picture]))
  const liveCard = ({ overrides: { picture, ...words }, ...card }: CardPlan): LiveCard => {
    const file = picture && files.get(picture.pictureId)
    const { width = 0, height = 0, widths = [] } = file ?? {}
    return {
      ...card,
      overrides: picture && file ? { ...words, picture: { ...picture, width, height, widths } } : words,
      sublinks: card.sublinks.filter((id) => shown.has(id)),
    }
  }
  return plans.map(({ cards, ...plan }) => ({
    ...plan,
    cards: cards.filter((card) => shown.has(card.articleId)).map(liveCard),
  }))
}

/** Which of `ids` readers can see. */
async function publicIds(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await tx.select({ id: editionArticles.id }).from(editionArticles).where(inArray(editionArticles.id, ids))
  return new Set(rows.map((row) => row.id))
}
