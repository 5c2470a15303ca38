import { TextInput } from '@mantine/core'
import { Rows } from '#components/desk/settings/rows.tsx'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'

export function PaperFields({ form, isFixed }: FieldsProps) {
  return (
    <>
      <TextInput
        label="Name of the paper"
        required
        maxLength={100}
        readOnly={isFixed('name')}
        description={isFixed('name') ? 'Fixed by the server’s environment (SITE_NAME).' : undefined}
        {...form.getInputProps('name')}
      />
      <TextInput label="Tagline" maxLength={200} {...form.getInputProps('tagline')} />
      <TextInput
        label="Where it is made"
        description="As the masthead says it."
        maxLength={100}
        {...form.getInputProps('place')}
      />
      <TextInput
        label="Contact"
        description="A mail address or a web address; the footer leads there."
        maxLength={500}
        {...form.getInputProps('contact')}
      />
      <Rows
        form={form}
        name="social"
        title="Elsewhere"
        what="account"
        blank={{ name: '', url: '' }}
        fields={[
          { key: 'name', label: 'Name', placeholder: 'Mastodon' },
          { key: 'url', label: 'Address', placeholder: 'https://' },
        ]}
      />
    </>
  )
}
