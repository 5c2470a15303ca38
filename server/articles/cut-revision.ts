import type { Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { findLastRevision, type RevisionRow } from '#db/desk/revisions.ts'
import { revisions } from '#db/schema/desk.ts'
import type { ArticleContent } from '#domain/article/content.ts'

type Cut = {
  kind: RevisionRow['kind']
  words: { content: ArticleContent; hash: string }
  by: string | null
  at: Date
  note?: string
  isMinor?: boolean
}

/** Keeps the words as the article's next revision, for ever. */
export async function cutRevision(
  tx: Tx,
  article: Pick<ArticleRow, 'id' | 'urgency'>,
  { kind, words: { content, hash }, by, at, note = '', isMinor = false }: Cut,
): Promise<RevisionRow> {
  const last = await findLastRevision(tx, article.id)
  const revision = {
    articleId: article.id,
    number: (last?.number ?? 0) + 1,
    kind,
    content,
    hash,
    urgency: article.urgency,
    at,
    byId: by,
    note,
    isMinor,
  }
  await tx.insert(revisions).values(revision)
  return revision
}
