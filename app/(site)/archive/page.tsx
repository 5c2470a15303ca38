import type { Metadata } from 'next'
import { ArchivePage } from '#components/site/archive/archive-page.tsx'
import { listArchiveMonths } from '#db/edition/archive.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  const { title, about } = wordsOf(site).archive
  return { title, description: about(site.name), alternates: { canonical: '/archive' } }
}

export default async function ArchiveIndex() {
  return <ArchivePage paper={await findPaper()} months={await listArchiveMonths(edition())} />
}
