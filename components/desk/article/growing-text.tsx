import { Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'

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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <Textarea
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
