import type { ReactNode } from 'react'
import classes from './page-head.module.css'

type Props = { title: string; children?: ReactNode }

/** The head of a screen: what it is, and the one thing most often done on it. */
export function PageHead({ title, children }: Props) {
  return (
    <div className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </div>
  )
}
