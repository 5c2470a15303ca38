import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { findPaper } from '#app/(site)/find-paper.ts'
import { LitePage } from '#components/site/lite/lite-page.tsx'
import { findArticle } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { litePath, publicIdIn } from '#domain/article/address.ts'
import { wordsOf } from '#domain/words/words.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string; article: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publicId = publicIdIn((await params).article)
  const article = publicId && (await findArticle(edition(), publicId))
  if (!article) return { robots: { index: false } }
  const site = await findSite(edition())
  return {
    title: `${wordsOf(site).lite.title(article.headline)} | ${site.name}`,
    alternates: { canonical: article.canonicalUrl },
    robots: { index: false, follow: true },
  }
}

export default async function Page({ params }: Props) {
  const { section, article: segment } = await params
  const publicId = publicIdIn(segment)
  const article = publicId && (await findArticle(edition(), publicId))
  // What is not there, or was withdrawn, says so at its own address.
  if (!article) permanentRedirect(`/${section}/${segment}`)
  if (article.path !== `/${section}/${segment}`) permanentRedirect(litePath(article.path))
  return <LitePage paper={await findPaper()} article={article} />
}
