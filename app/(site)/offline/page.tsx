import type { Metadata } from 'next'
import { OfflinePage } from '#components/site/offline/offline-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await findSite(edition())).offline.title, robots: { index: false, follow: true } }
}

/** What the worker in `reader/` shows in the place of any page that cannot be fetched. */
export default async function Page() {
  return <OfflinePage paper={await findPaper()} />
}
