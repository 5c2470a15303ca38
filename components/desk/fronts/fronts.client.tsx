'use client'

import { Loader, Text } from '@mantine/core'
import Link from 'next/link'
import useSWR from 'swr'
import type { FrontLine } from '#components/desk/api/types.ts'
import { FrontBoard } from '#components/desk/fronts/front-board.tsx'
import { useFront } from '#components/desk/fronts/use-front.ts'
import { PageHead } from '#components/desk/page-head.tsx'
import { Screen } from '#components/desk/screen.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { HOME } from '#domain/front/plan.ts'
import classes from './fronts.module.css'

/** The fronts of the paper: which there are, and one of them to be arranged. */
export function Fronts({ id }: { id: string }) {
  const { permissions } = useSignedIn()
  const { data } = useSWR<{ fronts: FrontLine[] }>('fronts')
  if (!permissions.includes('front:arrange')) {
    return (
      <Screen>
        <PageHead title="Fronts" />
        <Text>Editors arrange the fronts. Ask one of them if a story should stand elsewhere.</Text>
      </Screen>
    )
  }
  return (
    <Screen>
      <nav aria-label="Fronts" className={classes.fronts}>
        {data?.fronts.map((front) => (
          <Link
            key={front.id}
            href={front.id === HOME ? '/desk/fronts' : `/desk/fronts/${front.id}`}
            aria-current={front.id === id ? 'page' : undefined}
          >
            {front.id === HOME ? 'Home' : front.title}
            {front.changed > 0 && <span className={classes.waiting}> {front.changed} to launch</span>}
          </Link>
        ))}
      </nav>
      <OpenFront id={id} />
    </Screen>
  )
}

function OpenFront({ id }: { id: string }) {
  const desk = useFront(id)
  if (desk.front) return <FrontBoard front={desk.front} desk={desk} />
  return (
    <>
      <PageHead title="Fronts" />
      {desk.problem ? (
        <Text role="alert">{desk.problem.message}</Text>
      ) : (
        <Loader size="sm" aria-label="Opening the front" />
      )}
    </>
  )
}
