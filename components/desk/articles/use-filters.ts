import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { STATUSES, type Status } from '#domain/article/workflow.ts'

export type Filters = { status: Status | null; section: string | null; mine: boolean; words: string }

/** What the list is narrowed to. It is in the address, so that it survives a reload and can be sent to a colleague. */
export function useFilters(): [Filters, (change: Partial<Filters>) => void] {
  const asked = useSearchParams()
  const pathname = usePathname()
  const router = useRouter()
  const filters: Filters = {
    status: STATUSES.find((status) => status === asked.get('status')) ?? null,
    section: asked.get('section'),
    mine: asked.get('mine') === '1',
    words: asked.get('q') ?? '',
  }
  const change = (to: Partial<Filters>) => {
    const query = queryOf({ ...filters, ...to }).toString()
    router.replace(query === '' ? pathname : `${pathname}?${query}`, { scroll: false })
  }
  return [filters, change]
}

/** Where the API answers one page of what these filters leave. */
export function pathOf(filters: Filters, before: string | null | undefined): string {
  const query = queryOf(filters)
  if (before) query.set('before', before)
  return `articles?${query}`
}

function queryOf({ status, section, mine, words }: Filters): URLSearchParams {
  const query = new URLSearchParams()
  if (status) query.set('status', status)
  if (section) query.set('section', section)
  if (mine) query.set('mine', '1')
  if (words !== '') query.set('q', words)
  return query
}
