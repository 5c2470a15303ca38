import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListPage } from '#components/site/list/list-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { findSectionFront } from '#db/edition/fronts.ts'
import { listSection, type Page } from '#db/edition/lists.ts'
import { findSection, findSite } from '#db/edition/site.ts'
import { composeSection } from '#domain/front/compose-front.ts'
import { storiesOn } from '#domain/front/front.ts'
import { hueOf } from '#domain/front/hue.ts'
import { listData } from '#domain/linked-data/list-data.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../cursor.ts'
import { listAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'
import { moveOrNotFound } from '../move-or-not-found.tsx'
import { notFoundMetadata } from '../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string }>; searchParams: Promise<PageParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = await findSection(edition(), (await params).section)
  if (!section) return notFoundMetadata()
  const site = await findSite(edition())
  return {
    title: section.name,
    description: wordsOf(site).list.aboutSection(section.name, site.name),
    alternates: listAlternates(section.path, `${section.name} | ${site.name}`),
    openGraph: { type: 'website', url: section.path, siteName: site.name, title: section.name },
  }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { section: slug } = await params
  const section = await findSection(edition(), slug)
  if (!section) return moveOrNotFound(`/${slug}`)
  const read = (page: Page) => listSection(edition(), section.slug, page)
  const { lines, ...page } = await readPage({ path: section.path, read, place: ofCard }, await searchParams)
  const front = page.isNewest ? ((await findSectionFront(edition(), slug)) ?? composeSection(lines)) : null
  const above = front ? storiesOn(front) : []
  const shown = new Set(above.map((card) => card.publicId))
  const below = lines.filter((card) => !shown.has(card.publicId))
  const paper = await findPaper()
  const facts = { path: section.path, name: section.name, cards: [...above, ...below] }
  return (
    <>
      {page.isNewest && <JsonLd value={listData(facts, paper.site, paper.siteUrl)} />}
      <ListPage
        paper={paper}
        path={section.path}
        title={section.name}
        hue={hueOf(section.colour)}
        currentSection={section.slug}
        front={front}
        cards={below}
        {...page}
        isAmongItsOwn
      />
    </>
  )
}
