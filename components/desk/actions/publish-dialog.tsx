import { Anchor, Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useReadiness } from '#components/desk/actions/use-readiness.ts'
import { useStep } from '#components/desk/actions/use-step.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { CheckList } from '#components/desk/panel/check-list.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'

type Props = { action: 'publish' | 'update'; onClose: () => void }

/** Publishing and updating: what still stands in the way, then one button; afterwards where it can be read. */
export function PublishDialog({ action, onClose }: Props) {
  const { answer, content, save } = useArticle()
  const { site } = useSignedIn()
  const { take, isBusy, problem } = useStep()
  const isReady = useReadiness()
  const [isMinor, setMinor] = useState(false)
  const [note, setNote] = useState('')
  const [path, setPath] = useState<string | null>(null)
  const isUpdate = action === 'update'
  const isSame = isUpdate && save.is === 'saved' && answer.published?.hash === answer.draft.hash

  const publish = async () => {
    const done = await take('publish', (hash) => ({
      hash,
      ...(isUpdate ? { isMinor } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    }))
    if (done) setPath(done.path ?? answer.article.path ?? '/')
  }
  if (path !== null) {
    return (
      <Modal opened onClose={onClose} title={isUpdate ? 'Updated' : 'Published'}>
        <Text>
          Readers see it now:{' '}
          <Anchor href={path} target="_blank" data-autofocus>
            {path}
          </Anchor>
        </Text>
        <Group gap="md" mt="md">
          <Anchor href="/" target="_blank" size="sm">
            Front page
          </Anchor>
          <Anchor href="/feed.xml" target="_blank" size="sm">
            Feed
          </Anchor>
          <Button ml="auto" variant="default" onClick={onClose}>
            Close
          </Button>
        </Group>
      </Modal>
    )
  }
  return (
    <Modal opened onClose={onClose} title={isUpdate ? 'Update what readers see' : `Publish in ${site.name}`}>
      <Stack gap="sm">
        <Text ff="var(--desk-serif)" size="lg" fw={600} lh={1.25}>
          {content.headline || 'No headline yet'}
        </Text>
        <CheckList />
        {isSame && <Text size="sm">Nothing has changed since readers saw it last.</Text>}
        {isUpdate && (
          <>
            <Checkbox
              label="Minor edit: a typing error, a comma"
              description="Readers are not told that it was updated. Feeds keep the words of the last update."
              checked={isMinor}
              onChange={(event) => setMinor(event.currentTarget.checked)}
            />
            <TextInput
              label="Note for the history (colleagues see it, readers do not)"
              value={note}
              maxLength={500}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </>
        )}
      </Stack>
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button onClick={publish} loading={isBusy} disabled={isSame || !isReady} data-autofocus>
          {isUpdate ? 'Update now' : 'Publish now'}
        </Button>
      </Group>
    </Modal>
  )
}
