'use client'

import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import useSWR, { mutate as mutateAny } from 'swr'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { type ApiProblem, send } from '#components/desk/api/request.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { Screen } from '#components/desk/screen.tsx'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import type { Site } from '#domain/site/site.ts'

/** The paper itself: its name, its place, its clock. */
export function Settings() {
  const { data, error } = useSWR<Site, ApiProblem>('settings', { revalidateOnFocus: false })
  return (
    <Screen isNarrow>
      <PageHead title="Settings" />
      {error && <Text role="alert">{error.message}</Text>}
      {data && <SettingsForm site={data} />}
    </Screen>
  )
}

function SettingsForm({ site }: { site: Site }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = useForm({ initialValues: site })
  const save = form.onSubmit(async (values) => {
    setBusy(true)
    const answer = await send<Site>('PUT', 'settings', values)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem.message)
    if (!answer.ok) return
    form.resetDirty()
    showDone('Saved. Readers see it now.')
    await mutateAny('me')
  })
  const { timeZone, zoneLabel } = form.getValues()
  return (
    <form onSubmit={save}>
      <Stack gap="sm">
        <TextInput label="Name of the paper" required maxLength={100} {...form.getInputProps('name')} />
        <TextInput label="Tagline" maxLength={200} {...form.getInputProps('tagline')} />
        <TextInput
          label="Where it is made"
          description="As the masthead says it."
          maxLength={100}
          {...form.getInputProps('place')}
        />
        <Select
          label="Time zone"
          description="Every time readers see is in it."
          searchable
          allowDeselect={false}
          data={Intl.supportedValuesOf('timeZone').includes(timeZone) ? ZONES : [timeZone, ...ZONES]}
          {...form.getInputProps('timeZone')}
        />
        <TextInput
          label="What house style calls that zone"
          description={`Empty: its own short name. Now it is ${timeInWords(new Date(), { timeZone, zoneLabel })}.`}
          maxLength={12}
          {...form.getInputProps('zoneLabel')}
        />
        <TextInput
          label="Language"
          description="A tag like en: of the pages, and of articles that say nothing else."
          required
          {...form.getInputProps('lang')}
        />
        {problem && (
          <Alert color="red" variant="light" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const ZONES = Intl.supportedValuesOf('timeZone')
