import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { SAFE_HREF } from '#domain/body/body.ts'

type Props = { href: string; onDone: (href: string | null) => void }

/** Where the selected words lead. */
export function LinkDialog({ href, onDone }: Props) {
  const [address, setAddress] = useState(href)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const whole = completed(address.trim())
    if (whole !== '' && !SAFE_HREF.test(whole)) {
      return setProblem('Links go to https://…, to a page of ours (/…), to mail (mailto:…) or a telephone (tel:…).')
    }
    onDone(whole)
  }
  return (
    <Modal opened onClose={() => onDone(null)} title={href === '' ? 'Link' : 'Change the link'}>
      <form onSubmit={submit}>
        <TextInput
          label="Address"
          placeholder="https://…"
          value={address}
          error={problem}
          onChange={(event) => setAddress(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end" mt="md" gap="xs">
          {href !== '' && (
            <Button variant="default" onClick={() => onDone('')}>
              Remove the link
            </Button>
          )}
          <Button type="submit" disabled={address.trim() === ''}>
            Link
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

/** What people type of an address, made whole: "example.org/a" is https, "desk@example.org" is mail. */
function completed(address: string): string {
  if (address === '' || SAFE_HREF.test(address)) return address
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return `mailto:${address}`
  if (/^[\w-]+(\.[\w-]+)+([/?#:]\S*)?$/.test(address)) return `https://${address}`
  return address
}
