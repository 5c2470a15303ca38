import type { Db } from '#db/client.ts'
import { type ContainerRow, listContainers } from '#db/desk/fronts.ts'
import { findSection } from '#db/desk/sections.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { HOME } from '#domain/front/plan.ts'
import { Refusal } from '#domain/refusal.ts'

/** Throws `not_found` unless there is such a front: `home`, or the id of a section. */
export async function mustBeFront(db: Db, frontId: string): Promise<void> {
  if (frontId === HOME || (await findSection(db, frontId))) return
  throw new Refusal({
    code: 'not_found',
    what: 'front',
    message: 'There is no such front: it is “home” or a section’s id.',
  })
}

/** The containers of a front in the order of its draft. Throws `not_found`. */
export async function openFront(db: Db, frontId: string): Promise<ContainerRow[]> {
  await mustBeFront(db, frontId)
  return listContainers(db, frontId)
}

/** One container of a front. Throws `not_found`, or `out_of_date` unless its draft is what the editor was looking at. */
export async function openContainer(db: Db, { frontId, id, expect }: NamedContainer): Promise<ContainerRow> {
  const container = (await openFront(db, frontId)).find((row) => row.id === id)
  if (!container) throw new Refusal({ code: 'not_found', what: 'container', message: 'There is no such container.' })
  mustMatch(draftHashOf(container), expect)
  return container
}
export type NamedContainer = { frontId: string; id: string; expect: string }

/** What a save, a launch or a discard of a container must name. */
export const draftHashOf = ({ draft }: Pick<ContainerRow, 'draft'>): string => contentHash(draft)

/** What a launch or a discard of a whole front must name: every draft and their order. */
export const frontHashOf = (containers: ContainerRow[]): string =>
  contentHash(containers.map(({ id, draft }) => [id, draft]))

/** Throws `out_of_date` where `expect` is not what is there now. */
export function mustMatch(hash: string, expect: string): void {
  if (hash === expect) return
  const message = 'Somebody changed this front in the meantime. Look at it again before you go on.'
  throw new Refusal({ code: 'out_of_date', hash, message })
}

/** Whether readers see something else than the draft says. */
export const isChanged = (row: Pick<ContainerRow, 'draft' | 'draftPosition' | 'live' | 'livePosition'>): boolean =>
  row.draftPosition !== row.livePosition || contentHash(row.draft) !== contentHash(row.live)
