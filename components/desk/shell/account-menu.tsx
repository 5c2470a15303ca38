import { Menu, Text, UnstyledButton } from '@mantine/core'
import { IconDevices, IconKey, IconLogout } from '@tabler/icons-react'
import { signOut } from 'next-auth/react'
import { useState } from 'react'
import { PasswordDialog } from '#components/desk/session/password-dialog.tsx'
import { Sessions } from '#components/desk/session/sessions.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './account-menu.module.css'

/** Who I am here, where I am signed in, and the way out. */
export function AccountMenu() {
  const { person } = useSignedIn()
  const [sessions, setSessions] = useState(false)
  const [password, setPassword] = useState(false)
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <UnstyledButton className={classes.button} aria-label={`Account of ${person.name}`}>
            {initials(person.name)}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <div className={classes.who}>
            <Text size="sm" fw={600}>
              {person.name}
            </Text>
            <Text size="xs" c="var(--desk-quiet)">
              {person.email} · {person.role}
            </Text>
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDevices size={15} />} onClick={() => setSessions(true)}>
            Where I am signed in
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={15} />} onClick={() => setPassword(true)}>
            Change my password
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={15} />} onClick={() => signOut({ callbackUrl: '/desk/sign-in' })}>
            Sign out
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {sessions && <Sessions onClose={() => setSessions(false)} />}
      {password && <PasswordDialog onClose={() => setPassword(false)} />}
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean)
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words[words.length - 1]?.[0] ?? '') : '')).toUpperCase()
}
