import type { Database } from '#db/client.ts'
import { type ContributorRow, findContributor } from '#db/desk/contributors.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { putContributor } from './put-contributor.ts'

export type SaveContributor = Omit<ContributorRow, 'id'> & { id?: string; now: Date }

/** Adds a contributor, or changes the one with this id. */
export async function saveContributor(
  { transact }: Database,
  person: Person,
  { now, ...fields }: SaveContributor,
): Promise<ContributorRow> {
  mustBeAble(person, 'list:manage')
  return transact(async (tx) => {
    const before = fields.id ? await findContributor(tx, fields.id) : null
    if (fields.id && !before)
      throw new Refusal({ code: 'not_found', what: 'contributor', message: 'There is no such contributor.' })
    const contributor = { ...fields, id: fields.id ?? newId() }
    await putContributor(tx, contributor, now)
    const kind = before ? 'contributor.changed' : 'contributor.added'
    await recordEvent(tx, {
      kind,
      subject: contributor.id,
      by: person.id,
      at: now,
      detail: { before, after: contributor },
    })
    return contributor
  })
}
