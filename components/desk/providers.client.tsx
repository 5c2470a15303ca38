'use client'

import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { read } from '#components/desk/api/request.ts'
import { theme } from '#components/desk/theme.ts'

type Props = { nonce: string | undefined; children: ReactNode }

/** Where libraries that write style elements while running (scroll locking) look for the nonce. */
declare global {
  var __webpack_nonce__: string | undefined
}

/** What every screen of the desk stands in: theme with the request's style nonce, reading, notices, dialogs. */
export function Providers({ nonce, children }: Props) {
  if (typeof window !== 'undefined') globalThis.__webpack_nonce__ = nonce
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
      <SWRConfig value={{ fetcher: read, shouldRetryOnError: false, keepPreviousData: true }}>
        <ModalsProvider>
          <Notifications position="bottom-right" limit={4} />
          {children}
        </ModalsProvider>
      </SWRConfig>
    </MantineProvider>
  )
}
