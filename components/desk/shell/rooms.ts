import type { Permission } from '#domain/people/permissions.ts'

type Room = { href: string; name: string; needs: Permission | null }

const ROOMS: readonly Room[] = [
  { href: '/desk', name: 'Articles', needs: null },
  { href: '/desk/fronts', name: 'Fronts', needs: 'front:arrange' },
  { href: '/desk/pictures', name: 'Pictures', needs: null },
  { href: '/desk/lists', name: 'Lists', needs: 'list:manage' },
  { href: '/desk/people', name: 'People', needs: 'people:manage' },
  { href: '/desk/settings', name: 'Settings', needs: 'settings:manage' },
]

/** The rooms of the desk that someone with these permissions can use. */
export const roomsFor = (permissions: readonly Permission[]): readonly Room[] =>
  ROOMS.filter(({ needs }) => needs === null || permissions.includes(needs))
