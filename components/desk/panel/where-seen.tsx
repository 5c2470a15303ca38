import { Anchor, Button, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import useSWR from 'swr'
import { type ApiProblem, read } from '#components/desk/api/request.ts'
import type { ArticleRow, Sighting, Sightings } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import { findingInWords, placeInWords } from './sighting-words.ts'
import classes from './where-seen.module.css'

/** Where readers find the story, measured: asked after every step that changes what they see, and whenever somebody asks. */
export function WhereSeen() {
  const { answer } = useArticle()
  const { article, published } = answer
  const wasSeen = article.firstPublishedAt !== null && (article.status === 'published' || article.withdrawnAt !== null)
  return wasSeen && <Seen key={article.id} article={article} revision={published?.revision ?? 0} />
}

function Seen({ article, revision }: { article: ArticleRow; revision: number }) {
  const { site } = useSignedIn()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  // What readers see is named in the key, so that another step asks anew.
  const key = [`articles/${article.id}/sightings`, revision, article.status, article.withdrawnAt]
  const { data, error, isValidating, mutate } = useSWR<Sightings, ApiProblem>(
    key,
    ([path]: string[]) => read<Sightings>(path!),
    { revalidateOnFocus: false, revalidateOnReconnect: false, keepPreviousData: false },
  )
  const sightings = data?.sightings ?? []
  const faults = sightings.filter((sighting) => !sighting.isAsExpected)
  const shown = isOpen ? sightings : faults
  return (
    <section className={classes.seen} aria-label="Where readers find it">
      <Text size="sm" fw={650}>
        {sinceInWords(article, (at) => timeInWords(at, site))}
      </Text>
      <div role="status">
        {isValidating ? (
          <Text size="sm">Asking every address …</Text>
        ) : error ? (
          <Text size="sm">Nobody could look. {error.message}</Text>
        ) : (
          data && <Summary sightings={sightings} faults={faults.length} isLive={article.status === 'published'} />
        )}
      </div>
      {!isValidating && shown.length > 0 && (
        <ul id={listId} className={classes.places} aria-label="Addresses">
          {shown.map((sighting) => (
            <Line key={sighting.address} sighting={sighting} time={timeInWords(sighting.lookedAt, site)} />
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => setOpen(!isOpen)}
          aria-expanded={isOpen}
          aria-controls={listId}
        >
          {isOpen ? 'Hide the addresses' : 'Show every address'}
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => void mutate()} disabled={isValidating}>
          Look again
        </Button>
      </div>
    </section>
  )
}

function Summary({ sightings, faults, isLive }: { sightings: Sighting[]; faults: number; isLive: boolean }) {
  const count = sightings.length
  return (
    <Text size="sm" className={classes.line} data-fault={faults > 0 || undefined}>
      {faults > 0 ? (
        <IconCircleX size={16} stroke={1.7} aria-hidden />
      ) : (
        <IconCircleCheck size={16} stroke={1.7} aria-hidden />
      )}
      <span>
        {faults > 0
          ? `Wrong at ${faults} of ${count} addresses.`
          : isLive
            ? `As it should be at all ${count} addresses.`
            : `Gone from all ${count} addresses.`}
      </span>
    </Text>
  )
}

function Line({ sighting, time }: { sighting: Sighting; time: string }) {
  const { address, isAsExpected, took } = sighting
  return (
    <li className={classes.line} data-fault={!isAsExpected || undefined}>
      {isAsExpected ? (
        <IconCircleCheck size={16} stroke={1.7} aria-hidden />
      ) : (
        <IconCircleX size={16} stroke={1.7} aria-hidden />
      )}
      <span>
        {placeInWords(sighting)}: {findingInWords(sighting)}
        <Text span display="block" size="xs" c="var(--desk-quiet)" className={classes.address}>
          <Anchor href={address} target="_blank" c="inherit" underline="always">
            {address}
          </Anchor>{' '}
          {time}, {took} ms
        </Text>
      </span>
    </li>
  )
}

/** What readers have, and since when. */
function sinceInWords(
  { status, firstPublishedAt, materialAt, withdrawnAt }: ArticleRow,
  inWords: (at: string) => string,
): string {
  if (status !== 'published') return `Withdrawn since ${inWords(withdrawnAt!)}`
  const since = `Live since ${inWords(firstPublishedAt!)}`
  return materialAt && materialAt !== firstPublishedAt ? `${since}, updated ${inWords(materialAt)}` : since
}
