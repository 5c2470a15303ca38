import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Contributor } from '#components/desk/api/types.ts'
import { EntryDialog } from '#components/desk/lists/entry-dialog.tsx'
import { SlugField } from '#components/desk/lists/slug-field.tsx'
import { addressOf } from '#components/desk/panel/use-adding.ts'

export type ContributorInput = Omit<Contributor, 'id'> & { id: string | null }

/** Someone, or some agency, a byline may name. */
export function ContributorDialog({ start, onClose }: { start: ContributorInput; onClose: () => void }) {
  const [{ id, ...entry }, setEntry] = useState(start)
  const set = (change: Partial<ContributorInput>) => setEntry((before) => ({ ...before, ...change }))
  const isAgency = entry.kind === 'agency'
  return (
    <EntryDialog
      list="contributors"
      id={id}
      title={id === null ? 'New contributor' : start.name}
      input={{ ...entry, tag: isAgency ? entry.tag : '', slug: entry.slug || addressOf(entry.name) }}
      isComplete={entry.name.trim() !== ''}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label="Kind"
        size="xs"
        value={entry.kind}
        onChange={(kind) => set({ kind: kind === 'agency' ? 'agency' : 'person' })}
        data={[
          { value: 'person', label: 'A person' },
          { value: 'agency', label: 'An agency' },
        ]}
      />
      <TextInput
        label="Name, as the byline says it"
        required
        maxLength={100}
        value={entry.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        data-autofocus
      />
      <SlugField
        value={entry.slug}
        placeholder={addressOf(entry.name || 'name')}
        isOld={id !== null}
        onChange={(slug) => set({ slug })}
      />
      {isAgency ? (
        <TextInput
          label="How its copy is signed at the foot"
          description={entry.tag ? `(${entry.tag})` : 'Such as Pado, shown as (Pado)'}
          maxLength={50}
          value={entry.tag}
          onChange={(event) => set({ tag: event.currentTarget.value })}
        />
      ) : (
        <TextInput
          label="What they do here"
          maxLength={200}
          value={entry.jobTitle}
          onChange={(event) => set({ jobTitle: event.currentTarget.value })}
        />
      )}
      <Textarea
        label="About them, on their page"
        autosize
        minRows={2}
        maxLength={2_000}
        value={entry.bio}
        onChange={(event) => set({ bio: event.currentTarget.value })}
      />
    </EntryDialog>
  )
}
