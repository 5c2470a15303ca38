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

/** Seconds a feed reader is kept waiting for its turn before it is told when to come back. */
const LONGEST_WAIT = 10

type Bucket = { left: number; at: number }

type Allowance = {
  wait: (client: string) => number
  turn: (client: string) => { inSeconds: number; isTooLong: boolean }
}

/**
 * Counts what clients ask for. `wait` takes one from what `client` has left, or says for how many seconds it has none.
 * `turn` takes one in advance and says in how many seconds it may be used; where that is too long it takes none.
 */
export function openAllowance(clock: () => number = Date.now): Allowance {
  const buckets = new Map<string, Bucket>()
  /** Takes one if that leaves no less than `least`; returns what would be left, or is. */
  function take(client: string, least: number): number {
    const now = clock()
    const known = buckets.get(client)
    const had = known ? Math.min(AT_ONCE, known.left + ((now - known.at) / 1000) * PER_SECOND) : AT_ONCE
    const left = had - 1
    buckets.delete(client)
    buckets.set(client, { left: left >= least ? left : had, at: now })
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value ?? '')
    return left
  }
  const secondsFor = (left: number): number => (left >= 0 ? 0 : Math.ceil(-left / PER_SECOND))
  return {
    wait: (client) => secondsFor(take(client, 0)),
    turn(client) {
      const inSeconds = secondsFor(take(client, -LONGEST_WAIT * PER_SECOND))
      return { inSeconds, isTooLong: inSeconds > LONGEST_WAIT }
    },
  }
}

/** Whether the page of `key` is the feed of a search: asked for by programs, which wait rather than be refused. */
export const isSearchFeed = (key: string): boolean => key.startsWith('/search/feed.')

/** Whether a form sent fields that were left empty: the address is then tidied, so that it can be shared. */
export const hasEmptyFields = (query: string): boolean => /(?:^|&)[^=&]*=(?:&|$)/.test(query)
