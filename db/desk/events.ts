import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, people } from '#db/schema/desk.ts'

/** What was done, newest first: to `subject`, or to everything. `before` is the number of the last row shown. */
export async function listEvents(
  db: Db,
  { subject, before, limit = 100 }: { subject?: string; before?: number; limit?: number } = {},
) {
  return db
    .select({
      number: events.number,
      at: events.at,
      kind: events.kind,
      subject: events.subject,
      by: people.name,
      byId: events.byId,
      detail: events.detail,
    })
    .from(events)
    .leftJoin(people, eq(people.id, events.byId))
    .where(
      and(
        subject === undefined ? undefined : eq(events.subject, subject),
        before === undefined ? undefined : lt(events.number, before),
      ),
    )
    .orderBy(desc(events.number))
    .limit(limit)
}
