import { Textarea } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  className?: string
  limit?: number
  readOnly?: boolean
  lang?: string
  id?: string
  /** Enter goes on to the next field: these texts have no line breaks. */
  onEnter?: () => void
}

/** One line of text that grows with what is written, and counts down when its limit comes near. */
export function GrowingText({ label, value, onChange, placeholder, className, limit, onEnter, ...rest }: Props) {
  const left = limit === undefined ? null : limit - value.length
  const isNear = left !== null && limit !== undefined && left <= Math.max(12, limit * 0.2)
  const field = useRef<HTMLTextAreaElement>(null)
  useSteadyCaret(field, value)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <Textarea
      ref={field}
      variant="unstyled"
      autosize
      minRows={1}
      aria-label={label}
      placeholder={placeholder ?? label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
      classNames={{ input: className ?? '' }}
      error={left !== null && left < 0}
      description={isNear ? `${value.length} of ${limit}${left < 0 ? `, ${-left} too many` : ''}` : undefined}
      inputWrapperOrder={['input', 'description']}
      {...rest}
    />
  )
}

/** Keeps the caret with the words it stood in when somebody else changes the text around it. */
function useSteadyCaret(field: RefObject<HTMLTextAreaElement | null>, value: string): void {
  const last = useRef({ value, start: 0, end: 0 })
  const element = field.current
  // What is on the screen before React puts the new text there.
  if (element && document.activeElement === element && element.value !== value) {
    last.current = { value: element.value, start: element.selectionStart, end: element.selectionEnd }
  }
  useLayoutEffect(() => {
    const { value: before, start, end } = last.current
    if (!field.current || document.activeElement !== field.current || before === value) return
    field.current.setSelectionRange(moved(before, value, start), moved(before, value, end))
    last.current = { value, start: 0, end: 0 }
  }, [field, value])
}

/** Where a place in `before` is in `after`: what changed in front of it moves it along. */
function moved(before: string, after: string, place: number): number {
  let same = 0
  while (same < before.length && same < after.length && before[same] === after[same]) same++
  return place <= same ? place : Math.max(same, place + after.length - before.length)
}
