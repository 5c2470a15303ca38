import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { type ContainerRow, listLiveContainers } from '#db/desk/fronts.ts'
import { frontContainers, frontLaunches } from '#db/schema/desk.ts'
import { tag } from '#domain/front/tags.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { keepFront } from '#server/articles/edition/keep-fronts.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { frontHashOf, isChanged, mustMatch, type NamedContainer, openContainer, openFront } from './open-front.ts'

type Launched = { launch: string }

/** Puts one container before readers as its draft says, and leaves the others as they are. */
export async function launchContainer(
  { transact }: Database,
  person: Person,
  { now, ...named }: NamedContainer & { now: Date },
): Promise<Launched> {
  mustBeAble(person, 'front:launch')
  return transact(async (tx) => launch(tx, person, named.frontId, [await openContainer(tx, named)], now))
}

/** Puts a whole front before readers as its draft says. */
export async function launchFront(
  { transact }: Database,
  person: Person,
  { frontId, expect, now }: { frontId: string; expect: string; now: Date },
): Promise<Launched> {
  mustBeAble(person, 'front:launch')
  return transact(async (tx) => {
    const containers = await openFront(tx, frontId)
    mustMatch(frontHashOf(containers), expect)
    return launch(tx, person, frontId, containers.filter(isChanged), now)
  })
}

/** Every launch is kept with the whole front as it stood after it. */
async function launch(tx: Tx, person: Person, frontId: string, rows: ContainerRow[], now: Date): Promise<Launched> {
  for (const { id, draft, draftPosition } of rows) {
    const itself = eq(frontContainers.id, id)
    if (!draft) {
      await tx.delete(frontContainers).where(itself)
      continue
    }
    const live = { live: draft, livePosition: draftPosition, launchedAt: now, launchedBy: person.id }
    await tx.update(frontContainers).set(live).where(itself)
  }
  const standing = await listLiveContainers(tx, frontId)
  const containers = standing.map((row) => ({ ...row.live!, id: row.id }))
  const id = newId()
  await tx.insert(frontLaunches).values({ id, frontId, at: now, byId: person.id, containers })
  await keepFront(tx, frontId)
  await recordChanges(tx, [tag.front(frontId)], now)
  const detail = { launch: id, containers: rows.map((row) => row.id) }
  await recordEvent(tx, { kind: 'front.launched', subject: frontId, by: person.id, at: now, detail })
  return { launch: id }
}
