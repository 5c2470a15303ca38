import type { Database } from '#db/client.ts'
import { frontContainers } from '#db/schema/desk.ts'
import { type ContainerPlan, FRONT_LIMITS } from '#domain/front/plan.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { mustKnowPlan } from './must-know-plan.ts'
import { draftHashOf, openFront } from './open-front.ts'

export type AddContainer = { frontId: string; plan: ContainerPlan; now: Date }

/** Puts a container at the end of a front's draft. Readers see it once it is launched. */
export async function addContainer(
  { transact }: Database,
  person: Person,
  { frontId, plan, now }: AddContainer,
): Promise<{ id: string; hash: string }> {
  mustBeAble(person, 'front:arrange')
  return transact(async (tx) => {
    const containers = await openFront(tx, frontId)
    if (containers.length >= FRONT_LIMITS.containers) {
      const message = `A front has at most ${FRONT_LIMITS.containers} containers. Take one away first.`
      throw new Refusal({ code: 'not_allowed', limit: FRONT_LIMITS.containers, message })
    }
    await mustKnowPlan(tx, plan)
    const id = newId()
    const draftPosition = (containers.at(-1)?.draftPosition ?? -1) + 1
    const made = { id, frontId, draft: plan, draftPosition, updatedAt: now, updatedBy: person.id }
    await tx.insert(frontContainers).values(made)
    await recordEvent(tx, {
      kind: 'front.container_added',
      subject: frontId,
      by: person.id,
      at: now,
      detail: { container: id, title: plan.title },
    })
    return { id, hash: draftHashOf({ draft: plan }) }
  })
}
