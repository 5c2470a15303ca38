import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListPage } from '#components/site/list/list-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { countList, MOST_LISTED } from '#db/edition/counts.ts'
import { listPlace, type Page } from '#db/edition/lists.ts'
import { findPlaceName, findSite } from '#db/edition/site.ts'
import { placePath } from '#domain/article/address.ts'
import { listData } from '#domain/linked-data/list-data.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../../cursor.ts'
import { listAlternates } from '../../feed-links.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ place: string }>; searchParams: Promise<PageParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const slug = decodeURIComponent((await params).place)
  const name = await findPlaceName(edition(), slug)
  if (!name) return notFoundMetadata()
  const site = await findSite(edition())
  const path = placePath(slug)
  return {
    title: name,
    description: wordsOf(site).list.aboutPlace(name, site.name),
    alternates: listAlternates(path, `${name} | ${site.name}`),
    openGraph: { type: 'website', url: path, siteName: site.name, title: name },
  }
}

export default async function PlacePage({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).place)
  const path = placePath(slug)
  const name = await findPlaceName(edition(), slug)
  if (!name) return moveOrNotFound(path)
  const read = (page: Page) => listPlace(edition(), slug, page)
  const { lines, ...page } = await readPage({ path, read, place: ofCard }, await searchParams)
  const stories = await countList(edition(), { kind: 'place', slug })
  const paper = await findPaper()
  return (
    <>
      {page.isNewest && <JsonLd value={listData({ path, name, cards: lines }, paper.site, paper.siteUrl)} />}
      <ListPage
        paper={paper}
        path={path}
        label={wordsOf(paper.site).list.place}
        title={name}
        count={{ stories, isWhole: stories < MOST_LISTED }}
        cards={lines}
        {...page}
      />
    </>
  )
}
