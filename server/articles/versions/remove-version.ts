import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { findLastVersion, listVersions } from '#db/desk/versions.ts'
import { publishedVersions } from '#db/schema/desk.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordChanges } from '#server/changes.ts'
import { recordEvent } from '#server/events.ts'
import { bringEditionUpToDate } from '../edition/bring-edition-up-to-date.ts'
import { openArticle } from '../open-article.ts'

export type RemoveVersion = {
  id: string
  /** Of the version, as an address spells it. */
  number: number | string
  /** Readers see it where the version stood. */
  reason: string
  now: Date
}

/**
 * Takes an earlier version out of the public history, for a court or for somebody's safety: its words leave the
 * edition, its line stays with the date and the reason. Refuses the version readers see now (`not_allowed`); that one
 * is replaced or withdrawn. Removing it a second time changes nothing.
 */
export async function removeVersion(
  { transact }: Database,
  person: Person,
  { id, number: asked, reason, now }: RemoveVersion,
): Promise<{ number: number }> {
  const said = cleanText(reason).trim()
  if (said === '') throw new Refusal({ code: 'not_ready', field: 'reason', message: 'Say why: readers will see it.' })
  return transact(async (tx) => {
    mustBeAble(person, 'article:withdraw')
    const { article } = await openArticle(tx, person, id)
    const version = (await listVersions(tx, id)).find((row) => String(row.number) === String(asked))
    if (!version) throw new Refusal({ code: 'not_found', what: 'version', message: 'There is no such version.' })
    const { number } = version
    if (version.removedAt) return { number }
    const last = await findLastVersion(tx, id)
    if (article.status === 'published' && last?.number === number) {
      const message = 'Readers see this version now. Publish another one, or withdraw the article.'
      throw new Refusal({ code: 'not_allowed', message })
    }
    const isIt = and(eq(publishedVersions.articleId, id), eq(publishedVersions.number, number))
    await tx.update(publishedVersions).set({ removedAt: now, removedReason: said }).where(isIt)
    await recordChanges(tx, await bringEditionUpToDate(tx, id), now)
    const detail = { number, revision: version.revision, reason: said }
    await recordEvent(tx, { kind: 'article.version_removed', subject: id, by: person.id, at: now, detail })
    return { number }
  })
}

/** With a withdrawal its whole history goes, and stays gone should the article be published again. */
export async function removeAllVersions(
  tx: Tx,
  articleId: string,
  { at, reason }: { at: Date; reason: string },
): Promise<void> {
  await tx
    .update(publishedVersions)
    .set({ removedAt: at, removedReason: reason })
    .where(and(eq(publishedVersions.articleId, articleId), isNull(publishedVersions.removedAt)))
}
