import { Checkbox, CloseButton, Select, TextInput, UnstyledButton } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useState } from 'react'
import { useLists } from '#components/desk/api/use-lists.ts'
import { STATUS_NAMES } from '#components/desk/articles/status-names.ts'
import type { Filters } from '#components/desk/articles/use-filters.ts'
import { STATUSES, type Status } from '#domain/article/workflow.ts'
import classes from './article-filters.module.css'

type Props = {
  filters: Filters
  setFilters: (change: Partial<Filters>) => void
  counts: Partial<Record<Status, number>>
  searchRef: RefObject<HTMLInputElement | null>
}

/** By status with how many, by section, mine, and by words. */
export function ArticleFilters({ filters, setFilters, counts, searchRef }: Props) {
  const { sections } = useLists()
  const [words, setWords] = useState(filters.words)
  const ask = useDebouncedCallback((to: string) => setFilters({ words: to.trim() }), 250)
  useEffect(() => setWords(filters.words), [filters.words])

  const type = (to: string) => {
    setWords(to)
    ask(to)
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const choices: [Status | null, string, number][] = [
    [null, 'All', all],
    ...STATUSES.map((status): [Status, string, number] => [status, STATUS_NAMES[status], counts[status] ?? 0]),
  ]
  return (
    <div className={classes.filters}>
      <fieldset className={classes.statuses} aria-label="Status">
        {choices.map(([status, name, count]) => (
          <UnstyledButton
            key={name}
            className={classes.status}
            aria-pressed={filters.status === status}
            onClick={() => setFilters({ status })}
          >
            {name} <span className={classes.count}>{count}</span>
          </UnstyledButton>
        ))}
      </fieldset>
      <Select
        aria-label="Section"
        placeholder="Every section"
        data={sections.map(({ id, name }) => ({ value: id, label: name }))}
        value={filters.section}
        onChange={(section) => setFilters({ section })}
        clearable
        searchable
        w={160}
      />
      <Checkbox
        label="Mine"
        checked={filters.mine}
        onChange={(event) => setFilters({ mine: event.currentTarget.checked })}
      />
      <TextInput
        ref={searchRef}
        className={classes.search}
        aria-label="Search the desk"
        placeholder="Search  /"
        leftSection={<IconSearch size={14} />}
        rightSection={words !== '' && <CloseButton size="xs" aria-label="Clear the search" onClick={() => type('')} />}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </div>
  )
}
