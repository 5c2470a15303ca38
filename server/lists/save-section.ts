import type { Database } from '#db/client.ts'
import { findSection, type SectionRow } from '#db/desk/sections.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { putSection } from './put-section.ts'

export type SaveSection = Omit<SectionRow, 'id'> & { id?: string; now: Date }

/** Adds a section, or changes the one with this id. */
export async function saveSection(
  { transact }: Database,
  person: Person,
  { now, ...fields }: SaveSection,
): Promise<SectionRow> {
  mustBeAble(person, 'list:manage')
  return transact(async (tx) => {
    const before = fields.id ? await findSection(tx, fields.id) : null
    if (fields.id && !before)
      throw new Refusal({ code: 'not_found', what: 'section', message: 'There is no such section.' })
    const section = { ...fields, id: fields.id ?? newId() }
    await putSection(tx, section, now)
    const kind = before ? 'section.changed' : 'section.added'
    await recordEvent(tx, { kind, subject: section.id, by: person.id, at: now, detail: { before, after: section } })
    return section
  })
}
