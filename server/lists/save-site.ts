import type { Database } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import type { Site } from '#domain/site/site.ts'
import { recordEvent } from '#server/events.ts'
import { putSite } from './put-site.ts'

/** Changes the public facts of the paper. What ids in its feeds begin with stays, whatever is sent. */
export async function saveSite(
  { transact }: Database,
  person: Person,
  { feedAuthority: _, ...facts }: Site,
  now: Date,
): Promise<void> {
  mustBeAble(person, 'settings:manage')
  await transact(async (tx) => {
    const before = await findSite(tx)
    const after = before?.feedAuthority ? { ...facts, feedAuthority: before.feedAuthority } : facts
    await putSite(tx, after, now)
    await recordEvent(tx, {
      kind: 'site.changed',
      subject: 'site',
      by: person.id,
      at: now,
      detail: { before, after },
    })
  })
}
