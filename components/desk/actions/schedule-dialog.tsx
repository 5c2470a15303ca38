import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { DateTimePicker } from '@mantine/dates'
import { useState } from 'react'
import { StepProblem } from '#components/desk/actions/step-problem.tsx'
import { useReadiness } from '#components/desk/actions/use-readiness.ts'
import { useStep } from '#components/desk/actions/use-step.ts'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { CheckList } from '#components/desk/panel/check-list.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { instantInZone, wallTimeIn } from '#components/desk/time/instant-in-zone.ts'
import { timeInWords, zoneName } from '#components/desk/time/time-in-words.ts'

const HOUR = 60 * 60 * 1000

/** The next full hour, at least half an hour away. */
const soon = () => new Date(Math.ceil((Date.now() + HOUR / 2) / HOUR) * HOUR)

/** When it goes out: chosen on the paper's clock, with the editor's own beside it. */
export function ScheduleDialog({ onClose }: { onClose: () => void }) {
  const { answer } = useArticle()
  const { site } = useSignedIn()
  const { take, isBusy, problem } = useStep()
  const isReady = useReadiness()
  const { publishAt } = answer.article
  const [wall, setWall] = useState(() =>
    wallTimeIn(publishAt ? new Date(publishAt) : soon(), site.timeZone).replace('T', ' '),
  )
  const instant = instantInZone(wall.replace(' ', 'T'), site.timeZone)
  const isPast = instant !== null && instant.getTime() <= Date.now()
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone

  const schedule = async () => {
    if (!instant) return
    const done = await take('schedule', (hash) => ({ hash, publishAt: instant.toISOString() }))
    if (!done) return
    showDone(`Goes out ${timeInWords(instant, site)}.`)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title="Schedule">
      <Stack gap="sm">
        <CheckList />
        <DateTimePicker
          label={`Date and time in ${site.timeZone} (${zoneName(instant ?? new Date(), site)})`}
          value={wall}
          valueFormat="ddd D MMM YYYY, HH:mm"
          onChange={(value) => value && setWall(value.slice(0, 16))}
          popoverProps={{ withinPortal: true }}
          minDate={wallTimeIn(new Date(), site.timeZone).slice(0, 10)}
        />
        {instant === null ? (
          <Text size="sm" c="light-dark(#a31f16, #ef8e86)" role="alert">
            Clocks in {site.timeZone} jump over this time that day. Choose another.
          </Text>
        ) : (
          <Text size="sm">
            {here !== site.timeZone && `On your clock: ${timeInWords(instant, { timeZone: here, zoneLabel: '' })}. `}
            {isPast ? 'That is past already: publish it instead.' : `That is ${away(instant)} from now.`}
          </Text>
        )}
        <Text size="sm" c="var(--desk-quiet)">
          The words as they stand now go out. Later changes wait until you schedule again.
        </Text>
      </Stack>
      <StepProblem problem={problem} />
      <Group justify="flex-end" mt="md">
        <Button onClick={schedule} loading={isBusy} disabled={!instant || isPast || !isReady}>
          Schedule
        </Button>
      </Group>
    </Modal>
  )
}

function away(instant: Date): string {
  const minutes = Math.max(1, Math.round((instant.getTime() - Date.now()) / 60_000))
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours} h ${minutes % 60} min`
  return `${Math.round(hours / 24)} days`
}
