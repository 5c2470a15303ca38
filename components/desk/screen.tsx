import type { ReactNode } from 'react'
import classes from './screen.module.css'

/** The sheet a screen is set on; `isNarrow` for forms. */
export function Screen({ isNarrow = false, children }: { isNarrow?: boolean; children: ReactNode }) {
  return (
    <div className={classes.screen} data-narrow={isNarrow || undefined}>
      {children}
    </div>
  )
}
