import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { EventLine } from '#components/desk/api/types.ts'
import { useArticle } from '#components/desk/article/article-context.ts'
import { PlainWords } from '#components/desk/article/plain-words.tsx'
import { EVENT_WORDS, REVISION_WORDS } from '#components/desk/panel/history-words.ts'
import { RevisionDialog } from '#components/desk/panel/revision-dialog.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import classes from './history.module.css'

/** What somebody wrote beside a step. */
export function noteOf({ detail }: EventLine): string | null {
  return typeof detail?.note === 'string' && detail.note !== '' ? detail.note : null
}

/** Every version, every correction, everything that happened, newest first. */
export function History() {
  const { answer, asides: kept, keeper, isReadOnly } = useArticle()
  const { site } = useSignedIn()
  const [number, setNumber] = useState<number | null>(null)
  const [aside, setAside] = useState<string | null>(null)
  const asides = kept.list()
  const newest = <T extends { at: string }>(list: readonly T[]) => [...list].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <div className={classes.history}>
      {asides.length > 0 && (
        <section>
          <h3>Set aside in this browser</h3>
          {asides.map(({ key, at, why, words }) => (
            <div key={key} className={classes.line}>
              <Text size="sm">{why}</Text>
              <Text size="xs" c="var(--desk-quiet)">
                {timeInWords(at, site)}
              </Text>
              <Button variant="subtle" size="compact-xs" onClick={() => setAside(aside === key ? null : key)}>
                {aside === key ? 'Hide' : 'Look'}
              </Button>
              {!isReadOnly && (
                <Button variant="subtle" size="compact-xs" onClick={() => keeper.replace(words)}>
                  Bring back
                </Button>
              )}
              {aside === key && <PlainWords content={words.content} />}
            </div>
          ))}
        </section>
      )}
      <section>
        <h3>Versions</h3>
        {answer.revisions.length === 0 && (
          <Text size="sm" c="var(--desk-quiet)">
            None yet. One is kept at every step: submitting, scheduling, publishing.
          </Text>
        )}
        {newest(answer.revisions).map((revision) => (
          <div key={revision.number} className={classes.line}>
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.open}
              onClick={() => setNumber(revision.number)}
            >
              {revision.number}. {REVISION_WORDS[revision.kind] ?? revision.kind}
              {revision.isMinor && ', minor'}
              {answer.published?.revision === revision.number && ' – what readers see'}
            </Button>
            <Text size="xs" c="var(--desk-quiet)">
              {timeInWords(revision.at, site)}
              {revision.by && `, ${revision.by}`}
            </Text>
            {revision.note && <Text size="sm">“{revision.note}”</Text>}
          </div>
        ))}
      </section>
      {answer.corrections.length > 0 && (
        <section>
          <h3>Corrections</h3>
          {newest(answer.corrections).map(({ id, kind, text, at, by }) => (
            <div key={id} className={classes.line}>
              <Text size="sm">
                {kind === 'correction' ? 'Correction' : 'Clarification'}: {text}
              </Text>
              <Text size="xs" c="var(--desk-quiet)">
                {timeInWords(at, site)}
                {by && `, ${by}`}
              </Text>
            </div>
          ))}
        </section>
      )}
      <section>
        <h3>What happened</h3>
        {newest(answer.events).map((event) => (
          <div key={event.number} className={classes.line}>
            <Text size="sm">{EVENT_WORDS[event.kind] ?? event.kind}</Text>
            <Text size="xs" c="var(--desk-quiet)">
              {timeInWords(event.at, site)}, {event.by ?? 'by itself'}
            </Text>
            {noteOf(event) && <Text size="sm">“{noteOf(event)}”</Text>}
          </div>
        ))}
      </section>
      {number !== null && <RevisionDialog number={number} onClose={() => setNumber(null)} />}
    </div>
  )
}
