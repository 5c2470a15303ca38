import { Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { useArticle } from '#components/desk/article/article-context.ts'
import classes from './check-list.module.css'

type Props = { showsAll?: boolean; onFix?: (field: string) => void }

/** What still stands between the article and its readers. Pressing a line goes to its field. */
export function CheckList({ showsAll = false, onFix }: Props) {
  const { answer } = useArticle()
  const stops = answer.problems.filter(({ severity }) => severity === 'stop')
  const problems = showsAll ? answer.problems : [...stops, ...answer.problems.filter((one) => !stops.includes(one))]
  if (problems.length === 0) {
    return (
      <Text size="sm" className={classes.fine}>
        <IconCircleCheck size={16} stroke={1.7} aria-hidden /> Nothing is missing.
      </Text>
    )
  }
  return (
    <ul className={classes.checks} aria-label="Checklist">
      {problems.map(({ severity, code, field, message }) => (
        <li key={`${code} ${field}`} className={classes.check} data-severity={severity}>
          {severity === 'stop' ? (
            <IconCircleX size={16} stroke={1.7} role="img" aria-label="Stops publishing" />
          ) : (
            <IconAlertTriangle size={16} stroke={1.7} role="img" aria-label="Advice" />
          )}
          {onFix ? (
            <UnstyledButton className={classes.fix} onClick={() => goTo(field, onFix)}>
              {message}
            </UnstyledButton>
          ) : (
            <span>{message}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Opens the panel a field is on, then puts the cursor into it. */
function goTo(field: string, onFix: (field: string) => void): void {
  const block = /^body\.(.+)$/.exec(field)?.[1]
  if (!['headline', 'standfirst', 'kicker', 'body'].includes(field) && !block) onFix(field)
  window.setTimeout(() => {
    const target = block
      ? blockField(block)
      : field === 'body'
        ? document.querySelector<HTMLElement>('#field-body .ProseMirror')
        : document.getElementById(`field-${field}`)
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
  }, 60)
}

/** The box of a block that has one; the block itself where it is plain text, which is shown and leaves the cursor alone. */
function blockField(id: string): HTMLElement | null {
  const block = document.querySelector<HTMLElement>(`#field-body [data-block-id="${CSS.escape(id)}"]`)
  return block?.querySelector<HTMLElement>('textarea') ?? block
}
