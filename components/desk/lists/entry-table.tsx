import { Button, Group, TextInput, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './entry-table.module.css'

type Entry = { id: string; name: string; slug: string }
type Props<T extends Entry> = {
  entries: readonly T[]
  what: string
  pathOf: (slug: string) => string
  columns: readonly { name: string; show: (entry: T) => ReactNode }[]
  onOpen: (entry: T) => void
  onAdd: () => void
}

/** A list of the paper: found by name, opened to change, added to. */
export function EntryTable<T extends Entry>({ entries, what, pathOf, columns, onOpen, onAdd }: Props<T>) {
  const [words, setWords] = useState('')
  const asked = words.trim().toLowerCase()
  const shown = entries.filter(({ name, slug }) => `${name} ${slug}`.toLowerCase().includes(asked))
  return (
    <>
      <Group justify="space-between" mb="sm">
        <TextInput
          w={260}
          aria-label={`Find a ${what}`}
          placeholder={`Find among ${entries.length}`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button onClick={onAdd}>New {what}</Button>
      </Group>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {columns.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">Address</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.id}>
                <td>
                  <UnstyledButton className={classes.name} onClick={() => onOpen(entry)}>
                    {entry.name}
                  </UnstyledButton>
                </td>
                {columns.map(({ name, show }) => (
                  <td key={name}>{show(entry)}</td>
                ))}
                <td>
                  <a href={pathOf(entry.slug)} target="_blank" rel="noreferrer" className={classes.path}>
                    {pathOf(entry.slug)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
