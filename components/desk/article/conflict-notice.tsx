import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PlainWords } from '#components/desk/article/plain-words.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'

/** Somebody saved while we wrote: who, when, and a choice that loses neither text. */
export function ConflictNotice() {
  const { save, keeper, refresh } = useArticle()
  const { site } = useSignedIn()
  const [isLooking, setLooking] = useState(false)
  if (save.is !== 'conflict') return null
  const { theirs } = save
  const after = (choice: Promise<void> | void) => void Promise.resolve(choice).then(() => refresh())
  return (
    <Alert
      color="yellow"
      variant="light"
      mb="md"
      role="alert"
      title={`${theirs.by} saved this article in the meantime`}
    >
      <Text size="sm">
        {theirs.at && `At ${timeInWords(theirs.at, site)}. `}Your text is kept in this browser and nothing was
        overwritten. If you keep yours, theirs stays in the history; if you take theirs, yours is set aside under
        History.
      </Text>
      <Group gap="xs" mt="sm">
        <Button onClick={() => after(keeper.keepMine())}>Keep mine</Button>
        <Button variant="default" onClick={() => after(keeper.takeTheirs())}>
          Take theirs
        </Button>
        <Button variant="subtle" onClick={() => setLooking(!isLooking)}>
          {isLooking ? 'Hide their text' : 'Look at their text'}
        </Button>
      </Group>
      {isLooking && <PlainWords content={theirs.words.content} />}
    </Alert>
  )
}
