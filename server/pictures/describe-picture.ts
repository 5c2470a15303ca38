import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { findPicture, type PictureRow } from '#db/desk/pictures.ts'
import { pictures } from '#db/schema/desk.ts'
import { can, mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'

export type Describe = { id: string; alt: string; caption: string; credit: string; copyright: string; now: Date }

/**
 * Changes what the library says of a picture: what the next article to use it starts from. Articles that use it keep
 * their own words. A reporter may describe what they uploaded, an editor everything.
 */
export async function describePicture(
  { transact }: Database,
  person: Person,
  { id, now, ...words }: Describe,
): Promise<PictureRow> {
  mustBeAble(person, 'picture:upload')
  return transact(async (tx) => {
    const picture = await findPicture(tx, id)
    if (!picture) throw new Refusal({ code: 'not_found', what: 'picture', message: 'There is no such picture.' })
    if (picture.uploadedBy !== person.id && !can(person, 'article:edit-any')) {
      throw new Refusal({
        code: 'forbidden',
        permission: 'article:edit-any',
        message: 'This picture was uploaded by somebody else.',
      })
    }
    await tx.update(pictures).set(words).where(eq(pictures.id, id))
    await recordEvent(tx, { kind: 'picture.described', subject: id, by: person.id, at: now, detail: words })
    return { ...picture, ...words }
  })
}
