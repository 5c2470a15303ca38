import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useState } from 'react'

type Option = { id: string; name: string; note?: string }
type Props = {
  id: string
  label: string
  placeholder: string
  options: readonly Option[]
  value: readonly string[]
  onChange: (ids: string[]) => void
  /** Adds what was typed to the list itself and answers its id; absent when the person may not. */
  onAdd?: (name: string) => Promise<string | null>
  readOnly: boolean
}

/** Several of a list, in an order that counts; what is not there yet can be added on the fly. */
export function PickMany({ id, label, placeholder, options, value, onChange, onAdd, readOnly }: Props) {
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() })
  const [words, setWords] = useState('')
  const asked = words.trim().toLowerCase()
  const left = options.filter((option) => !value.includes(option.id) && option.name.toLowerCase().includes(asked))
  const isNew = asked !== '' && !options.some(({ name }) => name.toLowerCase() === asked)
  const nameOf = (of: string) => options.find((option) => option.id === of)?.name ?? '…'

  const choose = async (chosen: string) => {
    setWords('')
    if (chosen !== ADD) return onChange([...value, chosen])
    const added = await onAdd?.(words.trim())
    if (added) onChange([...value, added])
  }
  return (
    <Combobox store={box} onOptionSubmit={(chosen) => void choose(chosen)} withinPortal>
      <Combobox.DropdownTarget>
        <PillsInput id={id} label={label} size="xs" onClick={() => box.openDropdown()}>
          <Pill.Group>
            {value.map((of) => (
              <Pill
                key={of}
                withRemoveButton={!readOnly}
                removeButtonProps={{ 'aria-label': `Remove ${nameOf(of)}`, tabIndex: 0 }}
                onRemove={() => onChange(value.filter((other) => other !== of))}
              >
                {nameOf(of)}
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                role="combobox"
                aria-label={label}
                readOnly={readOnly}
                placeholder={value.length === 0 ? placeholder : ''}
                value={words}
                onFocus={() => !readOnly && box.openDropdown()}
                onBlur={() => box.closeDropdown()}
                onChange={(event) => {
                  setWords(event.currentTarget.value)
                  box.openDropdown()
                  box.updateSelectedOptionIndex()
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && words === '' && !readOnly) onChange(value.slice(0, -1))
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={left.length === 0 && !(isNew && onAdd)}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {left.slice(0, 40).map(({ id: of, name, note }) => (
            <Combobox.Option key={of} value={of}>
              {name} {note && <span style={{ color: 'var(--desk-quiet)' }}>{note}</span>}
            </Combobox.Option>
          ))}
          {isNew && onAdd && <Combobox.Option value={ADD}>Add “{words.trim()}”</Combobox.Option>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

const ADD = '+add'
