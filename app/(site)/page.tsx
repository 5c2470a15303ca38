import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { FrontPage } from '#components/site/front/front-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { findRedirect } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { findHomeFront } from '#db/edition/fronts.ts'
import { listForFront } from '#db/edition/lists.ts'
import { findSite } from '#db/edition/site.ts'
import { composeFront } from '#domain/front/compose-front.ts'
import { frontData } from '#domain/linked-data/list-data.ts'
import { listAlternates } from './feed-links.ts'
import { findPaper } from './find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  return {
    title: { absolute: site.tagline ? `${site.name}: ${site.tagline}` : site.name },
    description: site.tagline || undefined,
    alternates: listAlternates('/', site.name),
    openGraph: { type: 'website', url: '/', siteName: site.name, title: site.name, description: site.tagline },
  }
}

type Props = { searchParams: Promise<{ p?: string; page_id?: string }> }

export default async function Page({ searchParams }: Props) {
  const { p, page_id } = await searchParams
  const shortLink = p ? `/?p=${p}` : page_id ? `/?page_id=${page_id}` : null
  // A short link nobody brought along still leads to the paper, but never to a second copy of its front.
  if (shortLink) permanentRedirect((await findRedirect(edition(), shortLink)) ?? '/')

  const paper = await findPaper()
  const front =
    (await findHomeFront(edition())) ??
    composeFront(await listForFront(edition(), { latest: 60, perSection: 12 }), paper.sections)
  return (
    <>
      <JsonLd value={frontData(paper.site, paper.siteUrl)} />
      <FrontPage paper={paper} front={front} />
    </>
  )
}
