import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { articles, pictures, sections, topics } from '#db/schema/desk.ts'
import { articleIdsIn, type ContainerPlan } from '#domain/front/plan.ts'
import { Refusal } from '#domain/refusal.ts'

/** Throws `not_found` where a plan names an article, a picture, a section or a topic that does not exist. */
export async function mustKnowPlan(db: Db, plan: ContainerPlan): Promise<void> {
  await mustKnow(db, articles, articleIdsIn(plan), 'article')
  await mustKnow(
    db,
    pictures,
    plan.cards.flatMap((card) => card.overrides.picture?.pictureId ?? []),
    'picture',
  )
  if (plan.fill?.by === 'section') await mustKnow(db, sections, [plan.fill.id], 'section')
  if (plan.fill?.by === 'topic') await mustKnow(db, topics, [plan.fill.id], 'topic')
}

type Named = typeof articles | typeof pictures | typeof sections | typeof topics

async function mustKnow(db: Db, source: Named, ids: string[], what: string): Promise<void> {
  if (ids.length === 0) return
  const rows = await db.select({ id: source.id }).from(source).where(inArray(source.id, ids))
  const known = new Set(rows.map((row) => row.id))
  const unknown = ids.filter((id) => !known.has(id))
  if (unknown.length === 0) return
  throw new Refusal({ code: 'not_found', what, unknown, message: `There is no such ${what}: ${unknown.join(', ')}.` })
}
