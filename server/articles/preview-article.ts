import type { Database } from '#db/client.ts'
import { listContributors } from '#db/desk/contributors.ts'
import { listPicturesById } from '#db/desk/pictures.ts'
import { listCorrections } from '#db/desk/revisions.ts'
import { findSection } from '#db/desk/sections.ts'
import { listTopics } from '#db/desk/topics.ts'
import { cardsByIds } from '#db/edition/cards.ts'
import { articlePath, contributorPath, sectionPath, slugOf, topicPath } from '#domain/article/address.ts'
import type { Card, PictureFile, PublishedArticle } from '#domain/article/published.ts'
import type { PictureUse } from '#domain/body/body.ts'
import { pictureIdsIn, wordsIn } from '#domain/body/text.ts'
import type { Person } from '#domain/people/permissions.ts'
import { openArticle } from './open-article.ts'

/**
 * The draft as readers would see it, were it published now. What is still missing is left out; a picture or a
 * byline that no longer exists too. Throws `not_found` for what `person` may not read.
 */
export async function previewArticle(
  { db, transact }: Database,
  person: Person,
  { id, now }: { id: string; now: Date },
): Promise<PublishedArticle> {
  const { article, draft } = await transact((tx) => openArticle(tx, person, id))
  const { content } = draft
  const { body, leadPicture } = content
  const section = content.section ? await findSection(db, content.section) : null
  const contributors = new Map((await listContributors(db)).map((row) => [row.id, row]))
  const topics = new Map((await listTopics(db)).map((row) => [row.id, row]))
  const used = [...(leadPicture ? [leadPicture.pictureId] : []), ...pictureIdsIn(body)]
  const files = new Map<string, PictureFile>(
    (await listPicturesById(db, used)).map(({ id: of, width, height, widths }) => [of, { width, height, widths }]),
  )
  const linkedIds = body.content.flatMap((block) => (block.type === 'relatedArticle' ? [block.attrs.articleId] : []))
  const linked: [string, Card][] = []
  for (const linkedId of new Set(linkedIds)) {
    const [card] = await cardsByIds(db, [linkedId])
    if (card) linked.push([linkedId, card])
  }
  const source = content.source ? contributors.get(content.source) : null
  const path = articlePath(
    section?.slug ?? 'section',
    article.slug ?? (content.slug || slugOf(content.headline)),
    article.publicId,
  )
  return {
    publicId: article.publicId,
    path,
    kind: content.kind,
    lang: content.lang,
    section: section
      ? { slug: section.slug, name: section.name, colour: section.colour, path: sectionPath(section.slug) }
      : { slug: '', name: '', colour: '', path: '/' },
    kicker: content.kicker,
    headline: content.headline,
    standfirst: content.standfirst,
    bylines: content.bylines.flatMap((of) => {
      const row = contributors.get(of)
      if (!row) return []
      const { slug, name, kind, jobTitle, pictureId } = row
      return [{ slug, name, kind, jobTitle, pictureId, path: contributorPath(slug) }]
    }),
    picture: withFile(leadPicture, files),
    publishedAt: article.firstPublishedAt ?? article.publishAt ?? now,
    updatedAt: article.materialAt ?? article.firstPublishedAt ?? article.publishAt ?? now,
    urgency: article.urgency,
    canonicalUrl: content.canonicalUrl || path,
    noindex: true,
    dateline: content.dateline,
    source: source ? { name: source.name, tag: source.tag } : null,
    provenance: null,
    topics: content.topics.flatMap((of) => {
      const row = topics.get(of)
      return row ? [{ slug: row.slug, name: row.name, path: topicPath(row.slug) }] : []
    }),
    related: await cardsByIds(db, content.related),
    corrections: (await listCorrections(db, id)).map(({ id: of, kind, text, at }) => ({ id: of, kind, text, at })),
    seoTitle: content.seoTitle,
    seoDescription: content.seoDescription,
    socialTitle: content.socialTitle,
    sharing: null,
    sharePictureId: null,
    body,
    pictures: Object.fromEntries(files),
    linked: Object.fromEntries(linked),
    words: wordsIn(body),
    revision: article.publishedRevision ?? 0,
  }
}

function withFile(use: PictureUse | null, files: Map<string, PictureFile>) {
  const file = use && files.get(use.pictureId)
  return use && file ? { ...use, ...file } : null
}
