/**
 * From what was typed to the words everything else works with. Editors' updates are stored as they arrive; settling
 * reads the shared document they make and puts its words, and their hash, into `drafts`.
 */
import { and, eq, lt, lte } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Database, Tx } from '#db/client.ts'
import { type ArticleRow, findArticle } from '#db/desk/articles.ts'
import {
  type Draft,
  findDraft,
  findDraftState,
  hasUnsettledUpdates,
  listDraftUpdates,
  listUnsettledDrafts,
} from '#db/desk/drafts.ts'
import { findLastRevision } from '#db/desk/revisions.ts'
import { articles, drafts, draftUpdates } from '#db/schema/desk.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { draftOf, type Words, writeWords } from '#domain/draft/shared-draft.ts'
import { cutRevision } from '#server/articles/cut-revision.ts'
import { deskFieldsOf } from '#server/articles/desk-fields.ts'
import { recordEvent } from '#server/events.ts'

/** Saves within this many milliseconds of the last version belong to it: one sitting is one version. */
const ONE_SITTING = 10 * 60_000
/** Someone else's words that rested this long are kept as a version before they are written over. */
const RESTED = 60_000
/** Milliseconds for which settled updates are kept: other processes with the draft open read them from here. */
const HEARD_BY_ALL = 60 * 60_000

/** Brings the words of a draft up to date with everything that was typed into it. */
export async function settleDraft(tx: Tx, articleId: string): Promise<void> {
  const kept = await findDraftState(tx, articleId)
  if (!kept?.state) return
  const updates = await listDraftUpdates(tx, [articleId], kept.settled)
  const last = updates.at(-1)
  if (!last) return
  const doc = docOf(kept.state)
  doc.transact(() => {
    for (const { update } of updates) Y.applyUpdate(doc, update)
  })
  await putWords(tx, articleId, draftOf(doc), { by: last.byId, at: last.at })
  await tx
    .update(drafts)
    .set({ state: stateOf(doc), settled: last.number })
    .where(eq(drafts.articleId, articleId))
  await tx
    .delete(draftUpdates)
    .where(
      and(
        eq(draftUpdates.articleId, articleId),
        lte(draftUpdates.number, last.number),
        lt(draftUpdates.at, new Date(last.at.getTime() - HEARD_BY_ALL)),
      ),
    )
}

/** Settles a draft if anything was typed since; for those who only read. */
export async function settleIfTyped({ db, transact }: Database, articleId: string): Promise<void> {
  if (await hasUnsettledUpdates(db, articleId)) await transact((tx) => settleDraft(tx, articleId))
}

/** Settles every draft that was typed in: before a list is read, and what a process left that ended without warning. */
export async function settleAll({ db, transact }: Database): Promise<void> {
  for (const articleId of await listUnsettledDrafts(db)) await transact((tx) => settleDraft(tx, articleId))
}

/**
 * Replaces the words of a draft as a whole, as the JSON routes and imports do. Who has it open in the editor sees the
 * change as one more writer's.
 */
export async function rewriteDraft(
  tx: Tx,
  articleId: string,
  words: Words,
  { by, at }: { by: string | null; at: Date },
): Promise<string> {
  const kept = await findDraftState(tx, articleId)
  if (!kept?.state) return putWords(tx, articleId, words, { by, at })
  const doc = docOf(kept.state)
  const before = Y.encodeStateVector(doc)
  writeWords(doc, words)
  const update = Buffer.from(Y.encodeStateAsUpdate(doc, before))
  const hash = await putWords(tx, articleId, words, { by, at })
  const [stored] = await tx.insert(draftUpdates).values({ articleId, update, at, byId: by }).returning()
  await tx
    .update(drafts)
    .set({ state: stateOf(doc), settled: stored!.number })
    .where(eq(drafts.articleId, articleId))
  return hash
}

/** The shared document of a draft, made from its words when it is opened for the first time. */
export async function openSharedDraft(tx: Tx, articleId: string): Promise<void> {
  const kept = await findDraftState(tx, articleId)
  if (!kept || kept.state) return
  const draft = (await findDraft(tx, articleId))!
  const article = (await findArticle(tx, articleId))!
  const doc = new Y.Doc()
  writeWords(doc, { content: draft.content, urgency: article.urgency })
  await tx
    .update(drafts)
    .set({ state: stateOf(doc) })
    .where(eq(drafts.articleId, articleId))
}

/** Sets the words, what lists show of them, and keeps earlier ones that nobody else would. Returns their hash. */
async function putWords(
  tx: Tx,
  articleId: string,
  { content, urgency }: Words,
  { by, at }: { by: string | null; at: Date },
): Promise<string> {
  const article = (await findArticle(tx, articleId))!
  const draft = (await findDraft(tx, articleId))!
  const hash = contentHash(content)
  if (hash === draft.hash && urgency === article.urgency) return hash
  await keepEarlierWords(tx, article, draft, { by, at })
  await tx.update(drafts).set({ content, hash, updatedAt: at, updatedBy: by }).where(eq(drafts.articleId, articleId))
  await tx
    .update(articles)
    .set({ urgency, updatedAt: at, ...deskFieldsOf(content) })
    .where(eq(articles.id, articleId))
  return hash
}

/** Before another hand, or a later sitting, writes over words that no version holds, they become one. */
async function keepEarlierWords(
  tx: Tx,
  article: ArticleRow,
  draft: Draft,
  { by, at }: { by: string | null; at: Date },
): Promise<void> {
  const last = await findLastRevision(tx, article.id)
  if (last?.hash === draft.hash) return
  const isOneSitting = at.getTime() - (last?.at ?? article.createdAt).getTime() < ONE_SITTING
  // Two who write at once are one sitting; words that rested are somebody's.
  const isAnothers = draft.updatedBy !== by && at.getTime() - draft.updatedAt.getTime() >= RESTED
  if (isOneSitting && !isAnothers) return
  const words = { content: draft.content, hash: draft.hash }
  const { number } = await cutRevision(tx, article, { kind: 'save', words, by: draft.updatedBy, at: draft.updatedAt })
  const detail = { revision: number }
  await recordEvent(tx, { kind: 'article.saved', subject: article.id, by: draft.updatedBy, at, detail })
}

function docOf(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  return doc
}

const stateOf = (doc: Y.Doc): Buffer => Buffer.from(Y.encodeStateAsUpdate(doc))
