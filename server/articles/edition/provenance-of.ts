import { and, desc, eq, lte } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import type { RevisionRow } from '#db/desk/revisions.ts'
import { revisions } from '#db/schema/desk.ts'
import { EDITED_FIELDS, type Provenance } from '#domain/article/provenance.ts'
import { versionDifference } from '#domain/article/version-difference.ts'

type Published = Pick<RevisionRow, 'number' | 'content' | 'hash'>

/**
 * How an agency's copy came in and what the desk changed of it before readers got it. Null for what names no agency
 * or was not brought in: then there is nothing that readers could be told.
 */
export async function provenanceOf(
  tx: Tx,
  article: Pick<ArticleRow, 'id' | 'origin'>,
  published: Published,
): Promise<Provenance | null> {
  if (article.origin === null || published.content.source === null) return null
  const received = await findReceived(tx, article.id, published.number)
  if (!received) return null
  return { receivedAt: received.at.toISOString(), edited: editedOf(received, published) }
}

/** The newest copy that had arrived when the published words were kept. */
async function findReceived(tx: Tx, articleId: string, number: number): Promise<RevisionRow | null> {
  const [row] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.kind, 'import'), lte(revisions.number, number)))
    .orderBy(desc(revisions.number))
    .limit(1)
  return row ?? null
}

function editedOf(received: RevisionRow, published: Published): Provenance['edited'] {
  if (received.hash === published.hash) return { fields: [], blocks: 0 }
  const difference = versionDifference(
    { content: received.content, bylines: [] },
    { content: published.content, bylines: [] },
  )
  return {
    fields: EDITED_FIELDS.filter((field) => received.content[field] !== published.content[field]),
    blocks: difference.blocks.filter(({ is }) => is !== 'same').length,
  }
}
