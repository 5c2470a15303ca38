import { describe, expect, test } from 'vitest'
import { PERMISSIONS, type Person, ROLES, type Role } from '#domain/people/permissions.ts'
import { ACTIONS, type Action, actionsFor, nextStatus, STATUSES, STEPS, type Status } from './workflow.ts'

/** The truth, written down a second time and by hand: what each role may do next where. */
const TRUTH: Record<Status, Record<Role, string>> = {
  draft: {
    contributor: 'submit',
    reporter: 'submit',
    editor: 'submit schedule publish',
    publisher: 'submit schedule publish',
    administrator: 'submit schedule publish',
  },
  in_review: {
    contributor: '',
    reporter: '',
    editor: 'return schedule publish',
    publisher: 'return schedule publish',
    administrator: 'return schedule publish',
  },
  scheduled: {
    contributor: '',
    reporter: '',
    editor: 'schedule unschedule publish',
    publisher: 'schedule unschedule publish',
    administrator: 'schedule unschedule publish',
  },
  published: {
    contributor: '',
    reporter: '',
    editor: 'update correct',
    publisher: 'update correct withdraw',
    administrator: 'update correct withdraw',
  },
  withdrawn: { contributor: '', reporter: '', editor: '', publisher: 'revive', administrator: 'revive' },
}

const LEADS_TO: Record<Action, Status> = {
  submit: 'in_review',
  return: 'draft',
  schedule: 'scheduled',
  unschedule: 'draft',
  publish: 'published',
  update: 'published',
  correct: 'published',
  withdraw: 'withdrawn',
  revive: 'draft',
}

const someone = (role: Role): Person => ({ id: 'p', name: 'P', role })
const cases = STATUSES.flatMap((status) => ROLES.map((role) => ({ status, role })))

describe('the workflow', () => {
  test.each(cases)('a $role with an article that is $status', ({ status, role }) => {
    const allowed = TRUTH[status][role].split(' ').filter(Boolean)
    expect(actionsFor(status, someone(role))).toEqual(allowed)
    for (const action of ACTIONS) {
      const step = () => nextStatus(status, action, someone(role))
      if (allowed.includes(action)) expect(step()).toBe(LEADS_TO[action])
      else expect(step).toThrow()
    }
  })

  test('says which of the two it is: not yours to do, or not now', () => {
    expect(() => nextStatus('published', 'publish', someone('reporter'))).toThrow(
      expect.objectContaining({
        detail: expect.objectContaining({ code: 'forbidden', permission: 'article:publish' }),
      }),
    )
    expect(() => nextStatus('published', 'publish', someone('editor'))).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ code: 'wrong_status', status: 'published' }) }),
    )
  })

  test('negative control: a step opened to everyone is not the truth any more', () => {
    const submit = STEPS.submit as { needs: string }
    const publish = STEPS.publish as { needs: string }
    const kept = publish.needs
    publish.needs = submit.needs
    try {
      expect(actionsFor('draft', someone('contributor')).join(' ')).not.toBe(TRUTH.draft.contributor)
    } finally {
      publish.needs = kept
    }
  })

  test('no article is stuck: someone can do something with it wherever it stands', () => {
    for (const status of STATUSES) expect(actionsFor(status, someone('administrator')).length).toBeGreaterThan(0)
  })

  test('each role may do all that the one before it may', () => {
    for (const [i, role] of ROLES.slice(1).entries()) {
      expect(PERMISSIONS[role]).toEqual(expect.arrayContaining([...PERMISSIONS[ROLES[i]!]]))
    }
  })
})
