import { ActionIcon, Button, Select, Textarea, TextInput } from '@mantine/core'
import { addressOf } from '#components/desk/panel/use-adding.ts'
import type { FieldsProps } from '#components/desk/settings/site-form.ts'
import { POLICY_KINDS, type PolicyKind } from '#domain/site/policies.ts'
import classes from './settings.module.css'

const KIND_NAMES: Record<PolicyKind, string> = {
  publishingPrinciples: 'Publishing principles',
  ethicsPolicy: 'Ethics',
  correctionsPolicy: 'Corrections',
  ownershipFundingInfo: 'Ownership and funding',
  diversityPolicy: 'Diversity',
  actionableFeedbackPolicy: 'Feedback',
  verificationFactCheckingPolicy: 'Verification',
  unnamedSourcesPolicy: 'Unnamed sources',
  masthead: 'Who makes the paper',
  about: 'About',
  privacy: 'Privacy',
  contact: 'Contact',
}
const KINDS = POLICY_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] }))

export function PolicyFields({ form }: FieldsProps) {
  const { policies } = form.getValues()
  const free = POLICY_KINDS.find((kind) => !policies.some((policy) => policy.kind === kind)) ?? 'about'
  const add = () =>
    form.insertListItem('policies', {
      kind: free,
      title: KIND_NAMES[free],
      slug: addressOf(KIND_NAMES[free]),
      text: '',
    })
  return (
    <>
      {policies.map((policy, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the form knows its rows by their place
        <details key={index} className={classes.policy} open={policy.text === '' || hasError(form.errors, index)}>
          <summary>
            {policy.title || 'Untitled'} <span>/about/{policy.slug}</span>
          </summary>
          <div className={classes.policyFields}>
            <Select
              label="What it is"
              allowDeselect={false}
              data={KINDS}
              {...form.getInputProps(`policies.${index}.kind`)}
            />
            <TextInput label="Title" required maxLength={120} {...form.getInputProps(`policies.${index}.title`)} />
            <TextInput
              label="Address"
              description={`/about/${policy.slug}`}
              required
              maxLength={100}
              {...form.getInputProps(`policies.${index}.slug`)}
            />
            <Textarea
              label="Text"
              description="An empty line between paragraphs. “## ” begins a heading. Addresses become links."
              autosize
              minRows={6}
              maxRows={24}
              maxLength={40_000}
              {...form.getInputProps(`policies.${index}.text`)}
            />
            <div className={classes.buttons}>
              <ActionIcon
                variant="default"
                aria-label={`Move ${policy.title} up`}
                disabled={index === 0}
                onClick={() => form.reorderListItem('policies', { from: index, to: index - 1 })}
              >
                ↑
              </ActionIcon>
              <ActionIcon
                variant="default"
                aria-label={`Move ${policy.title} down`}
                disabled={index === policies.length - 1}
                onClick={() => form.reorderListItem('policies', { from: index, to: index + 1 })}
              >
                ↓
              </ActionIcon>
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                onClick={() => form.removeListItem('policies', index)}
              >
                Remove this page
              </Button>
            </div>
          </div>
        </details>
      ))}
      <div>
        <Button variant="default" size="compact-sm" onClick={add}>
          Add policy
        </Button>
      </div>
    </>
  )
}

const hasError = (errors: Record<string, unknown>, index: number): boolean =>
  Object.keys(errors).some((path) => path.startsWith(`policies.${index}.`))
