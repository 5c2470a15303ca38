import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLists } from '#components/desk/api/use-lists.ts'
import { EntryDialog } from '#components/desk/lists/entry-dialog.tsx'
import { EntryTable } from '#components/desk/lists/entry-table.tsx'
import { SlugField } from '#components/desk/lists/slug-field.tsx'
import { addressOf } from '#components/desk/panel/use-adding.ts'
import { topicPath } from '#domain/article/address.ts'

type Input = { id: string | null; slug: string; name: string }

export function TopicList() {
  const { topics } = useLists()
  const [open, setOpen] = useState<Input | null>(null)
  return (
    <>
      <EntryTable
        what="topic"
        entries={[...topics].sort((one, other) => one.name.localeCompare(other.name))}
        pathOf={topicPath}
        onOpen={setOpen}
        onAdd={() => setOpen({ id: null, slug: '', name: '' })}
        columns={[]}
      />
      {open && <TopicDialog start={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function TopicDialog({ start, onClose }: { start: Input; onClose: () => void }) {
  const [{ id, name, slug }, setEntry] = useState(start)
  return (
    <EntryDialog
      list="topics"
      id={id}
      title={id === null ? 'New topic' : start.name}
      input={{ name, slug: slug || addressOf(name) }}
      isComplete={name.trim() !== ''}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        required
        maxLength={100}
        value={name}
        onChange={(event) => setEntry({ id, slug, name: event.currentTarget.value })}
        data-autofocus
      />
      <SlugField
        value={slug}
        placeholder={addressOf(name || 'name')}
        isOld={id !== null}
        onChange={(to) => setEntry({ id, name, slug: to })}
      />
    </EntryDialog>
  )
}
