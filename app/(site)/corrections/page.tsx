import type { Metadata } from 'next'
import { CorrectionsPage } from '#components/site/corrections/corrections-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { listCorrections } from '#db/edition/corrections.ts'
import type { Page } from '#db/edition/lists.ts'
import { findSite } from '#db/edition/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { type PageParameters, readPage } from '../cursor.ts'
import { listAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  const { title } = wordsOf(site).corrections
  return { title, alternates: listAlternates('/corrections', `${title} | ${site.name}`) }
}

type Props = { searchParams: Promise<PageParameters & { section?: string | string[] }> }

export default async function CorrectionsOfPaper({ searchParams }: Props) {
  const { section: asked, ...at } = await searchParams
  const paper = await findPaper()
  const section = paper.sections.find(({ slug }) => slug === asked)
  const { lines, ...page } = await readPage(
    {
      path: section ? `/corrections?section=${section.slug}` : '/corrections',
      read: (page: Page) => listCorrections(edition(), page, section?.slug),
      place: ({ at, id }) => ({ at, id }),
    },
    at,
  )
  return <CorrectionsPage paper={paper} section={section ?? null} corrections={lines} {...page} />
}
