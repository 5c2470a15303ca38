import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useStep } from '#components/desk/actions/use-step.ts'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { CheckList } from '#components/desk/panel/check-list.tsx'

type Props = { action: 'submit' | 'return'; onClose: () => void }

const SAID = {
  submit: { title: 'Submit to the editors', label: 'Note for the editors', button: 'Submit', done: 'Submitted.' },
  return: {
    title: 'Return to the writer',
    label: 'What should change',
    button: 'Return',
    done: 'Returned to the writer.',
  },
} as const

/** Hands an article on, or back, with a note. */
export function HandDialog({ action, onClose }: Props) {
  const { take, isBusy, problem } = useStep()
  const [note, setNote] = useState('')
  const { title, label, button, done } = SAID[action]
  const hand = async () => {
    const moved = await take(action, (hash) => ({ hash, ...(note.trim() ? { note: note.trim() } : {}) }))
    if (!moved) return
    showDone(done)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      {action === 'submit' && <CheckList />}
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={2_000}
        mt="xs"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button onClick={hand} loading={isBusy}>
          {button}
        </Button>
      </Group>
    </Modal>
  )
}
