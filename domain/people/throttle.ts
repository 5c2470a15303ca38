/** What failures are counted by. An account is counted from everywhere, from one address, and an address alone. */
export const THROTTLED = ['account', 'pair', 'address'] as const
export type Throttled = (typeof THROTTLED)[number]

/** Tries that cost no wait. An address may be a whole newsroom behind one router, so it has more. */
const FREE: Record<Throttled, number> = { pair: 5, account: 5, address: 30 }

/** Consecutive failures after which an account stays closed until someone resets it (NIST SP 800-63B 5.2.2). */
const CLOSED_AT = 100

const LONGEST_WAIT = 15 * 60
/** Failures of addresses are forgotten after a day without one; an account's only by a sign-in or a reset. */
const FORGOTTEN_AFTER = 24 * 60 * 60

const seconds = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000

export type Failures = { count: number; lastAt: Date }

/** The failures that still count at `now`. */
export function failuresAt(by: Throttled, failures: Failures | null, now: Date): number {
  if (!failures) return 0
  return by !== 'account' && seconds(failures.lastAt, now) > FORGOTTEN_AFTER ? 0 : failures.count
}

/**
 * Seconds until another try is heard; 0 is now, Infinity is after a reset. Two seconds after the first try that is
 * not free, twice as long after each further one, at most a quarter of an hour.
 */
export function waitFor(by: Throttled, failures: Failures | null, now: Date): number {
  const count = failuresAt(by, failures, now)
  if (!failures || count < FREE[by]) return 0
  if (by === 'account' && count >= CLOSED_AT) return Number.POSITIVE_INFINITY
  const wait = Math.min(2 ** (count - FREE[by] + 1), LONGEST_WAIT)
  return Math.max(0, Math.ceil(wait - seconds(failures.lastAt, now)))
}
