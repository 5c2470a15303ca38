import { Modal, Text } from '@mantine/core'
import { useArticle } from '#components/desk/article/article-context.ts'
import { SignInForm } from '#components/desk/session/sign-in-form.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'

/** The session ended while somebody wrote: sign in over the text, which is then saved. */
export function SignInAgain() {
  const { save, keeper } = useArticle()
  const { person } = useSignedIn()
  return (
    <Modal
      opened={save.is === 'signed_out'}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Your session has ended"
    >
      <Text size="sm" mb="md">
        Your text is kept in this browser. Sign in as {person.name} and it is saved.
      </Text>
      <SignInForm email={person.email} onSignedIn={() => void keeper.retry()} />
    </Modal>
  )
}
