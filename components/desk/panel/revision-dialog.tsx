import { Button, Group, Loader, Modal, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import useSWR from 'swr'
import { showDone } from '#components/desk/api/problem-notice.ts'
import type { ApiProblem } from '#components/desk/api/request.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PlainWords } from '#components/desk/article/plain-words.tsx'
import { Comparison } from '#components/desk/panel/comparison.tsx'
import type { ArticleContent } from '#domain/article/content.ts'

type Props = { number: number; onClose: () => void }

/** One version: what changed since it, its words, and the way back to it. */
export function RevisionDialog({ number, onClose }: Props) {
  const { answer, keeper, asides, isReadOnly } = useArticle()
  const now = keeper.get().words
  const [view, setView] = useState('changes')
  const { data, error } = useSWR<{ content: ArticleContent }, ApiProblem>(
    `articles/${answer.article.id}/revisions/${number}`,
    { revalidateOnFocus: false },
  )
  const restore = () => {
    if (!data) return
    asides.add(now, `before going back to version ${number}`, new Date().toISOString())
    keeper.replace({ ...now, content: data.content })
    showDone(`Version ${number} is the draft now. Readers see nothing of it until you publish.`)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={`Version ${number}`} size="xl">
      <Group justify="space-between" mb="sm">
        <SegmentedControl
          size="xs"
          aria-label="Show"
          value={view}
          onChange={setView}
          data={[
            { value: 'changes', label: 'Changes since then' },
            { value: 'words', label: 'Its words' },
          ]}
        />
        {!isReadOnly && (
          <Button variant="default" disabled={!data} onClick={restore}>
            Go back to this version
          </Button>
        )}
      </Group>
      {error && <Text role="alert">{error.message}</Text>}
      {!data && !error && <Loader size="sm" />}
      {data &&
        (view === 'words' ? (
          <PlainWords content={data.content} />
        ) : (
          <Comparison from={data.content} to={now.content} />
        ))}
    </Modal>
  )
}
