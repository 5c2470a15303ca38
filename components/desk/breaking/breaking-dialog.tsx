import { Alert, Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import useSWR, { mutate as mutateAny } from 'swr'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'
import { ArticlePicker } from '#components/desk/articles/article-picker.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import { BREAKING_HEADLINE, type BreakingSetting } from '#domain/front/breaking.ts'

/** How long the line can stand, in hours. */
const HOURS = ['1', '3', '6', '12'] as const

/** The line of breaking news over every page of the paper: set it, change it, take it off. */
export function BreakingDialog({ onClose }: { onClose: () => void }) {
  const { data } = useSWR<{ breaking: BreakingSetting | null }>('breaking')
  return (
    <Modal opened onClose={onClose} title="Breaking news" size="lg">
      {data && <BreakingForm key={data.breaking?.setAt} breaking={data.breaking} onClose={onClose} />}
    </Modal>
  )
}

type FormProps = { breaking: BreakingSetting | null; onClose: () => void }

function BreakingForm({ breaking, onClose }: FormProps) {
  const { site } = useSignedIn()
  const [headline, setHeadline] = useState(breaking?.headline ?? '')
  const [article, setArticle] = useState<{ id: string; headline: string } | null>(
    breaking?.articleId ? { id: breaking.articleId, headline: 'The article it leads to now' } : null,
  )
  const [hours, setHours] = useState<string>('3')
  const [isChoosing, setChoosing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const done = async (answer: Awaited<ReturnType<typeof send>>, words: string) => {
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem.message)
    await mutateAny('breaking')
    showDone(words)
    onClose()
  }
  const set = async () => {
    setBusy(true)
    const expiresAt = new Date(Date.now() + Number(hours) * 3_600_000).toISOString()
    const answer = await send('PUT', 'breaking', { headline, articleId: article?.id ?? null, expiresAt })
    await done(answer, 'It is on every page now.')
  }
  const clear = async () => {
    setBusy(true)
    await done(await send('DELETE', 'breaking'), 'It is off every page.')
  }

  if (isChoosing) {
    return (
      <ArticlePicker
        onDone={(chosen) => {
          if (chosen) setArticle(chosen)
          setChoosing(false)
        }}
      />
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void set()
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="var(--desk-quiet)">
          {breaking
            ? `On every page until ${timeInWords(new Date(breaking.expiresAt), site)}.`
            : 'One line over every page of the paper, until it expires.'}
        </Text>
        <TextInput
          label="Headline"
          required
          maxLength={BREAKING_HEADLINE}
          value={headline}
          onChange={(event) => setHeadline(event.currentTarget.value)}
          data-autofocus
        />
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{article ? `Leads to: ${article.headline}` : 'Leads nowhere yet.'}</Text>
          <Group gap="xs" wrap="nowrap">
            {article && (
              <Button variant="subtle" size="compact-sm" onClick={() => setArticle(null)}>
                Remove
              </Button>
            )}
            <Button variant="default" size="compact-sm" onClick={() => setChoosing(true)}>
              Choose an article
            </Button>
          </Group>
        </Group>
        <div>
          <Text size="sm" fw={500} id="breaking-hours">
            Expires after
          </Text>
          <SegmentedControl
            aria-labelledby="breaking-hours"
            data={HOURS.map((value) => ({ value, label: `${value} h` }))}
            value={hours}
            onChange={setHours}
          />
        </div>
        {problem && (
          <Alert color="red" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="space-between">
          <Button variant="default" color="red" disabled={!breaking} loading={isBusy} onClick={clear}>
            Take it off
          </Button>
          <Button type="submit" loading={isBusy} disabled={headline.trim() === ''}>
            {breaking ? 'Change it' : 'Put it on every page'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
