import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { send } from '#components/desk/api/request.ts'
import type { Picture } from '#components/desk/api/types.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import classes from './picture-dialog.module.css'

type Props = { picture: Picture; onClose: () => void; onSaved: () => void }

/** One picture of the library and the words every article begins with when it uses it. */
export function PictureDialog({ picture, onClose, onSaved }: Props) {
  const { site } = useSignedIn()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { alt, caption, credit, copyright } = picture
  const form = useForm({ initialValues: { alt, caption, credit, copyright } })
  const save = form.onSubmit(async (words) => {
    setBusy(true)
    const answer = await send('PUT', `pictures/${picture.id}`, words)
    setBusy(false)
    if (answer.ok) onSaved()
    else setProblem(answer.problem.message)
  })
  return (
    <Modal opened onClose={onClose} title={picture.originalName} size="lg">
      <PictureImage id={picture.id} alt={picture.alt} width={960} className={classes.image} />
      <Text size="xs" c="var(--desk-quiet)" my={6}>
        {picture.width} × {picture.height}, added {timeInWords(picture.createdAt, site)}
      </Text>
      <form onSubmit={save}>
        <Stack gap="sm">
          <Textarea label="Caption" autosize maxLength={1_000} {...form.getInputProps('caption')} />
          <TextInput label="Credit – whose picture it is" maxLength={200} {...form.getInputProps('credit')} />
          <Textarea
            label="Alt text – what it shows, for those who cannot see it"
            autosize
            maxLength={500}
            {...form.getInputProps('alt')}
          />
          <TextInput label="Copyright notice" maxLength={300} {...form.getInputProps('copyright')} />
          <Text size="xs" c="var(--desk-quiet)">
            Articles that use it already keep the words they have.
          </Text>
          {problem && (
            <Alert color="red" variant="light" role="alert">
              {problem}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
