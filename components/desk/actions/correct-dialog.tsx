import { Button, Group, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useStep } from '#components/desk/actions/use-step.ts'
import { showDone } from '#components/desk/api/problem-notice.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'

/** Publishes again, with a dated note that readers see. */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const { take, isBusy, problem } = useStep()
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [text, setText] = useState('')
  const correct = async () => {
    const done = await take('correct', (hash) => ({ hash, kind, text: text.trim() }))
    if (!done) return
    showDone('Corrected. The note stands with the article and on the page of corrections.')
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title="Correct in public" size="lg">
      <Stack gap="sm">
        <SegmentedControl
          aria-label="Kind"
          value={kind}
          onChange={(value) => setKind(value === 'clarification' ? 'clarification' : 'correction')}
          data={[
            { value: 'correction', label: 'Correction: we were wrong' },
            { value: 'clarification', label: 'Clarification: something was missing' },
          ]}
        />
        <Textarea
          label="What readers are told"
          description="Say what was wrong and what is right. It goes out now, with the text as it stands here."
          placeholder="An earlier version of this article said … In fact …"
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
      </Stack>
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button onClick={correct} loading={isBusy} disabled={text.trim() === ''}>
          Publish the {kind}
        </Button>
      </Group>
    </Modal>
  )
}
