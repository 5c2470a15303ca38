import { notFound, redirect } from 'next/navigation'
import { ArticlePage } from '#components/site/article/article-page.tsx'
import { database } from '#db/client.ts'
import { previewArticle } from '#server/articles/preview-article.ts'
import { signedIn } from '#server/http/signed-in.ts'
import { findPaper } from '../../../(site)/find-paper.ts'
import styles from './preview.module.css'

type Props = { params: Promise<{ id: string }> }

/** The draft, drawn by the very components that draw the page readers get. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const person = await signedIn()
  if (!person) redirect(`/desk/sign-in?next=${encodeURIComponent(`/desk/preview/${id}`)}`)
  const article = await previewArticle(database(), person, { id, now: new Date() }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'Refusal') return null
    throw error
  })
  if (!article) notFound()
  const paper = { ...(await findPaper()), breaking: null }
  return (
    <>
      <p className={styles.note}>
        A preview of the draft. Readers do not see it. <a href={`/desk/articles/${id}`}>Back to the desk</a>
      </p>
      <ArticlePage
        paper={paper}
        article={article}
        related={article.related}
        address={(pictureId, width) => `/api/desk/pictures/${pictureId}/file/${width}`}
      />
    </>
  )
}
