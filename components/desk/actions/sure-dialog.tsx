import { Button, Group, Modal, Text } from '@mantine/core'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useStep } from '#components/desk/actions/use-step.ts'
import { showDone } from '#components/desk/api/problem-notice.ts'

type Props = { action: 'unschedule' | 'revive'; onClose: () => void }

const SAID = {
  unschedule: {
    title: 'Take off the schedule',
    text: 'It will not go out by itself and is a draft again. No word is lost.',
    button: 'Take off the schedule',
    done: 'Off the schedule: a draft again.',
  },
  revive: {
    title: 'Take back to the desk',
    text: 'It becomes a draft again. Readers still do not see it; its address stays reserved for it.',
    button: 'Take back',
    done: 'Back at the desk as a draft.',
  },
} as const

export function SureDialog({ action, onClose }: Props) {
  const { act, isBusy, problem } = useStep()
  const { title, text, button, done } = SAID[action]
  const go = async () => {
    if (!(await act(action, {}))) return
    showDone(done)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <Text size="sm">{text}</Text>
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button onClick={go} loading={isBusy} data-autofocus>
          {button}
        </Button>
      </Group>
    </Modal>
  )
}
