import { useDebouncedValue } from '@mantine/hooks'
import useSWRInfinite from 'swr/infinite'
import type { ApiProblem } from '#components/desk/api/request.ts'
import type { Pictures } from '#components/desk/api/types.ts'

/** The picture library, newest first, narrowed to some words. */
export function usePictures(words: string) {
  const [asked] = useDebouncedValue(words.trim(), 200)
  const { data, error, size, setSize, mutate } = useSWRInfinite<Pictures, ApiProblem>(
    (index, previous) => {
      if (index > 0 && !previous?.next) return null
      const query = new URLSearchParams()
      if (asked !== '') query.set('q', asked)
      if (index > 0 && previous?.next) query.set('before', previous.next)
      return `pictures?${query}`
    },
    { revalidateOnFocus: false },
  )
  return {
    pictures: data?.flatMap((page) => page.pictures) ?? [],
    isReady: data !== undefined,
    problem: error ?? null,
    hasMore: Boolean(data?.[data.length - 1]?.next),
    more: () => setSize(size + 1),
    refresh: () => mutate(),
  }
}
