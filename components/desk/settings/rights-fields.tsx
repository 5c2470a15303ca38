import { Checkbox, Switch, TextInput } from '@mantine/core'
import { Rows } from '#components/desk/settings/rows.tsx'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'
import classes from './settings.module.css'

const CC = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }

export function RightsFields({ form }: FieldsProps) {
  const { licence, aiCrawlers } = form.getValues()
  return (
    <>
      <Checkbox
        label="Others may use what the paper publishes, under a licence"
        checked={licence !== null}
        onChange={(event) => form.setFieldValue('licence', event.currentTarget.checked ? CC : null)}
      />
      {licence && (
        <div className={classes.row}>
          <TextInput label="Name of the licence" {...form.getInputProps('licence.name')} />
          <TextInput label="Address of the licence" {...form.getInputProps('licence.url')} />
        </div>
      )}
      <Switch
        label="Readers may see what an article said before it was changed"
        {...form.getInputProps('publicHistory', { type: 'checkbox' })}
      />
      <Switch
        label="Crawlers may gather articles to train models on"
        description="Where they may not, robots.txt and every page say so."
        checked={aiCrawlers === 'allow'}
        onChange={(event) => form.setFieldValue('aiCrawlers', event.currentTarget.checked ? 'allow' : 'refuse')}
      />
      <Rows
        form={form}
        name="stateMedia"
        title="Pictures from agencies that speak for a state"
        about="A picture whose credit names the agency carries the label."
        what="agency"
        blank={{ credit: '', label: '' }}
        fields={[
          { key: 'credit', label: 'Credit', placeholder: 'Name as credits give it' },
          { key: 'label', label: 'Label', placeholder: 'State media' },
        ]}
      />
    </>
  )
}
