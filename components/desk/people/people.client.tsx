'use client'

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import useSWR from 'swr'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { PersonLine } from '#components/desk/api/types.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { InviteDialog } from '#components/desk/people/invite-dialog.tsx'
import { LinkDialog } from '#components/desk/people/one-time-link-dialog.tsx'
import { PeopleTable } from '#components/desk/people/people-table.tsx'
import { Screen } from '#components/desk/screen.tsx'

/** Who can sign in, as what; inviting, changing, shutting out. */
export function People() {
  const { data, error, mutate } = useSWR<{ people: PersonLine[] }, ApiProblem>('people')
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<{ link: string; purpose: string } | null>(null)
  return (
    <Screen>
      <PageHead title="People">
        <Button onClick={() => setInviting(true)}>Invite</Button>
      </PageHead>
      {error && <Text role="alert">{error.message}</Text>}
      {data && <PeopleTable people={data.people} onChanged={() => void mutate()} onLink={setLink} />}
      {isInviting && <InviteDialog onClose={() => setInviting(false)} onLink={setLink} />}
      {link && <LinkDialog {...link} onClose={() => setLink(null)} />}
    </Screen>
  )
}
