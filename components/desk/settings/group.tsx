import type { ReactNode } from 'react'
import classes from './settings.module.css'

type Props = { id: string; title: string; about?: string; children: ReactNode }

/** Settings that belong together. */
export function Group({ id, title, about, children }: Props) {
  return (
    <fieldset className={classes.group} id={id}>
      <legend className={classes.legend}>{title}</legend>
      {about && <p className={classes.about}>{about}</p>}
      {children}
    </fieldset>
  )
}
