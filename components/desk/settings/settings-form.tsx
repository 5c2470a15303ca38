import { Alert, Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import { mutate as mutateAny } from 'swr'
import { showDone } from '#components/desk/api/problem-notice.ts'
import { send } from '#components/desk/api/request.ts'
import { AppearanceFields } from '#components/desk/settings/appearance-fields.tsx'
import { Group } from '#components/desk/settings/group.tsx'
import { LanguageFields } from '#components/desk/settings/language-fields.tsx'
import { NavigationFields } from '#components/desk/settings/navigation-fields.tsx'
import { PaperFields } from '#components/desk/settings/paper-fields.tsx'
import { PolicyFields } from '#components/desk/settings/policy-fields.tsx'
import { RightsFields } from '#components/desk/settings/rights-fields.tsx'
import { fieldErrorsOf, type Settings } from '#components/desk/settings/site-form.ts'
import type { Site } from '#domain/site/site.ts'
import classes from './settings.module.css'

const GROUPS = [
  { id: 'paper', title: 'The paper', Fields: PaperFields },
  { id: 'language', title: 'Language and time', Fields: LanguageFields },
  { id: 'appearance', title: 'Appearance', Fields: AppearanceFields },
  { id: 'navigation', title: 'Navigation', Fields: NavigationFields },
  {
    id: 'policies',
    title: 'Policies',
    about: 'Pages on which the paper says what it stands by. The footer of every page leads to them.',
    Fields: PolicyFields,
  },
  { id: 'rights', title: 'Rights and openness', Fields: RightsFields },
] as const

export function SettingsForm({ settings: { fixed, ...site } }: { settings: Settings }) {
  const form = useForm<Site>({ initialValues: site })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const element = useRef<HTMLFormElement>(null)
  // The first field that was refused is where to go on.
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>(':is(input, textarea)[aria-invalid="true"]')?.focus()
  }, [refusals])

  const save = form.onSubmit(async (values) => {
    setBusy(true)
    const answer = await send<Settings>('PUT', 'settings', values)
    setBusy(false)
    if (!answer.ok) {
      const errors = fieldErrorsOf(answer.problem)
      form.setErrors(errors)
      const count = Object.keys(errors).length
      setProblem(
        count > 1 ? `${count} fields cannot be saved like this. Each says what to do.` : answer.problem.message,
      )
      setRefusals((before) => before + 1)
      return
    }
    setProblem(null)
    const { fixed: _, ...saved } = answer.value
    form.setValues(saved)
    form.resetDirty(saved)
    showDone('Saved. Readers see it now.')
    await mutateAny('me')
  })
  const isFixed = (fact: keyof Site) => fixed.includes(fact)
  return (
    <form onSubmit={save} ref={element} noValidate>
      <nav className={classes.contents} aria-label="Parts of the settings">
        {GROUPS.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      {GROUPS.map(({ Fields, ...group }) => (
        <Group key={group.id} {...group}>
          <Fields form={form} isFixed={isFixed} />
        </Group>
      ))}
      <div className={classes.bar}>
        {problem && (
          <Alert color="red" variant="light" role="alert" py={6}>
            {problem}
          </Alert>
        )}
        <span className={classes.state}>{form.isDirty() ? 'Not saved yet' : 'Readers see these settings'}</span>
        <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>
          Save
        </Button>
      </div>
    </form>
  )
}
