import { Button, Group, List, Modal, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useStep } from '#components/desk/actions/use-step.ts'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { useArticle } from '#components/desk/article/article-context.ts'

/** Takes the article from readers. Says first what that means. */
export function WithdrawDialog({ onClose }: { onClose: () => void }) {
  const { answer } = useArticle()
  const { act, isBusy, problem } = useStep()
  const [reason, setReason] = useState('')
  const withdraw = async () => {
    const done = await act('withdraw', { reason: reason.trim() })
    if (!done) return
    showDone('Withdrawn. Readers do not see it any more.')
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title="Withdraw from readers" size="lg">
      <Text size="sm">This happens at once:</Text>
      <List size="sm" my="xs">
        <List.Item>
          {answer.article.path} answers “withdrawn” (410) with the reason below, and search engines drop it.
        </List.Item>
        <List.Item>It leaves the front, its section, topics, bylines, search, sitemaps and feeds.</List.Item>
        <List.Item>Its pictures are no longer served, unless another article uses them.</List.Item>
        <List.Item>
          The desk keeps everything: {answer.revisions.length} version{answer.revisions.length === 1 ? '' : 's'} and the
          draft. It can be taken back.
        </List.Item>
      </List>
      <Textarea
        label="Reason, as readers are told"
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button color="red" onClick={withdraw} loading={isBusy} disabled={reason.trim() === ''}>
          Withdraw now
        </Button>
      </Group>
    </Modal>
  )
}
