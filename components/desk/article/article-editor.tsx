import { VisuallyHidden } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect } from 'react'
import type { KeyedMutator } from 'swr'
import type { ArticleAnswer } from '#components/desk/api/types.ts'
import { ActionBar } from '#components/desk/article/action-bar.tsx'
import { ArticleContext, type OpenArticle } from '#components/desk/article/article-context.ts'
import { ConflictNotice } from '#components/desk/article/conflict-notice.tsx'
import { FoundNotice } from '#components/desk/article/found-notice.tsx'
import { HeadFields } from '#components/desk/article/head-fields.tsx'
import { SidePanel } from '#components/desk/article/side-panel.tsx'
import { SignInAgain } from '#components/desk/article/sign-in-again.tsx'
import { StandingNotice } from '#components/desk/article/standing-notice.tsx'
import { useSteady } from '#components/desk/article/use-steady.ts'
import { useDraft } from '#components/desk/draft/use-draft.ts'
import { BodyEditor } from '#components/desk/editor/body-editor.tsx'
import { EditorDialogs } from '#components/desk/editor/editor-dialogs.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './article-editor.module.css'

type Props = { answer: ArticleAnswer; refresh: KeyedMutator<ArticleAnswer> }

/** The article as it will read, with its furniture around it. */
export function ArticleEditor({ answer, refresh }: Props) {
  const { person } = useSignedIn()
  const { keeper, journal, state, found, forgetFound } = useDraft({
    personId: person.id,
    answer,
    onSaved: ({ hash, updatedAt, problems }, words) =>
      void refresh(
        (now) =>
          now && {
            ...now,
            problems,
            draft: { content: words.content, hash, updatedAt, updatedBy: person.name },
          },
        { revalidate: false },
      ),
  })
  const { words, save, loaded, isKept } = state
  const open: OpenArticle = {
    answer,
    refresh,
    keeper,
    journal,
    save,
    isKept,
    content: words.content,
    urgency: words.urgency,
    loaded,
    isReadOnly: !answer.canEdit || answer.article.status === 'withdrawn',
    set: (change) => {
      const now = keeper.get().words
      keeper.change({ ...now, content: { ...now.content, ...change } })
    },
    setUrgency: (urgency) => keeper.change({ ...keeper.get().words, urgency }),
  }
  const steady = useSteady(open)
  // What a colleague saved meanwhile is shown, unless there are words of ours that it would cover.
  useEffect(() => {
    const { content, hash, updatedAt } = answer.draft
    keeper.rebase({ hash, updatedAt, words: { content, urgency: answer.article.urgency } })
  }, [keeper, answer.draft, answer.article.urgency])
  useEffect(() => {
    document.title = `${words.content.headline || 'No headline yet'} – Desk`
  }, [words.content.headline])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the article is opened
  useEffect(() => {
    const { kicker, headline } = words.content
    if (!open.isReadOnly && kicker === '' && headline === '') document.getElementById('field-headline')?.focus()
  }, [])
  useHotkeys([['mod+S', () => void keeper.retry()]], [], true)

  return (
    <ArticleContext value={open}>
      <EditorDialogs>
        <ActionBar />
        <div className={classes.layout}>
          <div className={classes.paper}>
            <VisuallyHidden component="h1">{words.content.headline || 'No headline yet'}</VisuallyHidden>
            <StandingNotice />
            <ConflictNotice />
            {found.map((entry) => (
              <FoundNotice key={entry.key} entry={entry} onForget={() => forgetFound(entry)} />
            ))}
            <ArticleContext value={steady}>
              <HeadFields />
              <BodyEditor key={open.isReadOnly ? 'read' : 'write'} />
            </ArticleContext>
          </div>
          <ArticleContext value={steady}>
            <SidePanel />
          </ArticleContext>
        </div>
        <SignInAgain />
      </EditorDialogs>
    </ArticleContext>
  )
}
