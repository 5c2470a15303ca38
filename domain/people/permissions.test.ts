import { expect, test } from 'vitest'
import { can, canEdit, canRead, mustBeAble, type Permission, ROLES, type Role } from './permissions.ts'

/** The least role that may do it. */
const LEAST: Record<Permission, Role> = {
  'article:create': 'contributor',
  'article:edit-own': 'contributor',
  'article:submit': 'contributor',
  'article:read-any': 'reporter',
  'picture:upload': 'reporter',
  'article:edit-any': 'editor',
  'article:return': 'editor',
  'article:schedule': 'editor',
  'article:publish': 'editor',
  'article:correct': 'editor',
  'list:manage': 'editor',
  'front:arrange': 'editor',
  'front:launch': 'editor',
  'breaking:set': 'editor',
  'article:withdraw': 'publisher',
  'article:revive': 'publisher',
  'audit:read': 'publisher',
  'people:manage': 'administrator',
  'settings:manage': 'administrator',
}

const someone = (role: Role, id = 'me') => ({ id, name: 'Someone', role })

test.each(Object.entries(LEAST) as [Permission, Role][])('%s needs at least %s', (permission, least) => {
  for (const role of ROLES) {
    const isAllowed = ROLES.indexOf(role) >= ROLES.indexOf(least)
    expect(can(someone(role), permission), role).toBe(isAllowed)
    const asked = expect(() => mustBeAble(someone(role), permission))
    if (isAllowed) asked.not.toThrow()
    else asked.toThrow(/may not/)
  }
})

test.each([
  ['contributor', 'me', true, true],
  ['contributor', 'another', false, false],
  ['contributor', null, false, false],
  ['reporter', 'me', true, true],
  ['reporter', 'another', true, false],
  ['editor', 'another', true, true],
  ['editor', null, true, true],
] as const)('a %s, an article of %s: reads %s, edits %s', (role, owner, reads, edits) => {
  expect(canRead(someone(role), owner)).toBe(reads)
  expect(canEdit(someone(role), owner)).toBe(edits)
})
