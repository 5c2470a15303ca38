import { Alert, Modal, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { read } from '#components/desk/api/request.ts'
import type { Me } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { SignInForm } from '#components/desk/session/sign-in-form.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'

/** The session ended while somebody wrote: sign in over the text, which is then saved. */
export function SignInAgain() {
  const { save, keeper, content } = useArticle()
  const isOpen = useRested(save.is === 'signed_out', content)
  const { person } = useSignedIn()
  const [other, setOther] = useState<string | null>(null)
  const onSignedIn = async () => {
    const me = await read<Me>('me').catch(() => null)
    // Somebody else at the same screen: what one wrote is not saved in another's name.
    if (me && me.person.id !== person.id) return setOther(me.person.name)
    setOther(null)
    keeper.retry()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Your session has ended"
    >
      <Text size="sm" mb="md">
        Your text is kept in this browser. Sign in as {person.name} and it is saved.
      </Text>
      {other && (
        <Alert color="red" variant="light" role="alert" mb="md">
          {other} signed in, but this text is {person.name}’s. It stays in this browser until {person.name} signs in
          here.
        </Alert>
      )}
      <SignInForm email={person.email} onSignedIn={() => void onSignedIn()} />
    </Modal>
  )
}

/** Milliseconds without a keystroke after which a question may take the keyboard. */
const REST = 1_200

/** Whether it is so, once nobody types any more: what is typed belongs to the text, not to a question that opens over it. */
function useRested(isSo: boolean, words: object): boolean {
  const [isRested, setRested] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the words begins the rest anew
  useEffect(() => {
    if (!isSo) return setRested(false)
    if (isRested) return
    const timer = window.setTimeout(() => setRested(true), REST)
    return () => window.clearTimeout(timer)
  }, [isSo, words, isRested])
  return isSo && isRested
}
