/** How old a story is in the unit readers count in, rounded down: "more than …". */
export type Age = { count: number; unit: 'month' | 'year' }

/** From this age on readers are told, in milliseconds. */
const OLD = 30 * 24 * 60 * 60_000

/** The age of what came out at `from`; null while it is not old. `until` is when the answer is not true any more. */
export function ageOf(from: Date, now: Date): { age: Age | null; until: Date } {
  const old = new Date(from.getTime() + OLD)
  if (now < old) return { age: null, until: old }
  const years = countOf(from, now, 12)
  if (years > 0) return { age: { count: years, unit: 'year' }, until: later(from, (years + 1) * 12) }
  // Thirty days are less than most months; readers count the first month as over with them.
  const months = Math.max(1, countOf(from, now, 1))
  return { age: { count: months, unit: 'month' }, until: later(from, months + 1) }
}

/** How many whole steps of `months` lie between. */
function countOf(from: Date, now: Date, months: number): number {
  let count = Math.max(0, Math.floor(monthsBetween(from, now) / months) - 1)
  while (later(from, (count + 1) * months) <= now) count++
  return count
}

const monthsBetween = (from: Date, now: Date): number =>
  (now.getUTCFullYear() - from.getUTCFullYear()) * 12 + now.getUTCMonth() - from.getUTCMonth()

/** The same moment of a later month; its last day where it has none of that number. */
function later(from: Date, months: number): Date {
  const moved = new Date(from)
  moved.setUTCMonth(moved.getUTCMonth() + months, 1)
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(from.getUTCDate(), last))
  return moved
}
