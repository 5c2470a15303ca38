import { Refusal } from '#domain/refusal.ts'

/** Who someone is in the newsroom, from the least to the most trusted. */
export const ROLES = ['contributor', 'reporter', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Someone who can sign in. What a command needs to know of them, and nothing more. */
export type Person = { id: string; name: string; role: Role }

const CONTRIBUTOR = ['article:create', 'article:edit-own', 'article:submit'] as const
const REPORTER = [...CONTRIBUTOR, 'article:read-any', 'picture:upload'] as const
const EDITOR = [
  ...REPORTER,
  'article:edit-any',
  'article:return',
  'article:schedule',
  'article:publish',
  'article:correct',
  'list:manage',
  'front:arrange',
  'front:launch',
  'breaking:set',
] as const
const PUBLISHER = [...EDITOR, 'article:withdraw', 'article:revive', 'audit:read'] as const
const ADMINISTRATOR = [...PUBLISHER, 'people:manage', 'settings:manage'] as const

export type Permission = (typeof ADMINISTRATOR)[number]

/** The whole permission table: what each role may do. Each role may do all that the one before it may. */
export const PERMISSIONS: Record<Role, readonly Permission[]> = {
  contributor: CONTRIBUTOR,
  reporter: REPORTER,
  editor: EDITOR,
  publisher: PUBLISHER,
  administrator: ADMINISTRATOR,
}

/** Whether `person` may do `permission`. */
export function can(person: Person, permission: Permission): boolean {
  return PERMISSIONS[person.role].includes(permission)
}

/** Throws `forbidden` unless `person` may do `permission`. */
export function mustBeAble(person: Person, permission: Permission): void {
  if (!can(person, permission)) {
    throw new Refusal({ code: 'forbidden', permission, message: `A ${person.role} may not do this (${permission}).` })
  }
}

/** Whether `person` may read the desk's copy of an article that `ownerId` started. */
export function canRead(person: Person, ownerId: string | null): boolean {
  return ownerId === person.id || can(person, 'article:read-any')
}

/** Whether `person` may change the desk's copy of an article that `ownerId` started. */
export function canEdit(person: Person, ownerId: string | null): boolean {
  return can(person, 'article:edit-any') || (ownerId === person.id && can(person, 'article:edit-own'))
}
