import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { frontContainers } from '#db/schema/desk.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { type NamedContainer, openContainer } from './open-front.ts'

/** Takes a container out of a front's draft. Readers go on seeing it until that is launched; one they never saw is gone. */
export async function removeContainer(
  { transact }: Database,
  person: Person,
  { now, ...named }: NamedContainer & { now: Date },
): Promise<void> {
  mustBeAble(person, 'front:arrange')
  await transact(async (tx) => {
    const { id, frontId, live } = await openContainer(tx, named)
    const itself = eq(frontContainers.id, id)
    if (live) await tx.update(frontContainers).set({ draft: null, updatedAt: now, updatedBy: person.id }).where(itself)
    else await tx.delete(frontContainers).where(itself)
    const detail = { container: id }
    await recordEvent(tx, { kind: 'front.container_removed', subject: frontId, by: person.id, at: now, detail })
  })
}
