import { STATUS_NAMES } from '#components/desk/articles/status-names.ts'
import type { Status } from '#domain/article/workflow.ts'
import classes from './status-mark.module.css'

/** A status in words, with a spot of its colour. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={classes.status} data-status={status}>
      {STATUS_NAMES[status]}
    </span>
  )
}
