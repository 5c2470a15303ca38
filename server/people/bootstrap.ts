import { and, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { invitations, people } from '#db/schema/desk.ts'
import { recordEvent } from '#server/events.ts'
import { LINK_LIFE, linkTo, putInvitation } from './invitations.ts'

/**
 * While nobody is here who could sign in (the demo paper’s desk cannot): a link with which the first administrator joins, good for a day and once. The process prints
 * it, so whoever can read its console may use it and nobody else. Older unused ones stop opening. Null ever after.
 */
export async function oneTimeAdminLink(database: Database, siteUrl: string, now: Date): Promise<string | null> {
  return database.transact(async (tx) => {
    const [somebody] = await tx.select({ id: people.id }).from(people).where(isNull(people.disabledAt)).limit(1)
    if (somebody) return null
    await tx.delete(invitations).where(and(isNull(invitations.usedAt), isNull(invitations.personId)))
    const token = await putInvitation(tx, { role: 'administrator', personId: null, life: LINK_LIFE.first, now })
    await recordEvent(tx, {
      kind: 'person.invited',
      subject: 'people',
      by: null,
      at: now,
      detail: { role: 'administrator' },
    })
    return linkTo(siteUrl, token)
  })
}
