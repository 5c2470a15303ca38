import { createContext, use } from 'react'
import type { Me } from '#components/desk/api/types.ts'

export const MeContext = createContext<Me | null>(null)

/** Who is signed in. Only inside the shell, which waits until that is known. */
export function useSignedIn(): Me {
  const me = use(MeContext)
  if (!me) throw new Error('useSignedIn stands outside the shell of the desk')
  return me
}
