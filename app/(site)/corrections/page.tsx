import type { Metadata } from 'next'
import { CorrectionsPage } from '#components/site/corrections/corrections-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { listCorrections } from '#db/edition/corrections.ts'
import { findSite } from '#db/edition/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { pageAfter, pageOf } from '../cursor.ts'
import { listAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  const { title } = wordsOf(site).corrections
  return { title, alternates: listAlternates('/corrections', `${title} | ${site.name}`) }
}

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const page = pageAfter((await searchParams).before)
  const corrections = await listCorrections(edition(), page)
  const { lines, older } = pageOf('/corrections', corrections, ({ at, id }) => ({ at, id }))
  return <CorrectionsPage paper={await findPaper()} corrections={lines} isNewest={!page.before} older={older} />
}
