import type { Tx } from '#db/client.ts'
import { findPicture } from '#db/desk/pictures.ts'
import { findSite } from '#db/desk/settings.ts'
import { settings } from '#db/schema/desk.ts'
import { tag } from '#domain/front/tags.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Site } from '#domain/site/site.ts'
import { recount } from '#server/articles/edition/keep-counts.ts'
import { keepSite } from '#server/articles/edition/keep-site.ts'
import { recordChanges } from '#server/changes.ts'

/** Sets the public facts of the paper; they are on every page. What ids in feeds begin with is kept once it is set. */
export async function putSite(tx: Tx, changed: Site, now: Date): Promise<void> {
  if (changed.wordmark && !(await findPicture(tx, changed.wordmark))) {
    throw new Refusal({ code: 'not_found', field: 'wordmark', message: 'There is no such picture.' })
  }
  const before = await findSite(tx)
  const kept = before?.feedAuthority
  const site = kept ? { ...changed, feedAuthority: kept } : changed
  await tx
    .insert(settings)
    .values({ key: 'site', value: site })
    .onConflictDoUpdate({ target: settings.key, set: { value: site } })
  await keepSite(tx, site)
  // In another zone the days begin at other moments.
  if (before?.timeZone !== site.timeZone) await recount(tx)
  await recordChanges(tx, [tag.site], now)
}
