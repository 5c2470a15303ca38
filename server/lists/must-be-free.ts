import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { contributors, sections, topics } from '#db/schema/desk.ts'
import { SLUG } from '#domain/article/content.ts'
import { Refusal } from '#domain/refusal.ts'

/** Throws unless `slug` can stand in an address and nothing else in the list has it. */
export async function mustBeFree(
  tx: Tx,
  list: typeof sections | typeof topics | typeof contributors,
  { id, slug }: { id: string; slug: string },
): Promise<void> {
  if (!SLUG.test(slug)) {
    throw new Refusal({ code: 'not_allowed', field: 'slug', message: 'Use small letters, digits and single hyphens.' })
  }
  const [other] = await tx
    .select({ id: list.id })
    .from(list)
    .where(and(eq(list.slug, slug), ne(list.id, id)))
  if (other) throw new Refusal({ code: 'taken', field: 'slug', message: `“${slug}” is taken.` })
}

/** Throws unless a public address stays what it was: nothing would lead readers from the old one to the new one. */
export function mustKeepAddress(before: { slug: string } | undefined, slug: string): void {
  if (!before || before.slug === slug) return
  throw new Refusal({
    code: 'in_use',
    field: 'slug',
    message: `Readers know “${before.slug}”; the address cannot change while something is published under it.`,
  })
}
