import type { Metadata } from 'next'
import { JsonLd } from '#components/site/json-ld.tsx'
import { ListPage } from '#components/site/list/list-page.tsx'
import { Profile } from '#components/site/list/profile.tsx'
import { edition } from '#db/edition/connection.ts'
import { countList, MOST_LISTED } from '#db/edition/counts.ts'
import { listContributor, type Page } from '#db/edition/lists.ts'
import { findContributor, findSite } from '#db/edition/site.ts'
import { profileData } from '#domain/linked-data/list-data.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../../cursor.ts'
import { listAlternates } from '../../feed-links.ts'
import { findPaper } from '../../find-paper.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ contributor: string }>; searchParams: Promise<PageParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const contributor = await findContributor(edition(), (await params).contributor)
  if (!contributor) return notFoundMetadata()
  const site = await findSite(edition())
  return {
    title: contributor.name,
    description: contributor.bio || wordsOf(site).list.aboutContributor(contributor.name, site.name),
    alternates: listAlternates(contributor.path, `${contributor.name} | ${site.name}`),
    openGraph: { type: 'profile', url: contributor.path, siteName: site.name, title: contributor.name },
  }
}

export default async function ContributorPage({ params, searchParams }: Props) {
  const { contributor: slug } = await params
  const contributor = await findContributor(edition(), slug)
  if (!contributor) return moveOrNotFound(`/by/${slug}`)
  const read = (page: Page) => listContributor(edition(), contributor.slug, page)
  const { lines, ...page } = await readPage({ path: contributor.path, read, place: ofCard }, await searchParams)
  const stories = await countList(edition(), { kind: 'contributor', slug: contributor.slug })
  const paper = await findPaper()
  return (
    <>
      {page.isNewest && <JsonLd value={profileData({ ...contributor, cards: lines }, paper.site, paper.siteUrl)} />}
      <ListPage
        paper={paper}
        path={contributor.path}
        label={wordsOf(paper.site).list.contributor[contributor.kind]}
        title={contributor.name}
        about={page.isNewest && <Profile {...contributor} />}
        cards={lines}
        count={{ stories, isWhole: stories < MOST_LISTED }}
        {...page}
      />
    </>
  )
}
