import { eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { findPicture } from '#db/desk/pictures.ts'
import { editionPictureUses, editionSite } from '#db/schema/edition.ts'
import type { Site } from '#domain/site/site.ts'

/** Who uses the wordmark, among articles and contributors. */
const USED_BY = 'site'

/** Makes the edition's copy of the paper's facts what the desk says. Its wordmark is public as long as it is that. */
export async function keepSite(tx: Tx, site: Partial<Site>): Promise<void> {
  const picture = site.wordmark ? await findPicture(tx, site.wordmark) : null
  const file = picture && { width: picture.width, height: picture.height, widths: picture.widths }
  const value = file ? { ...site, wordmarkFile: file } : site
  await tx.insert(editionSite).values({ id: 1, value }).onConflictDoUpdate({ target: editionSite.id, set: { value } })
  await tx.delete(editionPictureUses).where(eq(editionPictureUses.usedBy, USED_BY))
  if (picture) await tx.insert(editionPictureUses).values({ pictureId: picture.id, usedBy: USED_BY })
}
