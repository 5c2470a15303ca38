import type { Database } from '#db/client.ts'
import { findTopic, type TopicRow } from '#db/desk/topics.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordEvent } from '#server/events.ts'
import { newId } from '#server/ids.ts'
import { putTopic } from './put-topic.ts'

export type SaveTopic = Omit<TopicRow, 'id'> & { id?: string; now: Date }

/** Adds a topic, or changes the one with this id. */
export async function saveTopic(
  { transact }: Database,
  person: Person,
  { now, ...fields }: SaveTopic,
): Promise<TopicRow> {
  mustBeAble(person, 'list:manage')
  return transact(async (tx) => {
    const before = fields.id ? await findTopic(tx, fields.id) : null
    if (fields.id && !before)
      throw new Refusal({ code: 'not_found', what: 'topic', message: 'There is no such topic.' })
    const topic = { ...fields, id: fields.id ?? newId() }
    await putTopic(tx, topic, now)
    const kind = before ? 'topic.changed' : 'topic.added'
    await recordEvent(tx, { kind, subject: topic.id, by: person.id, at: now, detail: { before, after: topic } })
    return topic
  })
}
