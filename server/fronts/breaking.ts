import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { findBreakingSetting } from '#db/desk/settings.ts'
import { settings } from '#db/schema/desk.ts'
import { BREAKING_LONGEST, type BreakingSetting } from '#domain/front/breaking.ts'
import { tag } from '#domain/front/tags.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { keepBreaking } from '#server/articles/edition/keep-fronts.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'

export type SetBreaking = { headline: string; articleId: string | null; expiresAt: Date; now: Date }

/** Puts a line of breaking news on every page until it expires. Its article, if it has one, must be before readers. */
export async function setBreaking(
  { transact }: Database,
  person: Person,
  { headline, articleId, expiresAt, now }: SetBreaking,
): Promise<BreakingSetting> {
  mustBeAble(person, 'breaking:set')
  const lasts = expiresAt.getTime() - now.getTime()
  if (lasts <= 0 || lasts > BREAKING_LONGEST) {
    const message = 'Breaking news ends within 24 hours: choose a time from now until then.'
    throw new Refusal({ code: 'not_allowed', field: 'expiresAt', message })
  }
  return transact(async (tx) => {
    if (articleId && (await findArticle(tx, articleId))?.status !== 'published') {
      const message = 'Readers cannot see that article. Publish it first, or set the banner without it.'
      throw new Refusal({ code: 'not_ready', field: 'articleId', message })
    }
    const breaking = { headline, articleId, setAt: now.toISOString(), expiresAt: expiresAt.toISOString() }
    await put(tx, breaking, now)
    await recordEvent(tx, { kind: 'breaking.set', subject: 'breaking', by: person.id, at: now, detail: breaking })
    return breaking
  })
}

/** Takes the breaking news off every page. */
export async function clearBreaking({ transact }: Database, person: Person, now: Date): Promise<void> {
  mustBeAble(person, 'breaking:set')
  await transact(async (tx) => {
    const before = await findBreakingSetting(tx)
    if (!before) return
    await tx.delete(settings).where(eq(settings.key, 'breaking'))
    await outdate(tx, now)
    await recordEvent(tx, { kind: 'breaking.cleared', subject: 'breaking', by: person.id, at: now, detail: before })
  })
}

async function put(tx: Tx, value: BreakingSetting, now: Date): Promise<void> {
  await tx
    .insert(settings)
    .values({ key: 'breaking', value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
  await outdate(tx, now)
}

async function outdate(tx: Tx, now: Date): Promise<void> {
  await keepBreaking(tx)
  await recordChanges(tx, [tag.breaking], now)
}
