import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { PROVIDER_NAMES, type Provider, providerOf } from '#components/desk/editor/embed-provider.ts'

type Props = { url: string; onDone: (embed: { url: string; provider: Provider } | null) => void }

/** The address of a film, a post, a map. Only the address is kept, never code. */
export function EmbedDialog({ url, onDone }: Props) {
  const [address, setAddress] = useState(url)
  const provider = providerOf(address.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (provider) onDone({ url: address.trim(), provider })
  }
  return (
    <Modal opened onClose={() => onDone(null)} title="Embed by its address">
      <form onSubmit={submit}>
        <TextInput
          label="Address"
          placeholder="https://www.youtube.com/watch?v=…"
          description={
            provider
              ? `From ${PROVIDER_NAMES[provider]}. Nothing of it loads before a reader clicks.`
              : 'The address of the page itself, not embed code.'
          }
          value={address}
          maxLength={2_000}
          onChange={(event) => setAddress(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={!provider}>
            Embed
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
