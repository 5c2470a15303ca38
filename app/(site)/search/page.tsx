import type { Metadata } from 'next'
import { SearchPage } from '#components/site/search/search-page.tsx'
import { edition, editionAside } from '#db/edition/connection.ts'
import { listNamed } from '#db/edition/search/named-by.ts'
import { searchArticles } from '#db/edition/search/search-articles.ts'
import { findContributor, findSite } from '#db/edition/site.ts'
import { feedPath, PAGE_LENGTH } from '#domain/feed/list.ts'
import { readSearch, type SearchParameters } from '#domain/search/search.ts'
import { wordsOf } from '#domain/words/words.ts'
import { feedAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<SearchParameters> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = readSearch(await searchParams)
  const site = await findSite(edition())
  const words = wordsOf(site).search
  const robots = { index: false, follow: true }
  if (search.query.problem) return { title: search.q ? words.saved(search.q) : words.title, robots }
  const title = words.saved(search.q)
  const { types } = feedAlternates((format) => feedPath({ kind: 'search', search }, format), `${title} | ${site.name}`)
  return { title, robots, alternates: { types } }
}

export default async function Page({ searchParams }: Props) {
  const search = readSearch(await searchParams)
  const paper = await findPaper()
  const { by } = search.filters
  const options = { timeZone: paper.site.timeZone, limit: PAGE_LENGTH, beside: editionAside() }
  return (
    <SearchPage
      paper={paper}
      search={search}
      results={await searchArticles(edition(), search, options)}
      named={search.before ? [] : await listNamed(edition(), search.query)}
      contributor={by ? await findContributor(edition(), by) : null}
    />
  )
}
