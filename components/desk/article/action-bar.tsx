import { Anchor, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import Link from 'next/link'
import { Actions } from '#components/desk/actions/actions.tsx'
import { useArticle } from '#components/desk/article/article-context.ts'
import { SaveWords } from '#components/desk/article/save-words.tsx'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import classes from './action-bar.module.css'

/** Where the article stands, whether it is saved, and what may be done with it next. */
export function ActionBar() {
  const { answer } = useArticle()
  const { id, status, path } = answer.article
  return (
    <div className={classes.bar}>
      <Link href="/desk" className={classes.back} aria-label="Back to the list">
        <IconArrowLeft size={17} stroke={1.6} />
      </Link>
      <StatusMark status={status} />
      <span className={classes.save} aria-live="polite">
        <SaveWords />
      </span>
      <Others />
      <Anchor href={`/desk/preview/${id}`} target="_blank" size="sm" underline="hover" c="inherit">
        Preview
      </Anchor>
      {path && status === 'published' && (
        <Anchor href={path} target="_blank" size="sm" underline="hover" c="inherit">
          Live page
        </Anchor>
      )}
      <Actions />
    </div>
  )
}

/** Who else has the article open. */
function Others() {
  const { others } = useArticle()
  if (others.length === 0) return null
  return (
    <span className={classes.others} role="status" aria-label="Also here">
      {others.map(({ id, name, colour }) => (
        <Tooltip key={id} label={`${name} is here`}>
          <span className={classes.other} style={{ background: colour }}>
            <span aria-hidden>{initialsOf(name)}</span>
            <VisuallyHidden>{name} is here</VisuallyHidden>
          </span>
        </Tooltip>
      ))}
    </span>
  )
}

/** The first letters of the first and the last name; of a Korean name the family name. */
function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/)
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts
  return letters.map((part) => [...(part ?? '')][0] ?? '').join('')
}
