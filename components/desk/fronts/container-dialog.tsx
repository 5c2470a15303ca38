import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLists } from '#components/desk/api/use-lists.ts'
import { FORM_NAMES } from '#components/desk/fronts/front-names.ts'
import { KINDS } from '#domain/article/content.ts'
import { CONTAINER_FORMS, type ContainerForm, type ContainerPlan, Fill, FRONT_LIMITS } from '#domain/front/plan.ts'

type Furniture = Omit<ContainerPlan, 'cards'>
type Props = { title: string; button: string; plan: Furniture; onDone: (furniture: Furniture | null) => void }

const FORMS = CONTAINER_FORMS.map((value) => ({ value, label: FORM_NAMES[value] }))
const NOTHING = ''

/** What a container is: its title, its form, and what fills it up. */
export function ContainerDialog({ title: heading, button, plan, onDone }: Props) {
  const { sections, topics } = useLists()
  const [title, setTitle] = useState(plan.title)
  const [form, setForm] = useState<ContainerForm>(plan.form)
  const [fill, setFill] = useState(plan.fill ? JSON.stringify(plan.fill) : NOTHING)
  const [cap, setCap] = useState<number | string>(plan.cap)
  const choice = (value: Fill, label: string) => ({ value: JSON.stringify(Fill.parse(value)), label })
  const fills = [
    { group: 'Newest of', items: [choice({ by: 'latest' }, 'The whole paper')] },
    { group: 'Newest of a section', items: sections.map(({ id, name }) => choice({ by: 'section', id }, name)) },
    { group: 'Newest of a topic', items: topics.map(({ id, name }) => choice({ by: 'topic', id }, name)) },
    { group: 'Newest of a kind', items: KINDS.map((kind) => choice({ by: 'kind', kind }, `Kind: ${kind}`)) },
  ]
  const isCap = typeof cap === 'number' && Number.isInteger(cap) && cap >= 1 && cap <= FRONT_LIMITS.cards
  return (
    <Modal opened onClose={() => onDone(null)} title={heading} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const filled = fill === NOTHING ? null : Fill.parse(JSON.parse(fill))
          if (isCap) onDone({ title: title.trim(), form, fill: filled, cap })
        }}
      >
        <Stack gap="sm">
          <TextInput
            label="Title"
            description="May be empty."
            maxLength={FRONT_LIMITS.title}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            data-autofocus
          />
          <Select
            label="Form"
            data={FORMS}
            value={form}
            allowDeselect={false}
            onChange={(value) => value && setForm(value as ContainerForm)}
          />
          <Select
            label="Filled up with"
            placeholder="Nothing: only what editors put there"
            data={fills.filter(({ items }) => items.length > 0)}
            value={fill || null}
            clearable
            clearButtonProps={{ 'aria-label': 'Fill it with nothing' }}
            searchable
            onChange={(value) => setFill(value ?? NOTHING)}
          />
          <NumberInput
            label="At most this many stories"
            min={1}
            max={FRONT_LIMITS.cards}
            allowDecimal={false}
            value={cap}
            error={isCap ? null : `A number from 1 to ${FRONT_LIMITS.cards}.`}
            onChange={setCap}
          />
          <Group justify="flex-end">
            <Button type="submit">{button}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
