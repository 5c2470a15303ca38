import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'

type Props = { lang: string; onDone: (lang: string | null) => void }

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

/** Which language the selected words are in. */
export function LangDialog({ lang, onDone }: Props) {
  const [tag, setTag] = useState(lang)
  const isTag = TAG.test(tag.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isTag) onDone(tag.trim())
  }
  return (
    <Modal opened onClose={() => onDone(null)} title="Language of these words">
      <form onSubmit={submit}>
        <TextInput
          label="Language tag"
          description={isTag ? nameOf(tag.trim()) : 'Such as ko, fr or pt-BR'}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md" gap="xs">
          {lang !== '' && (
            <Button variant="default" onClick={() => onDone('')}>
              Same as the article
            </Button>
          )}
          <Button type="submit" disabled={!isTag}>
            Mark
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
