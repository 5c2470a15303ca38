import { TextInput } from '@mantine/core'

type Props = { value: string; placeholder: string; isOld: boolean; onChange: (slug: string) => void }

/** The word of an address. Empty: made from the name. */
export function SlugField({ value, placeholder, isOld, onChange }: Props) {
  return (
    <TextInput
      label="Address"
      description={
        isOld ? 'Changing it moves its page.' : 'Small letters, digits and hyphens. Empty: made from the name.'
      }
      placeholder={placeholder}
      maxLength={100}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.toLowerCase().replace(/[\s_]+/g, '-'))}
    />
  )
}
