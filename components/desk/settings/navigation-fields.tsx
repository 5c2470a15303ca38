import { Anchor, Text } from '@mantine/core'
import { Rows } from '#components/desk/settings/rows.tsx'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'

export function NavigationFields({ form }: FieldsProps) {
  return (
    <>
      <Text size="sm">
        The sections, their order, their colours and which of them the masthead shows are under{' '}
        <Anchor href="/desk/lists" inherit underline="always">
          Lists
        </Anchor>
        .
      </Text>
      <Rows
        form={form}
        name="links"
        title="Further links in the masthead"
        what="link"
        blank={{ label: '', url: '' }}
        fields={[
          { key: 'label', label: 'Words', placeholder: 'Tide tables' },
          { key: 'url', label: 'Address', placeholder: '/topics/tides or https://' },
        ]}
      />
    </>
  )
}
