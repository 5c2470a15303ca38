import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListPage } from '#components/site/list/list-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { MOST_LISTED } from '#db/edition/counts.ts'
import type { Page } from '#db/edition/lists.ts'
import { findPlace, listPlace } from '#db/edition/places.ts'
import { findSite } from '#db/edition/site.ts'
import { listData } from '#domain/linked-data/list-data.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../../cursor.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ place: string }>; searchParams: Promise<PageParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await findPlace(edition(), decodeURIComponent((await params).place))
  if (!place) return notFoundMetadata()
  const site = await findSite(edition())
  return {
    title: place.name,
    description: wordsOf(site).list.aboutPlace(place.name, site.name),
    alternates: { canonical: place.path },
    openGraph: { type: 'website', url: place.path, siteName: site.name, title: place.name },
  }
}

export default async function PlacePage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).place)
  const place = await findPlace(edition(), slug)
  if (!place) return moveOrNotFound(`/places/${encodeURIComponent(slug)}`)
  const read = (page: Page) => listPlace(edition(), slug, page)
  const { lines, ...page } = await readPage({ path: place.path, read, place: ofCard }, await searchParams)
  const paper = await findPaper()
  return (
    <>
      {page.isNewest && (
        <JsonLd value={listData({ path: place.path, name: place.name, cards: lines }, paper.site, paper.siteUrl)} />
      )}
      <ListPage
        paper={paper}
        path={place.path}
        label={wordsOf(paper.site).list.place}
        title={place.name}
        count={{ stories: place.articles, isWhole: place.articles < MOST_LISTED }}
        cards={lines}
        hasFeeds={false}
        {...page}
      />
    </>
  )
}
