import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { frontContainers } from '#db/schema/desk.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { mustKnowPlan } from './must-know-plan.ts'
import { draftHashOf, type NamedContainer, openContainer } from './open-front.ts'

/** Changes the draft of a container. Readers go on seeing what was launched. Refuses (`out_of_date`) if it changed since. */
export async function saveContainer(
  { transact }: Database,
  person: Person,
  { plan, now, ...named }: NamedContainer & { plan: ContainerPlan; now: Date },
): Promise<{ hash: string }> {
  mustBeAble(person, 'front:arrange')
  return transact(async (tx) => {
    const { id, frontId } = await openContainer(tx, named)
    await mustKnowPlan(tx, plan)
    const saved = { draft: plan, updatedAt: now, updatedBy: person.id }
    await tx.update(frontContainers).set(saved).where(eq(frontContainers.id, id))
    await recordEvent(tx, {
      kind: 'front.container_saved',
      subject: frontId,
      by: person.id,
      at: now,
      detail: { container: id, title: plan.title },
    })
    return { hash: draftHashOf({ draft: plan }) }
  })
}
