import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { ArticlePage } from '#components/site/article/article-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { GonePage } from '#components/site/missing/gone-page.tsx'
import { findArticle, findWithdrawn } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'
import { listByTopics } from '#db/edition/lists.ts'
import { answerGone, validUntil } from '#db/edition/reading.ts'
import { findSite } from '#db/edition/site.ts'
import { listTranslations } from '#db/edition/translations.ts'
import { publicIdIn } from '#domain/article/address.ts'
import { chooseRelated } from '#domain/article/related.ts'
import { articleData } from '#domain/linked-data/article-data.ts'
import { type Age, ageOf } from '#domain/time/age.ts'
import { wordsOf } from '#domain/words/words.ts'
import { articleMetadata } from '../../article-metadata.ts'
import { findPaper } from '../../find-paper.ts'
import { historyLinkOf } from '../../history-link.ts'
import { moveOrNotFound } from '../../move-or-not-found.tsx'
import { notFoundMetadata } from '../../not-found-metadata.ts'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ section: string; article: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publicId = publicIdIn((await params).article)
  const article = publicId && (await findArticle(edition(), publicId))
  if (publicId && !article && (await findWithdrawn(edition(), publicId))) {
    return { title: wordsOf(await findSite(edition())).gone.title, robots: { index: false } }
  }
  if (!article) return notFoundMetadata()
  return articleMetadata(article, await listTranslations(edition(), article.publicId), await findPaper())
}

export default async function Page({ params }: Props) {
  const { section, article: segment } = await params
  const path = `/${section}/${segment}`
  const publicId = publicIdIn(segment)
  if (!publicId) return moveOrNotFound(path)

  const article = await findArticle(edition(), publicId)
  if (article) {
    if (article.path !== path) permanentRedirect(article.path)
    const paper = await findPaper()
    const translations = await listTranslations(edition(), publicId)
    const byTopics = await listByTopics(
      edition(),
      article.topics.map((topic) => topic.slug),
      RELATED,
    )
    return (
      <>
        <JsonLd value={articleData(article, translations, paper.site, paper.siteUrl)} />
        <ArticlePage
          paper={paper}
          article={article}
          related={chooseRelated(article, byTopics, RELATED)}
          age={presentAge(article.publishedAt)}
          history={await historyLinkOf(article, paper.site)}
        />
      </>
    )
  }

  const withdrawn = await findWithdrawn(edition(), publicId)
  if (!withdrawn) return moveOrNotFound(path)
  answerGone()
  return <GonePage paper={await findPaper()} article={withdrawn} />
}

/** How old the story is now; the page says that it is not true any more when that changes. */
function presentAge(publishedAt: Date): Age | null {
  const { age, until } = ageOf(publishedAt, new Date())
  validUntil(until)
  return age
}

/** How many stories stand under an article. */
const RELATED = 4
