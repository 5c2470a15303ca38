import type { ReactNode } from 'react'
import classes from './door.module.css'

/** The plain page that stands before the desk. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.door}>
      <h1 className={classes.title}>{title}</h1>
      {children}
    </main>
  )
}
