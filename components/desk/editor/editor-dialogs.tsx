import { type ReactNode, useMemo, useState } from 'react'
import type { ArticleLine, Picture } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { ArticlePicker } from '#components/desk/articles/article-picker.tsx'
import { type Dialogs, DialogsContext } from '#components/desk/editor/dialogs-context.ts'
import { EmbedDialog } from '#components/desk/editor/embed-dialog.tsx'
import type { Provider } from '#components/desk/editor/embed-provider.ts'
import { LangDialog } from '#components/desk/editor/lang-dialog.tsx'
import { LinkDialog } from '#components/desk/editor/link-dialog.tsx'
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx'

type Question =
  | { asks: 'pictures'; many: boolean; files: File[]; done: (pictures: Picture[]) => void }
  | { asks: 'article'; done: (article: ArticleLine | null) => void }
  | { asks: 'embed'; url: string; done: (embed: { url: string; provider: Provider } | null) => void }
  | { asks: 'link'; href: string; done: (href: string | null) => void }
  | { asks: 'lang'; lang: string; done: (lang: string | null) => void }

/** Holds the one dialog that is open, for everything in the editor that needs an answer. */
export function EditorDialogs({ children }: { children: ReactNode }) {
  const { answer } = useArticle()
  const [question, setQuestion] = useState<Question | null>(null)
  const dialogs = useMemo<Dialogs>(() => {
    const ask = <Answer,>(make: (done: (answer: Answer) => void) => Question) =>
      new Promise<Answer>((resolve) => {
        setQuestion(
          make((answer) => {
            setQuestion(null)
            resolve(answer)
          }),
        )
      })
    return {
      pickPictures: ({ many, files = [] }) => ask((done) => ({ asks: 'pictures', many, files, done })),
      pickArticle: () => ask((done) => ({ asks: 'article', done })),
      askEmbed: (url = '') => ask((done) => ({ asks: 'embed', url, done })),
      askLink: (href) => ask((done) => ({ asks: 'link', href, done })),
      askLang: (lang) => ask((done) => ({ asks: 'lang', lang, done })),
    }
  }, [])
  return (
    <DialogsContext value={dialogs}>
      {children}
      {question && <Asked question={question} articleId={answer.article.id} />}
    </DialogsContext>
  )
}

function Asked({ question, articleId }: { question: Question; articleId: string }) {
  switch (question.asks) {
    case 'pictures':
      return <PicturePicker many={question.many} files={question.files} onDone={question.done} />
    case 'article':
      return <ArticlePicker besides={articleId} onDone={question.done} />
    case 'embed':
      return <EmbedDialog url={question.url} onDone={question.done} />
    case 'link':
      return <LinkDialog href={question.href} onDone={question.done} />
    case 'lang':
      return <LangDialog lang={question.lang} onDone={question.done} />
    default:
      return question satisfies never
  }
}
