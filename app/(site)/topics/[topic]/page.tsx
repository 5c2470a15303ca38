import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListPage } from '#components/site/list/list-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { countList, MOST_LISTED } from '#db/edition/counts.ts'
import { listTopic, type Page } from '#db/edition/lists.ts'
import { findSite, findTopic } from '#db/edition/site.ts'
import { listData } from '#domain/linked-data/list-data.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../../cursor.ts'
import { listAlternates } from '../../feed-links.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'
import { combinationMetadata, combinationPage, isCombination } from './combination.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ topic: string }>; searchParams: Promise<PageParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeURIComponent((await params).topic)
  if (isCombination(slug)) return combinationMetadata(slug)
  const topic = await findTopic(edition(), slug)
  if (!topic) return notFoundMetadata()
  const site = await findSite(edition())
  return {
    title: topic.name,
    description: wordsOf(site).list.aboutTopic(topic.name, site.name),
    alternates: listAlternates(topic.path, `${topic.name} | ${site.name}`),
    openGraph: { type: 'website', url: topic.path, siteName: site.name, title: topic.name },
  }
}

export default async function TopicPage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).topic)
  const asked = await searchParams
  if (isCombination(slug)) return combinationPage(slug, asked)
  const topic = await findTopic(edition(), slug)
  if (!topic) return moveOrNotFound(`/topics/${slug}`)
  const read = (page: Page) => listTopic(edition(), topic.slug, page)
  const { lines, ...page } = await readPage({ path: topic.path, read, place: ofCard }, asked)
  const stories = await countList(edition(), { kind: 'topic', slug: topic.slug })
  const paper = await findPaper()
  return (
    <>
      {page.isNewest && (
        <JsonLd value={listData({ path: topic.path, name: topic.name, cards: lines }, paper.site, paper.siteUrl)} />
      )}
      <ListPage
        paper={paper}
        path={topic.path}
        label={wordsOf(paper.site).list.topic}
        title={topic.name}
        cards={lines}
        count={{ stories, isWhole: stories < MOST_LISTED }}
        {...page}
      />
    </>
  )
}
