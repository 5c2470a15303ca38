import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import { useLists } from '#components/desk/api/use-lists.ts'

type Props = {
  list: 'sections' | 'topics' | 'contributors'
  /** Null for a new one. */
  id: string | null
  title: string
  input: object
  isComplete: boolean
  onClose: () => void
  children: ReactNode
}

/** A form for one entry of a list, new or old. */
export function EntryDialog({ list, id, title, input, isComplete, onClose, children }: Props) {
  const { refresh } = useLists()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await (id === null ? send('POST', list, input) : send('PUT', `${list}/${id}`, input))
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem.message)
    await refresh()
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title}>
      <form onSubmit={save}>
        <Stack gap="sm">
          {children}
          {problem && (
            <Alert color="red" variant="light" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy} disabled={!isComplete}>
              {id === null ? 'Add' : 'Save'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
