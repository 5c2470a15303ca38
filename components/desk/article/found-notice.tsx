import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PlainWords } from '#components/desk/article/plain-words.tsx'
import type { Found } from '#components/desk/draft/journal.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'

type Props = { entry: Found; onForget: () => void }

/** Words this browser kept that never reached the server: after a crash they are offered, never forced. */
export function FoundNotice({ entry, onForget }: Props) {
  const { keeper, journal, isReadOnly } = useArticle()
  const { site } = useSignedIn()
  const [isLooking, setLooking] = useState(false)
  const restore = () => {
    const now = new Date().toISOString()
    if (entry.base !== keeper.hash()) journal.setAside(keeper.get().words, 'before restoring unsaved words', now)
    keeper.replace(entry.words)
    onForget()
  }
  const discard = () => {
    journal.setAside(entry.words, 'unsaved words that were not restored', new Date().toISOString())
    onForget()
  }
  return (
    <Alert color="blue" variant="light" mb="md" role="alert" title="This browser kept words that were not saved">
      <Text size="sm">
        Written until {timeInWords(entry.at, site)}.
        {entry.base !== keeper.hash() &&
          ' The article was saved since by somebody else or in another place; compare before restoring.'}
      </Text>
      <Group gap="xs" mt="sm">
        {!isReadOnly && <Button onClick={restore}>Restore</Button>}
        <Button variant="subtle" onClick={() => setLooking(!isLooking)}>
          {isLooking ? 'Hide' : 'Look'}
        </Button>
        <Button variant="subtle" color="gray" onClick={discard}>
          Set aside
        </Button>
      </Group>
      {isLooking && <PlainWords content={entry.words.content} />}
    </Alert>
  )
}
