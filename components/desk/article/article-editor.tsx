import { Loader, VisuallyHidden } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect } from 'react'
import type { KeyedMutator } from 'swr'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import { ActionBar } from '#components/desk/article/action-bar.tsx'
import { ArticleContext, type OpenArticle } from '#components/desk/article/article-context.ts'
import { HeadFields } from '#components/desk/article/head-fields.tsx'
import { SidePanel } from '#components/desk/article/side-panel.tsx'
import { SignInAgain } from '#components/desk/article/sign-in-again.tsx'
import { StandingNotice } from '#components/desk/article/standing-notice.tsx'
import { useSteady } from '#components/desk/article/use-steady.ts'
import { type Opened, useKeeper, useOpenDraft } from '#components/desk/draft/use-draft.ts'
import { BodyEditor } from '#components/desk/editor/body-editor.tsx'
import { EditorDialogs } from '#components/desk/editor/editor-dialogs.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './article-editor.module.css'

type Props = { answer: ArticleAnswer; refresh: KeyedMutator<ArticleAnswer> }

/** One article: opens its shared draft, then the editor on it. */
export function ArticleEditor({ answer, refresh }: Props) {
  const { person } = useSignedIn()
  const opened = useOpenDraft({ person, answer })
  if (!opened) return <Opening />
  return <OpenEditor answer={answer} refresh={refresh} {...opened} />
}

/** The article as it will read, with its furniture around it. */
function OpenEditor({ answer, refresh, keeper, asides }: Props & Opened) {
  const { words, save, others, isOpen, isKept } = useKeeper(keeper)
  const open: OpenArticle = {
    answer,
    refresh,
    keeper,
    asides,
    save,
    others,
    isKept,
    content: words.content,
    urgency: words.urgency,
    isReadOnly: !answer.canEdit || answer.article.status === 'withdrawn' || save.is === 'stopped',
    set: keeper.set,
    setUrgency: (urgency) => keeper.set({ urgency }),
  }
  const steady = useSteady(open)
  useChecks(words, save.is === 'saved', refresh)
  useEffect(() => {
    document.title = `${words.content.headline || 'No headline yet'} – Desk`
  }, [words.content.headline])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the article is opened
  useEffect(() => {
    if (!isOpen) return
    const { kicker, headline } = words.content
    if (!open.isReadOnly && kicker === '' && headline === '') document.getElementById('field-headline')?.focus()
  }, [isOpen])
  useHotkeys([['mod+S', () => !keeper.isClean() && keeper.retry()]], [], true)

  return (
    <ArticleContext value={open}>
      <EditorDialogs>
        <ActionBar />
        {isOpen ? (
          <div className={classes.layout}>
            <div className={classes.paper}>
              <VisuallyHidden component="h1">{words.content.headline || 'No headline yet'}</VisuallyHidden>
              <StandingNotice />
              <ArticleContext value={steady}>
                <HeadFields />
                <BodyEditor key={open.isReadOnly ? 'read' : 'write'} />
              </ArticleContext>
            </div>
            <ArticleContext value={steady}>
              <SidePanel />
            </ArticleContext>
          </div>
        ) : (
          <Opening />
        )}
        <SignInAgain />
      </EditorDialogs>
    </ArticleContext>
  )
}

const Opening = () => (
  <div className={classes.waiting}>
    <Loader size="sm" aria-label="Opening the article" />
  </div>
)

/** Milliseconds after the last change in which the checklist and the history are asked for again. */
const CHECK = 1_200

/** What the server says of the words (checklist, history) is asked for again when they rest. */
function useChecks(words: object, isSaved: boolean, refresh: () => Promise<unknown>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are what it waits for
  useEffect(() => {
    if (!isSaved) return
    const timer = window.setTimeout(() => void refresh(), CHECK)
    return () => window.clearTimeout(timer)
  }, [words, isSaved, refresh])
}
