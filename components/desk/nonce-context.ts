import { createContext } from 'react'

/** The nonce of this page's Content-Security-Policy, for the few styles that are made while running. */
export const NonceContext = createContext<string | undefined>(undefined)
