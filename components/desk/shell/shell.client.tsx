'use client'

import { ActionIcon, Anchor, Button, Loader, Text, Tooltip, useMantineColorScheme } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconBolt, IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { useMe } from '#components/desk/api/use-me.ts'
import { BreakingDialog } from '#components/desk/breaking/breaking-dialog.tsx'
import { AccountMenu } from '#components/desk/shell/account-menu.tsx'
import { CommandPalette } from '#components/desk/shell/command-palette.tsx'
import { MeContext } from '#components/desk/shell/me-context.ts'
import { roomsFor } from '#components/desk/shell/rooms.ts'
import { ShortcutList } from '#components/desk/shell/shortcut-list.tsx'
import classes from './shell.module.css'

/** The frame of every screen behind the sign-in: one row of furniture, then the work. */
export function Shell({ children }: { children: ReactNode }) {
  const { me, problem, refresh } = useMe()
  const pathname = usePathname()
  const router = useRouter()
  const [palette, setPalette] = useState(false)
  const [shortcuts, setShortcuts] = useState(false)
  const [breaking, setBreaking] = useState(false)
  const { setColorScheme, colorScheme } = useMantineColorScheme()

  useHotkeys(
    [
      ['mod+K', () => setPalette(true)],
      ['shift+?', () => setShortcuts(true), { preventDefault: true }],
    ],
    ['INPUT', 'TEXTAREA', 'SELECT'],
  )
  const signedOut = problem?.status === 401 && me === null
  useEffect(() => {
    if (signedOut) router.replace(`/desk/sign-in?next=${encodeURIComponent(pathname)}`)
  }, [signedOut, pathname, router])

  if (!me) {
    return (
      <main className={classes.waiting}>
        {problem && !signedOut ? (
          <>
            <Text>{problem.message}</Text>
            <Button onClick={() => refresh()}>Try again</Button>
          </>
        ) : (
          <Loader size="sm" aria-label="Opening the desk" />
        )}
      </main>
    )
  }
  const isDark = colorScheme === 'dark' || (colorScheme === 'auto' && prefersDark())
  return (
    <MeContext value={me}>
      <a className={classes.skip} href="#work">
        Skip to the work
      </a>
      <header className={classes.header}>
        <Link href="/desk" className={classes.name}>
          {me.site.name}
        </Link>
        <nav aria-label="Desk" className={classes.rooms}>
          {roomsFor(me.permissions).map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              className={classes.room}
              aria-current={isIn(pathname, href) ? 'page' : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className={classes.tools}>
          <Anchor href="/" target="_blank" size="sm" underline="hover" c="inherit" className={classes.paper}>
            The paper
          </Anchor>
          {me.permissions.includes('breaking:set') && (
            <Tooltip label="Breaking news">
              <ActionIcon aria-label="Breaking news" onClick={() => setBreaking(true)}>
                <IconBolt size={17} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          )}
          <Tooltip label="Find or do anything (⌘K)">
            <ActionIcon aria-label="Find or do anything" onClick={() => setPalette(true)}>
              <IconSearch size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Shortcuts (?)">
            <ActionIcon aria-label="Keyboard shortcuts" onClick={() => setShortcuts(true)} visibleFrom="sm">
              <IconKeyboard size={17} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={isDark ? 'Light' : 'Dark'}>
            <ActionIcon
              aria-label={isDark ? 'Use light colours' : 'Use dark colours'}
              onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
            >
              {isDark ? <IconSun size={17} stroke={1.6} /> : <IconMoon size={17} stroke={1.6} />}
            </ActionIcon>
          </Tooltip>
          <AccountMenu />
        </div>
      </header>
      <main id="work" className={classes.work}>
        {children}
      </main>
      {breaking && <BreakingDialog onClose={() => setBreaking(false)} />}
      {palette && <CommandPalette onClose={() => setPalette(false)} />}
      {shortcuts && <ShortcutList onClose={() => setShortcuts(false)} />}
    </MeContext>
  )
}

const prefersDark = () => typeof window !== 'undefined' && window.matchMedia('(prefers-color-scheme: dark)').matches

const isIn = (pathname: string, href: string): boolean =>
  href === '/desk' ? pathname === '/desk' || pathname.startsWith('/desk/articles') : pathname.startsWith(href)
