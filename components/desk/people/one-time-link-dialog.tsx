import { Button, CopyButton, Group, Modal, Text, TextInput } from '@mantine/core'

type Props = { link: string; purpose: string; onClose: () => void }

/** A link that is shown once: copy it now. */
export function LinkDialog({ link, purpose, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title="A link that works once">
      <Text size="sm" mb="sm">
        With it {purpose}. It is shown here only now; send it over a channel you trust.
      </Text>
      <TextInput
        aria-label="Link"
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <Group justify="flex-end" mt="md">
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the link'}</Button>}
        </CopyButton>
      </Group>
    </Modal>
  )
}
