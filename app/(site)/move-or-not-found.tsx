import { permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { NotFoundPage } from '#components/site/missing/not-found-page.tsx'
import { findRedirect } from '#db/edition/articles.ts'
import { edition, editionAside } from '#db/edition/connection.ts'
import { listLatest } from '#db/edition/lists.ts'
import { answerNotFound } from '#db/edition/reading.ts'
import { listNearest } from '#db/edition/search/nearest-articles.ts'
import { findPaper } from './find-paper.ts'

/** For an address at which nothing stands: leads to where what stood there is now, or answers 404 with help. */
export async function moveOrNotFound(path: string): Promise<ReactNode> {
  const target = await findRedirect(edition(), path)
  if (target) permanentRedirect(target)
  answerNotFound()
  const nearest = await listNearest(editionAside(), path, 6)
  const latest = nearest.length > 0 ? [] : await listLatest(edition(), { limit: 6 })
  return <NotFoundPage paper={await findPaper()} nearest={nearest} latest={latest} />
}
