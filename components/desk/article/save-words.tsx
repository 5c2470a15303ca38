import { Button, Text } from '@mantine/core'
import { useArticle } from '#components/desk/article/article-context.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'

/** Where the text stands, in words; announced to screen readers when it matters. */
export function SaveWords() {
  const { save, keeper, isKept } = useArticle()
  const { site } = useSignedIn()
  const kept = isKept ? 'kept in this browser' : 'only in this tab: this browser has no room to keep it'
  switch (save.is) {
    case 'opening':
      return <Quiet>Opening…</Quiet>
    case 'saved':
      return <Quiet>Saved {timeInWords(save.at, site)}</Quiet>
    case 'saving':
      return <Quiet>Saving…</Quiet>
    case 'waiting':
      return <Loud onRetry={keeper.retry}>Offline – {kept}</Loud>
    case 'signed_out':
      return <Loud>Signed out – {kept}</Loud>
    case 'stopped':
      return <Loud>Not saved any more – {kept}</Loud>
    default:
      return save satisfies never
  }
}

function Quiet({ children }: { children: React.ReactNode }) {
  return (
    <Text component="span" size="sm" c="var(--desk-quiet)" data-testid="save-state">
      {children}
    </Text>
  )
}

function Loud({ children, onRetry }: { children: React.ReactNode; onRetry?: () => void }) {
  return (
    <>
      <Text component="span" size="sm" fw={600} c="light-dark(#a31f16, #ef8e86)" role="status" data-testid="save-state">
        {children}
      </Text>
      {onRetry && (
        <Button variant="subtle" size="compact-xs" ml={6} onClick={onRetry}>
          Try now
        </Button>
      )}
    </>
  )
}
