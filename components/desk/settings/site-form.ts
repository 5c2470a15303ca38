import type { UseFormReturnType } from '@mantine/form'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { Site } from '#domain/site/site.ts'

/** The facts of the paper, and the names of those the server's environment fixes. */
export type Settings = Site & { fixed: string[] }

export type SiteForm = UseFormReturnType<Site>
export type FieldsProps = { form: SiteForm; isFixed: (fact: keyof Site) => boolean }

/** What the server refused, by the field it is about: "policies.0.slug". */
export function fieldErrorsOf({ message, facts }: ApiProblem): Record<string, string> {
  if (typeof facts.field === 'string') return { [facts.field]: message }
  const errors = Array.isArray(facts.errors) ? (facts.errors as { path: string; message: string }[]) : []
  return Object.fromEntries(errors.map((error) => [error.path, error.message]))
}
