/**
 * Searches are the one kind of page that readers can think up without end. So each reader may ask for so many, all of
 * them together get half of this thread's time, and they fill a small part of the page cache.
 */

/** Whether the page of `key` is the result of a search. */
export const isSearch = (key: string): boolean => key.startsWith('/search?') || key.startsWith('/search/')

/** Searches a client may make at once, and how many a second it may make on and on. */
const AT_ONCE = 30
const PER_SECOND = 1
/** Clients remembered; those longest away are forgotten first, and by then may start afresh anyway. */
const MOST_CLIENTS = 20_000

type Bucket = { left: number; at: number }

/** Counts what clients ask for. `wait` takes one from what `client` has left, or says for how many seconds it has none. */
export function openAllowance(clock: () => number = Date.now): { wait: (client: string) => number } {
  const buckets = new Map<string, Bucket>()
  return {
    wait(client) {
      const now = clock()
      const known = buckets.get(client)
      const left = known ? Math.min(AT_ONCE, known.left + ((now - known.at) / 1000) * PER_SECOND) : AT_ONCE
      const isAllowed = left >= 1
      buckets.delete(client)
      buckets.set(client, { left: isAllowed ? left - 1 : left, at: now })
      if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value ?? '')
      return isAllowed ? 0 : Math.ceil((1 - left) / PER_SECOND)
    },
  }
}

/** Whether a form sent fields that were left empty: the address is then tidied, so that it can be shared. */
export const hasEmptyFields = (query: string): boolean => /(?:^|&)[^=&]*=(?:&|$)/.test(query)
