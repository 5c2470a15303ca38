import type { Database } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { type Site, UNNAMED } from '#domain/site/site.ts'
import { putSite } from './put-site.ts'

/**
 * Makes the facts that the environment fixes the paper's own, at every start. They are kept like any other, so that
 * pages, feeds and every other process on the same database see the same paper.
 */
export async function keepFixedFacts(
  { transact }: Database,
  { fixed, now }: { fixed: Partial<Site>; now: Date },
): Promise<void> {
  await transact(async (tx) => {
    const site = (await findSite(tx)) ?? UNNAMED
    const wanted = { ...site, ...fixed }
    if (JSON.stringify(wanted) !== JSON.stringify(site)) await putSite(tx, wanted, now)
  })
}
