import type { Metadata } from 'next'
import { findFeedGroups } from '#app/feeds/find-feed-groups.ts'
import { nameOfList } from '#app/feeds/name-of-list.ts'
import { FeedsPage } from '#components/site/feeds/feeds-page.tsx'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { listAt } from '#domain/feed/list.ts'
import { wordsOf } from '#domain/words/words.ts'
import { listAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const site = await findSite(edition())
  const words = wordsOf(site).feeds
  const { types } = listAlternates('/', site.name)
  return { title: words.title, description: words.about(site.name), alternates: { canonical: '/feeds', types } }
}

type Props = { searchParams: Promise<{ of?: string | string[] }> }

/** What feeds are, which there are, and what they promise; first of all the one whose address was opened by hand. */
export default async function Page({ searchParams }: Props) {
  const { of } = await searchParams
  const [path = '', parameters] = typeof of === 'string' ? of.split('?', 2) : []
  const asked = Object.fromEntries(new URLSearchParams(parameters))
  const segments = segmentsOf(path)
  const list = segments && listAt(segments, asked)
  const name = list && (await nameOfList(list))
  const paper = await findPaper()
  const opened = list && name !== null ? { list, name: name || paper.site.name } : null
  return <FeedsPage paper={paper} groups={await findFeedGroups()} opened={opened} />
}

/** The parts of a path as they read; null where there is none, or one that is not well encoded. */
function segmentsOf(path: string): string[] | null {
  if (path === '') return null
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    return null
  }
}
