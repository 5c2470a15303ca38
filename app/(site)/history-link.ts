import type { HistoryLink } from '#components/site/article/reading-tools.tsx'
import { edition } from '#db/edition/connection.ts'
import { listVersions } from '#db/edition/versions.ts'
import { historyPath } from '#domain/article/address.ts'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'

/** Where the earlier versions of an article are; null where the house does not show them. */
export async function historyLinkOf(
  { publicId, path }: Pick<PublishedArticle, 'publicId' | 'path'>,
  { publicHistory }: Site,
): Promise<HistoryLink | null> {
  if (!publicHistory) return null
  const versions = await listVersions(edition(), publicId)
  const last = versions.at(-1)
  return last ? { path: historyPath(path), version: last.number, count: versions.length } : null
}
