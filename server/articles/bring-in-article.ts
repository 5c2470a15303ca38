import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { type ArticleRow, findArticle } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { findReferences } from '#db/desk/references.ts'
import { articles, drafts, redirects, revisions } from '#db/schema/desk.ts'
import { unknownReferences } from '#domain/article/checklist.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { Refusal } from '#domain/refusal.ts'
import { recordChanges } from '#server/changes.ts'
import { rewriteDraft, settleDraft } from '#server/drafts/settle-draft.ts'
import { recordEvent } from '#server/events.ts'
import { newId, newPublicId } from '#server/ids.ts'
import { USUAL_URGENCY } from './create-article.ts'
import { cutRevision } from './cut-revision.ts'
import { deskFieldsOf } from './desk-fields.ts'
import { bringEditionUpToDate } from './edition/bring-edition-up-to-date.ts'
import { findPublicPath, putBeforeReaders } from './put-before-readers.ts'

export type BringIn = {
  content: ArticleContent
  /** Where it comes from, and its id there: bringing the same in again changes only what changed. */
  origin: string
  originId: string
  publicId?: string
  status: 'draft' | 'published'
  createdAt: Date
  publishedAt: Date | null
  updatedAt: Date
  urgency?: number
  oldPaths: string[]
  ownerId?: string | null
}
export type BroughtIn = { id: string; publicId: string; outcome: 'added' | 'changed' | 'unchanged' }

/**
 * Takes in an article that was made elsewhere, with the times it had there. The checklist does not stop it; unknown
 * references do. What the desk changed, scheduled or withdrew since the last time is the desk's and stays as it is.
 */
export async function bringInArticle(tx: Tx, item: BringIn, now: Date): Promise<BroughtIn> {
  await mustReferToKnown(tx, item.content)
  const words = { content: item.content, hash: contentHash(item.content) }
  const known = await findByOrigin(tx, item.origin, item.originId)
  const article = known ?? (await insertArticle(tx, item, words))
  const { id, publicId } = article
  const addedPaths = await keepOldPaths(tx, article, item.oldPaths)

  const isNew = known === null
  const isTaken = isNew || (await takeWords(tx, article, words, item))
  if (isTaken) {
    const revision = await cutRevision(tx, article, { kind: 'import', words, by: null, at: now })
    if (item.status === 'published') {
      await putBeforeReaders(tx, article, revision, { now: item.updatedAt, ...timesOf(item) })
    }
  } else if (addedPaths > 0) {
    await recordChanges(tx, await bringEditionUpToDate(tx, id), now)
  }

  const outcome = isNew ? 'added' : isTaken || addedPaths > 0 ? 'changed' : 'unchanged'
  if (outcome !== 'unchanged') {
    const detail = { origin: item.origin, originId: item.originId, outcome }
    await recordEvent(tx, { kind: 'article.imported', subject: id, by: null, at: now, detail })
  }
  return { id, publicId, outcome }
}

const timesOf = ({ createdAt, publishedAt, updatedAt }: BringIn) => {
  const firstPublishedAt = publishedAt ?? createdAt
  return { firstPublishedAt, materialAt: updatedAt > firstPublishedAt ? updatedAt : firstPublishedAt }
}

type Words = { content: ArticleContent; hash: string }

async function insertArticle(tx: Tx, item: BringIn, { content, hash }: Words): Promise<ArticleRow> {
  const id = newId()
  await tx.insert(articles).values({
    id,
    publicId: item.publicId ?? newPublicId(),
    status: 'draft',
    ownerId: item.ownerId ?? null,
    urgency: item.urgency ?? USUAL_URGENCY,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    origin: item.origin,
    originId: item.originId,
    ...deskFieldsOf(content),
  })
  await tx.insert(drafts).values({ articleId: id, content, hash, updatedAt: item.updatedAt, updatedBy: null })
  return (await findArticle(tx, id))!
}

/**
 * Whether there is news and the desk has not touched the article since it was last brought in; takes the words then.
 * What was a draft there and is published now is news.
 */
async function takeWords(tx: Tx, article: ArticleRow, { content, hash }: Words, item: BringIn): Promise<boolean> {
  await settleDraft(tx, article.id)
  const last = await findLastImport(tx, article.id)
  const draft = await findDraft(tx, article.id)
  const isNewlyPublished = article.status === 'draft' && item.status === 'published' && article.withdrawnAt === null
  const isDesks = draft?.hash !== last?.hash || (article.status !== item.status && !isNewlyPublished)
  if (isDesks || (hash === last?.hash && !isNewlyPublished)) return false

  await rewriteDraft(tx, article.id, { content, urgency: article.urgency }, { by: null, at: item.updatedAt })
  return true
}

async function findLastImport(tx: Tx, articleId: string): Promise<{ hash: string } | undefined> {
  const [last] = await tx
    .select({ hash: revisions.hash })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.kind, 'import')))
    .orderBy(desc(revisions.number))
    .limit(1)
  return last
}

/** Where two articles claim one old address, the first keeps it. Returns how many were new. */
async function keepOldPaths(tx: Tx, article: ArticleRow, paths: string[]): Promise<number> {
  const present = await findPublicPath(tx, article)
  const old = [...new Set(paths)].filter((path) => path !== present)
  if (old.length === 0) return 0
  const added = await tx
    .insert(redirects)
    .values(old.map((path) => ({ path, articleId: article.id })))
    .onConflictDoNothing()
    .returning({ path: redirects.path })
  return added.length
}

async function findByOrigin(tx: Tx, origin: string, originId: string): Promise<ArticleRow | null> {
  const [row] = await tx
    .select()
    .from(articles)
    .where(and(eq(articles.origin, origin), eq(articles.originId, originId)))
  return row ?? null
}

async function mustReferToKnown(tx: Tx, content: ArticleContent): Promise<void> {
  const fields = unknownReferences(content, await findReferences(tx, content))
  const missing = content.section === '' ? ['section', ...fields] : fields
  if (missing.length === 0) return
  throw new Refusal({ code: 'not_ready', fields: missing, message: `Unknown or missing: ${missing.join(', ')}.` })
}
