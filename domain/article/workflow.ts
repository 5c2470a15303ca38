import { can, type Permission, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'

/** Where an article can stand, in the order of its life. */
export const STATUSES = ['draft', 'in_review', 'scheduled', 'published', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

type Step = { from: readonly Status[]; to: Status; needs: Permission }

/**
 * The whole editorial workflow. `update` and `correct` publish again: same status, newer revision; `correct`
 * also adds a correction that readers see. `revive` takes a withdrawn article back to the desk.
 */
export const STEPS = {
  submit: { from: ['draft'], to: 'in_review', needs: 'article:submit' },
  return: { from: ['in_review'], to: 'draft', needs: 'article:return' },
  schedule: { from: ['draft', 'in_review', 'scheduled'], to: 'scheduled', needs: 'article:schedule' },
  unschedule: { from: ['scheduled'], to: 'draft', needs: 'article:schedule' },
  publish: { from: ['draft', 'in_review', 'scheduled'], to: 'published', needs: 'article:publish' },
  update: { from: ['published'], to: 'published', needs: 'article:publish' },
  correct: { from: ['published'], to: 'published', needs: 'article:correct' },
  withdraw: { from: ['published'], to: 'withdrawn', needs: 'article:withdraw' },
  revive: { from: ['withdrawn'], to: 'draft', needs: 'article:revive' },
} as const satisfies Record<string, Step>

export type Action = keyof typeof STEPS
export const ACTIONS = Object.keys(STEPS) as Action[]

/** The status `action` leads to. Throws `forbidden` or `wrong_status`. */
export function nextStatus(status: Status, action: Action, person: Person): Status {
  const step: Step = STEPS[action]
  if (!can(person, step.needs)) {
    throw new Refusal({
      code: 'forbidden',
      permission: step.needs,
      message: `A ${person.role} may not ${action} an article.`,
    })
  }
  if (!step.from.includes(status)) {
    throw new Refusal({
      code: 'wrong_status',
      action,
      status,
      message: `This article is ${status.replace('_', ' ')}; to ${action} it, it must be ${step.from.join(' or ').replaceAll('_', ' ')}.`,
    })
  }
  return step.to
}

/** What `person` may do next with an article in `status`, in the order of the table. */
export function actionsFor(status: Status, person: Person): Action[] {
  return ACTIONS.filter((action) => {
    const step: Step = STEPS[action]
    return step.from.includes(status) && can(person, step.needs)
  })
}
