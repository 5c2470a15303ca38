import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { frontContainers } from '#db/schema/desk.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { frontHashOf, openFront } from './open-front.ts'

/**
 * Puts the containers of a front's draft in the order of `ids`. Refuses (`out_of_date`) unless these are all of them:
 * somebody added or removed one since.
 */
export async function orderContainers(
  { transact }: Database,
  person: Person,
  { frontId, ids, now }: { frontId: string; ids: string[]; now: Date },
): Promise<{ hash: string }> {
  mustBeAble(person, 'front:arrange')
  return transact(async (tx) => {
    const containers = await openFront(tx, frontId)
    const standing = containers.filter(({ draft }) => draft !== null)
    const named = new Set(ids)
    if (ids.length !== standing.length || standing.some(({ id }) => !named.has(id))) {
      const message = 'Somebody added or removed a container in the meantime. Look at the front again.'
      throw new Refusal({ code: 'out_of_date', ids: standing.map(({ id }) => id), message })
    }
    for (const [draftPosition, id] of ids.entries()) {
      await tx.update(frontContainers).set({ draftPosition }).where(eq(frontContainers.id, id))
    }
    await recordEvent(tx, { kind: 'front.ordered', subject: frontId, by: person.id, at: now, detail: { ids } })
    return { hash: frontHashOf(await openFront(tx, frontId)) }
  })
}
