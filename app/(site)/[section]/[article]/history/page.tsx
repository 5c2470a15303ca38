import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { type Comparison, HistoryPage } from '#components/site/history/history-page.tsx'
import { GonePage } from '#components/site/missing/gone-page.tsx'
import { findArticle, findWithdrawn } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { answerGone } from '#db/edition/reading.ts'
import { findSite } from '#db/edition/site.ts'
import { findVersionWords, listVersions } from '#db/edition/versions.ts'
import { historyPath, publicIdIn } from '#domain/article/address.ts'
import { versionDifference } from '#domain/article/version-difference.ts'
import { wordsOf } from '#domain/words/words.ts'
import { findPaper } from '../../../find-paper.ts'
import { moveOrNotFound } from '../../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ section: string; article: string }>
  searchParams: Promise<{ from?: string; to?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publicId = publicIdIn((await params).article)
  const site = await findSite(edition())
  const article = publicId && site.publicHistory && (await findArticle(edition(), publicId))
  if (!article) return notFoundMetadata()
  const title = `${wordsOf(site).history.title}: ${article.headline}`
  return { title, alternates: { canonical: historyPath(article.path) }, robots: { index: false, follow: true } }
}

export default async function Page({ params, searchParams }: Props) {
  const { section, article: segment } = await params
  const publicId = publicIdIn(segment)
  const paper = await findPaper()
  if (!publicId || !paper.site.publicHistory) return moveOrNotFound(`/${section}/${segment}/history`)

  const article = await findArticle(edition(), publicId)
  if (!article) {
    const withdrawn = await findWithdrawn(edition(), publicId)
    if (!withdrawn) return moveOrNotFound(`/${section}/${segment}/history`)
    answerGone()
    return <GonePage paper={paper} article={withdrawn} />
  }
  if (article.path !== `/${section}/${segment}`) permanentRedirect(historyPath(article.path))
  const { from, to } = await searchParams
  const comparison = await compare(publicId, Number(from), Number(to))
  return (
    <HistoryPage
      paper={paper}
      article={article}
      versions={await listVersions(edition(), publicId)}
      comparison={comparison}
    />
  )
}

/** Null unless both can be read and are two. Whichever came first is the one that is compared with. */
async function compare(publicId: string, one: number, other: number): Promise<Comparison | null> {
  if (!one || !other || one === other) return null
  const [from, to] = [Math.min(one, other), Math.max(one, other)]
  const before = await findVersionWords(edition(), publicId, from)
  const after = await findVersionWords(edition(), publicId, to)
  return before && after && { from, to, difference: versionDifference(before, after) }
}
