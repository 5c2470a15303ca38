/** How articles look to the desk: rows of several tables put together, with what the reader of them may do next. */
import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { type ArticleRow, countArticles, findArticle, listArticles } from '#db/desk/articles.ts'
import { findDraft } from '#db/desk/drafts.ts'
import { listEvents } from '#db/desk/events.ts'
import { findReferences } from '#db/desk/references.ts'
import { findRevision, listCorrections, listRevisions } from '#db/desk/revisions.ts'
import { listVersions } from '#db/desk/versions.ts'
import { problemsOf } from '#domain/article/checklist.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { actionsFor } from '#domain/article/workflow.ts'
import { can, canEdit, canRead, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { findPublicPath } from '#server/articles/put-before-readers.ts'
import type { OwnFront } from '#server/sightings/ask-front.ts'
import { lookForArticle } from '#server/sightings/look-for-article.ts'
import { nextCursor } from './cursor.ts'
import type { ListArticles } from './inputs.ts'

const LINES = 50

/** A page of articles with the counts behind the status tabs. Who may not read others' sees their own, counts too. */
export async function articleLines(
  db: Db,
  person: Person,
  { mine, q, before, ...query }: z.infer<typeof ListArticles>,
) {
  const isOwnOnly = mine === '1' || !can(person, 'article:read-any')
  const filter = { ...query, words: q, mine: isOwnOnly ? person.id : undefined }
  const rows = await listArticles(db, { ...filter, before, limit: LINES + 1 })
  const shown = rows.slice(0, LINES)
  return {
    articles: shown.map(({ sectionId, section, ownerId, owner, ...row }) => ({
      ...row,
      section: named(sectionId, section),
      owner: named(ownerId, owner),
    })),
    next: rows.length > LINES ? nextCursor(shown, (row) => row.updatedAt) : null,
    counts: await countArticles(db, filter),
  }
}

/** Everything about one article. Throws `not_found` for what `person` may not read. */
export async function articleAnswer(db: Db, person: Person, id: string) {
  const article = await mustRead(db, person, id)
  const draft = await findDraft(db, id)
  if (!draft) throw noArticle()
  const [revisions, corrections, events, versions] = await Promise.all([
    listRevisions(db, id),
    listCorrections(db, id),
    listEvents(db, { subject: id }),
    listVersions(db, id),
  ])
  const published = revisions.find(({ number }) => number === article.publishedRevision)
  return {
    article: await standing(db, article),
    draft: {
      content: draft.content,
      hash: draft.hash,
      updatedAt: draft.updatedAt,
      updatedBy: draft.updatedByName,
    },
    published: published ? { revision: published.number, hash: published.hash } : null,
    revisions: revisions.map(({ number, kind, at, by, note, isMinor }) => ({ number, kind, at, by, note, isMinor })),
    corrections: corrections.map(({ id, kind, text, at }) => ({ id, kind, text, at })),
    versions: versions.reverse().map(({ articleId: _, bylines: __, why: ___, ...version }) => version),
    events: events.map(({ number, at, kind, by, detail }) => ({ number, at, kind, by, detail })),
    actions: actionsFor(article.status, person),
    canEdit: canEdit(person, article.ownerId) && article.status !== 'withdrawn',
    problems: problemsOf(draft.content, await findReferences(db, draft.content)),
  }
}

/** The words of one revision. Throws `not_found` for what `person` may not read. */
export async function revisionAnswer(db: Db, person: Person, id: string, number: string) {
  await mustRead(db, person, id)
  const line = (await listRevisions(db, id)).find((revision) => String(revision.number) === number)
  const revision = line && (await findRevision(db, id, line.number))
  if (!revision) throw new Refusal({ code: 'not_found', what: 'revision', message: 'There is no such revision.' })
  return { ...line, content: revision.content }
}

/** Where readers find the article, asked of the front now. Throws `not_found` for what `person` may not read. */
export async function sightingsAnswer(db: Db, person: Person, id: string, front: OwnFront) {
  return { sightings: await lookForArticle(db, await mustRead(db, person, id), front) }
}

/** What a save answers: the new hash and what the checklist says of the words now. */
export async function savedDraft(db: Db, content: ArticleContent, hash: string, updatedAt: Date) {
  return { hash, updatedAt, problems: problemsOf(content, await findReferences(db, content)) }
}

async function mustRead(db: Db, person: Person, id: string): Promise<ArticleRow> {
  const article = await findArticle(db, id)
  if (!article || !canRead(person, article.ownerId)) throw noArticle()
  return article
}

async function standing(db: Db, article: ArticleRow) {
  const { id, publicId, status, ownerId, urgency, createdAt, updatedAt, publishAt, firstPublishedAt } = article
  const { materialAt, withdrawnAt, withdrawnReason, origin } = article
  const path = status === 'published' ? await findPublicPath(db, article) : null
  const instants = { createdAt, updatedAt, publishAt, firstPublishedAt, materialAt, withdrawnAt }
  return { id, publicId, status, ownerId, urgency, path, ...instants, withdrawnReason, origin }
}

const named = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null)

const noArticle = (): Refusal =>
  new Refusal({ code: 'not_found', what: 'article', message: 'There is no such article.' })
