import { ActionIcon, Button, TextInput } from '@mantine/core'
import type { SiteForm } from '#components/desk/settings/site-form.ts'
import type { Site } from '#domain/site/site.ts'
import classes from './settings.module.css'

type Lists = 'social' | 'links' | 'stateMedia'
type Props = {
  form: SiteForm
  name: Lists
  title: string
  about?: string
  /** What one row is, to add and remove it. */
  what: string
  blank: Site[Lists][number]
  fields: readonly { key: string; label: string; placeholder: string }[]
}

/** A list of small things, each in one line. */
export function Rows({ form, name, title, about, what, blank, fields }: Props) {
  const rows = form.getValues()[name]
  return (
    <section className={classes.rows} aria-label={title}>
      <h2 className={classes.rowsTitle}>{title}</h2>
      {about && <p className={classes.about}>{about}</p>}
      {rows.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form knows its rows by their place
        <div key={index} className={classes.row}>
          {fields.map(({ key, label, placeholder }) => (
            <TextInput
              key={key}
              aria-label={`${label} of ${what} ${index + 1}`}
              placeholder={placeholder}
              {...form.getInputProps(`${name}.${index}.${key}`)}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove ${what} ${index + 1}`}
            onClick={() => form.removeListItem(name, index)}
          >
            ✕
          </ActionIcon>
        </div>
      ))}
      <Button variant="default" size="compact-sm" onClick={() => form.insertListItem(name, blank)}>
        Add {what}
      </Button>
    </section>
  )
}
