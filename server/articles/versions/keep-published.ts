import { inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { RevisionRow } from '#db/desk/revisions.ts'
import { findLastVersion } from '#db/desk/versions.ts'
import { contributors, publishedVersions } from '#db/schema/desk.ts'
import type { VersionKind } from '#domain/article/version.ts'

/** Writes down for ever that readers see `revision` from now on: the next version of the article. */
export async function keepPublished(tx: Tx, articleId: string, revision: RevisionRow, now: Date): Promise<void> {
  const last = await findLastVersion(tx, articleId)
  const kind = kindOf(revision, last === null || last.removedAt !== null)
  await tx.insert(publishedVersions).values({
    articleId,
    number: (last?.number ?? 0) + 1,
    revision: revision.number,
    kind,
    isMinor: revision.isMinor,
    at: now,
    why: kind === 'correct' ? revision.note : '',
    bylines: await namesOf(tx, revision.content.bylines),
  })
}

/** The first version, and the first after a withdrawal, is a publication whatever made it. */
function kindOf({ kind }: RevisionRow, isFirst: boolean): VersionKind {
  if (isFirst) return 'publish'
  return kind === 'correct' ? 'correct' : 'update'
}

async function namesOf(tx: Tx, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.select().from(contributors).where(inArray(contributors.id, ids))
  const names = new Map(rows.map((row) => [row.id, row.name]))
  return [...new Set(ids)].flatMap((id) => names.get(id) ?? [])
}
