import type { Db } from '#db/client.ts'
import type { ArticleRow } from '#db/desk/articles.ts'
import { listContributors } from '#db/desk/contributors.ts'
import { findSection } from '#db/desk/sections.ts'
import { listTopics } from '#db/desk/topics.ts'
import { findFeedPlace } from '#db/edition/feed-pages.ts'
import { isAmongNewest } from '#db/edition/lists.ts'
import { findSitemapPart } from '#db/edition/sitemaps.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import type { Place } from '#domain/article/sighting.ts'
import type { ListRef } from '#domain/feed/identity.ts'
import { archivePath, FEED_FORMATS, type FeedFormat, feedPath, listPath, PAGE_LENGTH } from '#domain/feed/list.ts'
import { monthOf } from '#domain/feed/month.ts'
import { NEWS_LENGTH, NEWS_WINDOW } from '#domain/feed/sitemap.ts'

/** An article that readers see, or saw until it was withdrawn. */
export type KnownArticle = Pick<ArticleRow, 'id' | 'publicId'> & {
  path: string
  isPublic: boolean
  publishedAt: Date
  /** Of the revision readers see or last saw. */
  content: ArticleContent
}

type List = { kind: 'front' | 'section' | 'topic' | 'contributor'; name: string; ref: ListRef }

/** Every address where readers and their programs may look for the article at `now`, and what must be there. */
export async function listPlaces(db: Db, article: KnownArticle, now: Date): Promise<Place[]> {
  const { path, isPublic } = article
  const lists = await listsOf(db, article.content)
  return [
    { kind: 'page', name: '', format: null, address: path, expected: isPublic ? 'there' : 'gone' },
    ...(await Promise.all(lists.map((list) => placesOfList(db, article, list)))).flat(),
    ...(await sitemaps(db, article, now)),
  ]
}

async function listsOf(db: Db, { section, topics, bylines }: ArticleContent): Promise<List[]> {
  const filed = await findSection(db, section)
  const named = <Row extends { id: string }>(rows: Row[], ids: readonly string[]) =>
    rows.filter(({ id }) => ids.includes(id))
  return [
    { kind: 'front', name: '', ref: { kind: 'latest' } },
    ...(filed ? [listOf('section', filed)] : []),
    ...named(await listTopics(db), topics).map((row) => listOf('topic', row)),
    ...named(await listContributors(db), bylines).map((row) => listOf('contributor', row)),
  ]
}

const listOf = (kind: 'section' | 'topic' | 'contributor', { slug, name }: { slug: string; name: string }): List => ({
  kind,
  name,
  ref: { kind, slug },
})

/** The page of a list on which the article has its line, and the documents of its feed that have its item. */
async function placesOfList(
  db: Db,
  { id, publicId, publishedAt, isPublic }: KnownArticle,
  { kind, name, ref }: List,
): Promise<Place[]> {
  const path = listPath(ref)
  // A front is arranged by hand and has no further pages. Any other list begins anew wherever its address says.
  const isOnFirst = kind === 'front' || (await isAmongNewest(db, ref, publishedAt, PAGE_LENGTH))
  const address = isOnFirst ? path : `${path}?before=${publishedAt.getTime() + 1}-${publicId}`
  const archived = await findFeedPlace(db, ref, { id, at: publishedAt })
  const expected = isPublic ? 'there' : 'absent'
  return [
    { kind, name, format: null, address, expected: isPublic && kind === 'front' ? 'either' : expected },
    ...(Object.keys(FEED_FORMATS) as FeedFormat[]).map((format) => ({
      kind,
      name,
      format,
      address: archived ? archivePath(ref, archived, format) : feedPath(ref, format),
      expected: expected as Place['expected'],
    })),
  ]
}

/** A search engine is not told of what asks not to be listed, nor of a copy whose original stands elsewhere. */
async function sitemaps(db: Db, { id, publishedAt, isPublic, content }: KnownArticle, now: Date): Promise<Place[]> {
  const isListed = isPublic && !content.noindex && content.canonicalUrl === ''
  const isNews = isListed && publishedAt.getTime() > now.getTime() - NEWS_WINDOW
  const isCrowded = isNews && !(await isAmongNewest(db, { kind: 'latest' }, publishedAt, NEWS_LENGTH))
  const part = await findSitemapPart(db, { id, at: publishedAt })
  const month = `${monthOf(publishedAt)}${part > 1 ? `-${part}` : ''}`
  return [
    {
      kind: 'sitemap',
      name: '',
      format: null,
      address: `/sitemaps/${month}.xml`,
      expected: isListed ? 'there' : 'absent',
    },
    {
      kind: 'news_sitemap',
      name: '',
      format: null,
      address: '/sitemaps/news.xml',
      expected: isCrowded ? 'either' : isNews ? 'there' : 'absent',
    },
  ]
}
