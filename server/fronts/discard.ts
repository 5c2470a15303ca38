import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import type { ContainerRow } from '#db/desk/fronts.ts'
import { frontContainers } from '#db/schema/desk.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { frontHashOf, isChanged, mustMatch, type NamedContainer, openContainer, openFront } from './open-front.ts'

/** Makes the draft of one container what readers see again; one they never saw is gone. */
export async function discardContainer(
  { transact }: Database,
  person: Person,
  { now, ...named }: NamedContainer & { now: Date },
): Promise<void> {
  mustBeAble(person, 'front:arrange')
  await transact(async (tx) => discard(tx, person, named.frontId, [await openContainer(tx, named)], now))
}

/** The same for every container of a front. */
export async function discardFront(
  { transact }: Database,
  person: Person,
  { frontId, expect, now }: { frontId: string; expect: string; now: Date },
): Promise<void> {
  mustBeAble(person, 'front:arrange')
  await transact(async (tx) => {
    const containers = await openFront(tx, frontId)
    mustMatch(frontHashOf(containers), expect)
    await discard(tx, person, frontId, containers.filter(isChanged), now)
  })
}

async function discard(tx: Tx, person: Person, frontId: string, rows: ContainerRow[], now: Date): Promise<void> {
  for (const { id, live, livePosition, draftPosition } of rows) {
    const itself = eq(frontContainers.id, id)
    if (!live) await tx.delete(frontContainers).where(itself)
    else {
      const draft = { draft: live, draftPosition: livePosition ?? draftPosition, updatedAt: now, updatedBy: person.id }
      await tx.update(frontContainers).set(draft).where(itself)
    }
  }
  // What was thrown away is kept here, so that it can be found again.
  const detail = { containers: rows.map(({ id, draft }) => ({ id, draft })) }
  await recordEvent(tx, { kind: 'front.discarded', subject: frontId, by: person.id, at: now, detail })
}
