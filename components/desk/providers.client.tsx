'use client'

import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { SWRConfig } from 'swr'
import { read } from '#components/desk/api/request.ts'
import { NonceContext } from '#components/desk/nonce-context.ts'
import { theme } from '#components/desk/theme.ts'

type Props = { nonce: string | undefined; children: ReactNode }

/** What every screen of the desk stands in: theme with the request's style nonce, reading, notices, dialogs. */
export function Providers({ nonce, children }: Props) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce ?? ''}>
      <NonceContext value={nonce}>
        <SWRConfig value={{ fetcher: read, shouldRetryOnError: false, keepPreviousData: true }}>
          <ModalsProvider>
            <Notifications position="bottom-right" limit={4} />
            {children}
          </ModalsProvider>
        </SWRConfig>
      </NonceContext>
    </MantineProvider>
  )
}
