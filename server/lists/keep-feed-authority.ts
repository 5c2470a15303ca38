import type { Database } from '#db/client.ts'
import { findSite } from '#db/desk/settings.ts'
import { feedAuthorityOf } from '#domain/feed/identity.ts'
import { UNNAMED } from '#domain/site/site.ts'
import { putSite } from './put-site.ts'

/**
 * Makes sure, at every start, that the paper keeps what ids in its feeds begin with. The first start decides it by
 * the domain of that day; every later one leaves it, so that a new domain shows no reader every item as unread.
 */
export async function keepFeedAuthority(
  { transact }: Database,
  { siteUrl, now }: { siteUrl: string; now: Date },
): Promise<void> {
  await transact(async (tx) => {
    const site = await findSite(tx)
    if (site?.feedAuthority) return
    await putSite(tx, { ...(site ?? UNNAMED), feedAuthority: feedAuthorityOf(siteUrl, now) }, now)
  })
}
