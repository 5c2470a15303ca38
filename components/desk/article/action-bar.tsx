import { Anchor } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import Link from 'next/link'
import { Actions } from '#components/desk/actions/actions.tsx'
import { useArticle } from '#components/desk/article/article-context.ts'
import { SaveWords } from '#components/desk/article/save-words.tsx'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import classes from './action-bar.module.css'

/** Where the article stands, whether it is saved, and what may be done with it next. */
export function ActionBar() {
  const { answer, keeper } = useArticle()
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
      <Anchor
        href={`/desk/preview/${id}`}
        target="_blank"
        size="sm"
        underline="hover"
        c="inherit"
        onClick={() => void keeper.save()}
      >
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
