import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import classes from './block-text.module.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
  readOnly?: boolean
  maxLength?: number
  /** Shown when it is missing and should not be: alt text, credit. */
  isWanted?: boolean
  autoFocus?: boolean
}

/**
 * A text of a block's form. It keeps its own copy while it is typed in, because the editor answers a keystroke
 * later than a text field may wait without moving the caret.
 */
export function BlockText({ label, value, onChange, className, isWanted, ...rest }: Props) {
  const [own, setOwn] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setOwn(value)
  }, [value])
  return (
    <Textarea
      variant="unstyled"
      autosize
      minRows={1}
      aria-label={label}
      placeholder={label}
      value={own}
      classNames={{ input: `${classes.text} ${className ?? ''}` }}
      data-wanted={(isWanted && own.trim() === '') || undefined}
      onChange={(event) => {
        const text = event.currentTarget.value.replace(/\s*\n\s*/g, ' ')
        setOwn(text)
        sent.current = text
        onChange(text)
      }}
      {...rest}
    />
  )
}
