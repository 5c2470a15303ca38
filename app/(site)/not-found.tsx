import type { Metadata } from 'next'
import { NotFoundPage } from '#components/site/missing/not-found-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { listLatest } from '#db/edition/lists.ts'
import { findPaper } from './find-paper.ts'

export const metadata: Metadata = { title: 'Not found' }

export default async function NotFound() {
  return <NotFoundPage paper={await findPaper()} latest={await listLatest(edition(), { limit: 6 })} />
}
