import { eq } from 'drizzle-orm'
import { editionPictureUses } from '#db/schema/edition.ts'
import type { EditionDb } from './connection.ts'

/** Whether readers may fetch a picture: while something public uses it, and not a moment longer. */
export async function isPublicPicture(db: EditionDb, pictureId: string): Promise<boolean> {
  const rows = await db
    .select({ pictureId: editionPictureUses.pictureId })
    .from(editionPictureUses)
    .where(eq(editionPictureUses.pictureId, pictureId))
    .limit(1)
  return rows.length > 0
}
