import { Alert, Anchor } from '@mantine/core'
import type { EventLine } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { noteOf } from '#components/desk/panel/history.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'

/** What must be known before a word is changed: withdrawn, scheduled, not mine to edit, or live. */
export function StandingNotice() {
  const { answer, isReadOnly, save, isKept } = useArticle()
  const { site } = useSignedIn()
  const { article, canEdit } = answer
  if (save.is === 'stopped') {
    return (
      <Notice color="red">
        {save.why === 'withdrawn'
          ? 'This article was withdrawn while you wrote. '
          : 'You may not write in this article any more. '}
        What you wrote since is not saved on the server{isKept && '; it is kept in this browser'}. Copy what you need.
      </Notice>
    )
  }
  if (article.status === 'withdrawn') {
    return (
      <Notice color="red">
        Withdrawn{article.withdrawnAt && ` ${timeInWords(article.withdrawnAt, site)}`}. Readers are told: “
        {article.withdrawnReason}”
      </Notice>
    )
  }
  if (!canEdit || isReadOnly)
    return <Notice color="gray">You can read this article; editing it is up to others.</Notice>
  if (article.status === 'scheduled' && article.publishAt) {
    return (
      <Notice color="violet">
        Goes out {timeInWords(article.publishAt, site)}, with the words it had when it was scheduled. Schedule it again
        to send out later changes.
      </Notice>
    )
  }
  if (article.status === 'published' && article.path) {
    return (
      <Notice color="teal">
        Readers see this at{' '}
        <Anchor href={article.path} target="_blank" size="sm">
          {article.path}
        </Anchor>
        . What you change here stays here until you update it.
      </Notice>
    )
  }
  const last = answer.events.reduce<EventLine | null>((a, b) => (a && a.number > b.number ? a : b), null)
  const note = last && noteOf(last)
  if (article.status === 'draft' && last?.kind === 'article.returned' && note) {
    return (
      <Notice color="yellow">
        {last.by ?? 'An editor'} returned this {timeInWords(last.at, site)}: “{note}”
      </Notice>
    )
  }
  if (article.status === 'in_review' && last?.kind === 'article.submitted' && note) {
    return (
      <Notice color="yellow">
        {last.by ?? 'The writer'} submitted this {timeInWords(last.at, site)}: “{note}”
      </Notice>
    )
  }
  return null
}

function Notice({ color, children }: { color: string; children: React.ReactNode }) {
  return (
    <Alert color={color} variant="light" mb="md" py={6} px={12}>
      {children}
    </Alert>
  )
}
