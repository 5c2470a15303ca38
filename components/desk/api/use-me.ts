import useSWR from 'swr'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { Me } from '#components/desk/api/types.ts'
import type { Permission } from '#domain/people/permissions.ts'

/** Who is signed in, what they may do, and the paper they work for. */
export function useMe() {
  const { data, error, mutate } = useSWR<Me, ApiProblem>('me', { revalidateOnFocus: false })
  return {
    me: data ?? null,
    problem: error ?? null,
    refresh: mutate,
    can: (permission: Permission) => data?.permissions.includes(permission) ?? false,
  }
}
