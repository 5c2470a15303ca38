import { Checkbox, ColorInput, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Section } from '#components/desk/api/types.ts'
import { useLists } from '#components/desk/api/use-lists.ts'
import { EntryDialog } from '#components/desk/lists/entry-dialog.tsx'
import { EntryTable } from '#components/desk/lists/entry-table.tsx'
import { SlugField } from '#components/desk/lists/slug-field.tsx'
import { addressOf } from '#components/desk/panel/use-adding.ts'
import { sectionPath } from '#domain/article/address.ts'
import classes from './entry-table.module.css'

type Input = Omit<Section, 'id'> & { id: string | null }

export function SectionList() {
  const { sections } = useLists()
  const [open, setOpen] = useState<Input | null>(null)
  const ordered = [...sections].sort((one, other) => one.position - other.position)
  const position = (ordered.at(-1)?.position ?? 0) + 1
  const blank = { id: null, slug: '', name: '', colour: '#1f587a', position, isInMasthead: true }
  return (
    <>
      <EntryTable
        what="section"
        entries={ordered}
        pathOf={sectionPath}
        onOpen={setOpen}
        onAdd={() => setOpen(blank)}
        columns={[
          {
            name: 'Colour',
            show: ({ colour }) => (
              <>
                <span className={classes.colour} style={{ background: colour }} />
                {colour}
              </>
            ),
          },
          { name: 'Place', show: ({ position }) => position },
          { name: 'Masthead', show: ({ isInMasthead }) => (isInMasthead ? 'Shown' : 'Hidden') },
        ]}
      />
      {open && <SectionDialog start={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function SectionDialog({ start, onClose }: { start: Input; onClose: () => void }) {
  const [{ id, ...entry }, setEntry] = useState(start)
  const set = (change: Partial<Input>) => setEntry((before) => ({ ...before, ...change }))
  return (
    <EntryDialog
      list="sections"
      id={id}
      title={id === null ? 'New section' : start.name}
      input={{ ...entry, slug: entry.slug || addressOf(entry.name) }}
      isComplete={entry.name.trim() !== ''}
      onClose={onClose}
    >
      <TextInput
        label="Name"
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
      <ColorInput
        size="xs"
        label="Colour, used sparingly"
        format="hex"
        eyeDropperButtonProps={{ 'aria-label': 'Take a colour from the screen' }}
        value={entry.colour}
        onChange={(colour) => set({ colour })}
      />
      <NumberInput
        label="Place in the navigation"
        min={0}
        max={1_000}
        value={entry.position}
        onChange={(position) => set({ position: Number(position) || 0 })}
      />
      <Checkbox
        label="Show it in the masthead"
        description="A hidden section keeps its page and its feed, and stands in the footer."
        checked={entry.isInMasthead}
        onChange={(event) => set({ isInMasthead: event.currentTarget.checked })}
      />
    </EntryDialog>
  )
}
