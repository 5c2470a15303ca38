'use client'

import { Text } from '@mantine/core'
import useSWR from 'swr'
import type { ApiProblem } from '#components/desk/api/request.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { Screen } from '#components/desk/screen.tsx'
import { SettingsForm } from '#components/desk/settings/settings-form.tsx'
import type { Settings as SettingsAnswer } from '#components/desk/settings/site-form.ts'

/** The paper itself: how it is called, how it looks and speaks, what it stands by. */
export function Settings() {
  const { data, error } = useSWR<SettingsAnswer, ApiProblem>('settings', { revalidateOnFocus: false })
  return (
    <Screen isNarrow>
      <PageHead title="Settings" />
      {error && <Text role="alert">{error.message}</Text>}
      {data && <SettingsForm settings={data} />}
    </Screen>
  )
}
