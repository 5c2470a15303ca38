import type { Database } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import type { Site } from '#domain/article/published.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { recordEvent } from '#server/events.ts'
import { putSite } from './put-site.ts'

/** Changes the public facts of the paper. */
export async function saveSite({ transact }: Database, person: Person, site: Site, now: Date): Promise<void> {
  mustBeAble(person, 'settings:manage')
  await transact(async (tx) => {
    const before = await findSite(tx)
    await putSite(tx, site, now)
    await recordEvent(tx, {
      kind: 'site.changed',
      subject: 'site',
      by: person.id,
      at: now,
      detail: { before, after: site },
    })
  })
}
